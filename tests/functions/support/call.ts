import { randomUUID } from 'node:crypto';
import { functionUrl } from './webhooks.ts';

export interface TestUser {
  uid: string;
  token: string;
}

/** With what a browser needs to stay signed in. */
export interface SignedUp extends TestUser {
  session: { accessToken: string; refreshToken: string };
}

const authUrl = (method: string): string => {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  if (!host)
    throw new Error('FIREBASE_AUTH_EMULATOR_HOST is not set: run these tests with `npm run test:functions`');
  return `http://${host}/identitytoolkit.googleapis.com/v1/accounts:${method}?key=emulator`;
};

/** A new account of the Auth emulator, signed in; a guest has neither address nor password. */
export async function signUp({ guest = false } = {}): Promise<SignedUp> {
  const response = await fetch(authUrl('signUp'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...(!guest && { email: `${randomUUID()}@pawfolio.test`, password: 'pawfolio-test' }),
      returnSecureToken: true,
    }),
  });
  const { localId, idToken, refreshToken } = (await response.json()) as Record<
    'localId' | 'idToken' | 'refreshToken',
    string
  >;
  return { uid: localId, token: idToken, session: { accessToken: idToken, refreshToken } };
}

/** What a callable answered: `data`, or the error with its `details`. */
export type CallAnswer =
  | { data: unknown }
  | { error: { status: string; message: string; details?: { code?: string } & Record<string, unknown> } };

/** Calls a callable as its protocol says (https://firebase.google.com/docs/functions/callable-reference). */
export async function callFunction(name: string, data: unknown, user: TestUser | null): Promise<CallAnswer> {
  const response = await fetch(functionUrl(name), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(user && { authorization: `Bearer ${user.token}` }) },
    body: JSON.stringify({ data }),
    signal: AbortSignal.timeout(60_000),
  });
  const body = (await response.json()) as { result?: unknown } & Partial<
    Extract<CallAnswer, { error: object }>
  >;
  return body.error ? { error: body.error } : { data: body.result };
}
