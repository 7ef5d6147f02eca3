import { ACCOUNTS, askAuth } from './auth-rest.ts';
import { AppError, type ErrorCode } from './errors.ts';

const codes: Partial<Record<string, ErrorCode>> = {
  EMAIL_EXISTS: 'email-taken',
  WEAK_PASSWORD: 'weak-password',
  INVALID_EMAIL: 'invalid-argument',
  TOO_MANY_ATTEMPTS_TRY_LATER: 'too-many-requests',
};

/** How it is refused to somebody who is no guest any more. */
const DONE_BEFORE = ['EMAIL_EXISTS', 'TOKEN_EXPIRED', 'INVALID_ID_TOKEN'];

interface Guest {
  uid: string;
  idToken: string;
}

/** Whether an address and a password are this account's already: of an attempt that was cut off once the server had done it. */
async function isDone(uid: string, email: string, password: string): Promise<boolean> {
  const input = { email, password, returnSecureToken: false };
  const { ok, body } = await askAuth(`${ACCOUNTS}:signInWithPassword`, input);
  return ok && body['localId'] === uid;
}

/**
 * Gives a guest's account an address and a password; its uid stays. The request that the SDK makes to link an account, without
 * the part of the SDK around it, which would be loaded by everybody who signs in. May be repeated. Throws `AppError`.
 */
export async function addPassword({ uid, idToken }: Guest, email: string, password: string): Promise<void> {
  const input = { idToken, email, password, returnSecureToken: true };
  const { ok, code } = await askAuth(`${ACCOUNTS}:signUp`, input);
  if (ok || (DONE_BEFORE.includes(code) && (await isDone(uid, email, password)))) return;
  throw new AppError(codes[code] ?? 'unknown', { cause: new Error(code) });
}
