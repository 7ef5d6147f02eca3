import { env } from '../config/env.ts';

/** Firebase's REST interface of Auth, for the little that the part of the SDK around it would be too much for. */
function address(service: string): string {
  const { emulators, firebase } = env;
  const origin = emulators ? `http://${emulators.host}:${String(emulators.auth)}/` : 'https://';
  return `${origin}${service}?key=${encodeURIComponent(firebase.apiKey)}`;
}

export interface AuthAnswer {
  ok: boolean;
  body: Record<string, unknown>;
  /** What was refused, as `EMAIL_EXISTS`; empty when nothing was. */
  code: string;
}

/** Asks it something, as JSON or as a form. Throws what `fetch` throws without a connection. */
export async function askAuth(service: string, input: object | URLSearchParams): Promise<AuthAnswer> {
  const isForm = input instanceof URLSearchParams;
  const response = await fetch(address(service), {
    method: 'POST',
    headers: isForm ? {} : { 'Content-Type': 'application/json' },
    body: isForm ? input : JSON.stringify(input),
  });
  const answer: unknown = await response.json().catch(() => null);
  const body = (answer ?? {}) as Record<string, unknown>;
  const error = body['error'] as { message?: string } | undefined;
  // Some codes are followed by words: `WEAK_PASSWORD : Password should be …`.
  return { ok: response.ok, body, code: (error?.message ?? '').split(' ')[0] ?? '' };
}

export const ACCOUNTS = 'identitytoolkit.googleapis.com/v1/accounts';
