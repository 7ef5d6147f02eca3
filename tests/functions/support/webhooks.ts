import { createHmac, randomUUID } from 'node:crypto';

const PAYMENT_SECRET = 'whsec_pawfolio_payment_emulator';
const FULFILMENT_SECRET = 'whsec_cGF3Zm9saW8tZnVsZmlsbWVudC1lbXVsYXRvci1rZXkh';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with \`npm run test:functions\``);
  return value;
};

export const functionUrl = (name: string): string =>
  `http://${required('FUNCTIONS_EMULATOR_HOST')}/${required('GCLOUD_PROJECT')}/us-central1/${name}`;

const seconds = (): number => Math.floor(Date.now() / 1000);

export interface Answer {
  status: number;
  body: unknown;
}

export async function post(name: string, headers: Record<string, string>, body: string): Promise<Answer> {
  const response = await fetch(functionUrl(name), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  return { status: response.status, body: await response.json().catch(() => null) };
}

/** Headers as Stripe sends them, made here by hand and not by the code under test. */
export const stripeHeaders = (
  body: string,
  at = seconds(),
  secret = PAYMENT_SECRET,
): Record<string, string> => ({
  'stripe-signature': `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`,
});

/** Headers of Standard Webhooks. */
export function standardHeaders(id: string, body: string, at = seconds()): Record<string, string> {
  const key = Buffer.from(FULFILMENT_SECRET.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` };
}

export interface Sendable {
  id: string;
  send(): Promise<Answer>;
}

/** A Stripe event about an order; `created` in seconds. */
export function payment(orderId: string, type: string, created: number, object: object = {}): Sendable {
  const id = `evt_${randomUUID().replaceAll('-', '')}`;
  const body = JSON.stringify({ id, type, created, data: { object: { metadata: { orderId }, ...object } } });
  return { id, send: () => post('paymentWebhook', stripeHeaders(body), body) };
}

/** An event of the print shop; `at` in milliseconds. */
export function fulfilment(orderId: string, type: string, at: number, data: object = {}): Sendable {
  const id = `msg_${randomUUID()}`;
  const timestamp = new Date(at).toISOString();
  const body = JSON.stringify({ type: `fulfilment.${type}`, timestamp, data: { orderId, ...data } });
  return { id, send: () => post('fulfilmentWebhook', standardHeaders(id, body), body) };
}
