import { HttpsError, type FunctionsErrorCode } from 'firebase-functions/v2/https';

/** Everything that a callable may answer besides its output: `details.code`, and the status it travels under. */
const statusOf = {
  unauthenticated: 'unauthenticated',
  'app-check-required': 'unauthenticated',
  'requires-recent-login': 'unauthenticated',
  'permission-denied': 'permission-denied',
  'not-found': 'not-found',
  'already-exists': 'already-exists',
  'invalid-argument': 'invalid-argument',
  'failed-precondition': 'failed-precondition',
  aborted: 'aborted',
  'resource-exhausted': 'resource-exhausted',
  unavailable: 'unavailable',
  internal: 'internal',
} as const satisfies Record<string, FunctionsErrorCode>;

export type ErrorCode = keyof typeof statusOf;

/** An expected refusal. `message` and `details` reach the client: no internals and no personal data in them. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** What went wrong with one field of an input; `path` is dotted (`items.0.quantity`). */
export interface Issue {
  path: string;
  message: string;
}

export const invalidInput = (issues: readonly Issue[]): AppError =>
  new AppError('invalid-argument', 'The input is not valid.', { issues });

/** The one table from an error to what the client sees. Anything unexpected is `internal` and says nothing more. */
export function toHttpsError(error: unknown): HttpsError {
  if (error instanceof AppError) {
    return new HttpsError(statusOf[error.code], error.message, { ...error.details, code: error.code });
  }
  return new HttpsError('internal', 'Something went wrong on our side.', { code: 'internal' });
}
