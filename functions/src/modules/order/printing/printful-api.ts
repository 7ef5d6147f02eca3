import { PermanentError } from '../../../platform/trigger.ts';
import { PrintShopUnavailable } from './port.ts';

export interface PrintfulOptions {
  token: string;
  /** Another server than Printful's: for tests. */
  server?: string;
}

export interface Answer {
  status: number;
  body: unknown;
}

const TIMEOUT_MS = 20_000;

/** Calls Printful (https://developers.printful.com/docs/v2-beta). 404 is an answer; what may pass is `PrintShopUnavailable`. */
export const printfulApi =
  ({ token, server = 'https://api.printful.com' }: PrintfulOptions) =>
  async (method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${server}/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new PrintShopUnavailable(error);
    });
    const { status } = response;
    if (status >= 500 || status === 429 || status === 408)
      throw new PrintShopUnavailable(new Error(`It answered ${status}`));
    const answer: unknown = await response.json().catch((error: unknown) => {
      throw new PrintShopUnavailable(error);
    });
    return { status, body: answer };
  };

/** Throws `PermanentError` for a refusal; what Printful says of it is for our logs, and may hold no address. */
export function assertTaken({ status }: Answer, what: string): void {
  if (status >= 400) throw new PermanentError(`Printful refuses ${what} with ${status}`);
}
