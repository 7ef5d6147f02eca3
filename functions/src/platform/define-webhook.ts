import type { defineSecret } from 'firebase-functions/params';
import { onRequest, type HttpsFunction } from 'firebase-functions/v2/https';
import type { Logger } from './logger.ts';
import { region, webhookMaxInstances } from './params.ts';
import { verifySignature, type Headers, type SignatureScheme } from './webhook-signature.ts';

export interface WebhookRequest {
  method: string;
  headers: Headers;
  rawBody: Buffer;
}

export interface WebhookAnswer {
  status: 200 | 400 | 405 | 413 | 500;
  body: Record<string, unknown>;
}

export interface Webhook {
  name: string;
  logger: Logger;
  scheme: SignatureScheme;
  /**
   * Makes the event durable. Called with verified, parsed JSON only; resolves `false` where it is not such an event.
   * Storing the same event again must succeed and change nothing. Rejects only if it is NOT stored.
   */
  store: (body: unknown, eventId: string | null) => Promise<boolean>;
}

/** Larger than any event; what is larger is refused before it is read. */
export const MAX_BODY_BYTES = 256 * 1024;

const refuse = (status: 400 | 405 | 413, error: string): WebhookAnswer => ({ status, body: { error } });

function parseJson(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Answers one delivery: 200 once the event is stored (a duplicate answers the same), 400, 405 or 413 where it never
 * will be, 500 where it was not stored and the sender should try again. No answer says why a signature failed.
 */
export async function answerWebhook(
  { name, logger, scheme, store }: Webhook,
  request: WebhookRequest,
  secret: string,
  now: number,
): Promise<WebhookAnswer> {
  if (request.method !== 'POST') return refuse(405, 'method not allowed');
  if (request.rawBody.length > MAX_BODY_BYTES) return refuse(413, 'too large');
  const verified = verifySignature(scheme, request, secret, now);
  if (!verified) return refuse(400, 'bad request');
  const body = parseJson(request.rawBody);
  try {
    if (!(await store(body, verified.eventId))) return refuse(400, 'not such an event');
  } catch (error) {
    logger.error(`${name} could not store an event`, error);
    return { status: 500, body: { error: 'not stored' } };
  }
  return { status: 200, body: { received: true } };
}

/** Makes the deployable function of a webhook. A forged request costs one HMAC and no call to Firestore. */
export const defineWebhook = (webhook: Webhook, secret: ReturnType<typeof defineSecret>): HttpsFunction =>
  onRequest(
    {
      region,
      cors: false,
      invoker: 'public',
      secrets: [secret],
      memory: '256MiB',
      concurrency: 80,
      maxInstances: webhookMaxInstances,
      timeoutSeconds: 30,
    },
    async (request, response) => {
      const { status, body } = await answerWebhook(webhook, request, secret.value(), Date.now());
      if (status === 405) response.set('Allow', 'POST');
      response.status(status).json(body);
    },
  );
