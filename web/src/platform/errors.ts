const words = {
  offline: 'You are offline. We will go on when the connection is back.',
  network: 'The connection failed. Please try again.',
  'permission-denied': 'This belongs to another account, or you have been signed out.',
  'not-found': 'This is not here any more.',
  'invalid-credentials': 'That e-mail and password do not match an account.',
  'email-taken':
    'We could not create an account with these details. If you already have one, please sign in.',
  'weak-password': 'Please choose a longer password.',
  'too-many-requests': 'Too many attempts. Please wait a few minutes and try again.',
  'requires-recent-login': 'Please sign in again to confirm that it is you.',
  'invalid-argument': 'Something in this form is not right. Please check the marked fields.',
  'failed-precondition': 'This cannot be done right now.',
  aborted: 'This was changed somewhere else in the meantime.',
  'resource-exhausted': 'You have reached the limit for this.',
  unauthenticated: 'Please sign in first.',
  cancelled: 'Cancelled.',
  'upload-left':
    'This was not sent when you were last here, and its place has been given up. Try again to send it now.',
  unknown: 'Something went wrong on our side. Please try again.',
} as const;

/** Everything that can go wrong, as the rest of the web app knows it. */
export type ErrorCode = keyof typeof words;

/** An error with a code of ours; what the SDK said stays in `cause` and never reaches a customer. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: unknown;

  constructor(code: ErrorCode, options: { cause?: unknown; details?: unknown } = {}) {
    super(words[code], { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details;
  }
}

/** SDK codes without their service prefix (`auth/…`, `storage/…`, `functions/…`). */
const fromSdk: Partial<Record<string, ErrorCode>> = {
  'invalid-credential': 'invalid-credentials',
  'invalid-login-credentials': 'invalid-credentials',
  'wrong-password': 'invalid-credentials',
  'user-not-found': 'invalid-credentials',
  'user-disabled': 'invalid-credentials',
  'invalid-email': 'invalid-argument',
  'email-already-in-use': 'email-taken',
  'credential-already-in-use': 'email-taken',
  'weak-password': 'weak-password',
  'too-many-requests': 'too-many-requests',
  'requires-recent-login': 'requires-recent-login',
  'network-request-failed': 'network',
  'retry-limit-exceeded': 'network',
  unavailable: 'network',
  'deadline-exceeded': 'network',
  canceled: 'cancelled',
  unauthorized: 'permission-denied',
  'object-not-found': 'not-found',
  'user-token-expired': 'unauthenticated',
};

const isCode = (code: string): code is ErrorCode => code in words;

/** Turns whatever was thrown into an `AppError`; an `AppError` stays itself. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const raw = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const code = raw.slice(raw.indexOf('/') + 1);
  const details = error instanceof Error && 'details' in error ? error.details : undefined;
  const known = fromSdk[code] ?? (isCode(code) ? code : undefined);
  const lost = error instanceof TypeError && /fetch|network|load/i.test(error.message);
  return new AppError(known ?? (lost ? 'network' : 'unknown'), { cause: error, details });
}

/** What to tell a customer about an error. */
export const messageFor = (error: unknown): string => toAppError(error).message;
