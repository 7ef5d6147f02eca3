import type { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import type { Logger } from './logger.ts';

/** What a page made by a function answers with. */
export interface PageAnswer<Body = string | Buffer | Readable> {
  status: number;
  headers: Record<string, string>;
  body: Body;
}

/**
 * Headers of a page that its owner can take back: never kept by anybody in between, so that it is gone at once; in no
 * index; named to nobody whose link is followed from it; and it may do only what `policy` (a Content-Security-Policy) allows.
 */
export const privateHeaders = (policy: string): Record<string, string> => ({
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': policy,
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
});

/** Makes answers of HTML with those headers, and with `more` of their own. */
export const privatePage =
  (policy: string) =>
  (status: number, body: string, more: Record<string, string> = {}): PageAnswer<string> => ({
    status,
    headers: { ...privateHeaders(policy), 'Content-Type': 'text/html; charset=utf-8', ...more },
    body,
  });

/** Says in an entry of ours that a private page has answered: `npm run ops:traffic` counts these. */
export const ANSWERED = 'private page answered';

/**
 * Logs how a request of such a page ends. Cloud Run's own entry would hold the address, which is the key to the page, and is kept out
 * of the log (`docs/runbook.md`).
 */
export const logAnswer = (logger: Logger, response: EventEmitter & { statusCode: number }): void =>
  void response.once('close', () => logger.info(ANSWERED, { code: response.statusCode }));
