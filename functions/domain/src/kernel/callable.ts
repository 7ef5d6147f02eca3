import type * as z from 'zod/mini';

/** Everything that a callable function may answer besides its output, as `details.code`. */
export const appErrorCodes = [
  'unauthenticated',
  'app-check-required',
  'requires-recent-login',
  'permission-denied',
  'not-found',
  'already-exists',
  'invalid-argument',
  'failed-precondition',
  'aborted',
  'resource-exhausted',
  'unavailable',
  'internal',
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/** What is wrong with one field of an input; `path` is dotted (`items.0.quantity`). `details.issues` is a list of these. */
export interface InputIssue {
  path: string;
  message: string;
}

/** One callable function as both sides know it: the name under which it is deployed, what it takes and what it answers. */
export interface CallableContract<Input, Output> {
  readonly name: string;
  readonly input: z.core.$ZodType<Input>;
  readonly output: z.core.$ZodType<Output>;
}

/** Names the contract of a callable. Its handler and its callers take their types from it. */
// @__NO_SIDE_EFFECTS__
export const defineCallable = <Input, Output>(
  contract: CallableContract<Input, Output>,
): CallableContract<Input, Output> => contract;
