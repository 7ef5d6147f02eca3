import { env } from '../config/env.ts';
import { AppError, type ErrorCode } from './errors.ts';

const codes: Partial<Record<string, ErrorCode>> = {
  EMAIL_EXISTS: 'email-taken',
  WEAK_PASSWORD: 'weak-password',
  INVALID_EMAIL: 'invalid-argument',
  TOO_MANY_ATTEMPTS_TRY_LATER: 'too-many-requests',
};

const endpoint = (): string => {
  const { emulators, firebase } = env;
  const service = 'identitytoolkit.googleapis.com/v1/accounts:signUp';
  const origin = emulators ? `http://${emulators.host}:${String(emulators.auth)}/` : 'https://';
  return `${origin}${service}?key=${encodeURIComponent(firebase.apiKey)}`;
};

/**
 * Gives a guest's account an address and a password; its uid stays. The request that the SDK makes to link an account, without
 * the part of the SDK around it, which would be loaded by everybody who signs in. Throws `AppError`.
 */
export async function addPassword(idToken: string, email: string, password: string): Promise<void> {
  const response = await fetch(endpoint(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ idToken, email, password, returnSecureToken: true }),
  });
  if (response.ok) return;
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  // Some codes are followed by words: `WEAK_PASSWORD : Password should be …`.
  const [code = ''] = (body?.error?.message ?? '').split(' ');
  throw new AppError(codes[code] ?? 'unknown', { cause: new Error(code) });
}
