import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CheckoutSession, Payments } from './port.ts';

/** What the sandbox's page needs to know of a session; it travels in the address, signed. */
export interface SandboxSession {
  orderId: string;
  attempt: number;
  number: string;
  amount: number;
  currency: string;
  successUrl: string;
  cancelUrl: string;
}

const signatureOf = (secret: string, payload: string): string =>
  createHmac('sha256', secret).update(`sandbox.${payload}`).digest('base64url');

/** A session as one word of an address. */
export function sealSession(session: SandboxSession, secret: string): string {
  const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
  return `${payload}.${signatureOf(secret, payload)}`;
}

/** The session that `sealSession` put there; null for anything else. */
export function openSession(sealed: string, secret: string): SandboxSession | null {
  const [payload = '', signature = ''] = sealed.split('.');
  const [ours, theirs] = [Buffer.from(signatureOf(secret, payload)), Buffer.from(signature)];
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) return null;
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as SandboxSession;
}

/** Of a session: each attempt has its own, and so have its events. */
export const nameOf = ({ orderId, attempt }: Pick<SandboxSession, 'orderId' | 'attempt'>): string =>
  attempt === 1 ? orderId : `${orderId}_${attempt}`;

export interface SandboxOptions {
  secret: string;
  /** Where the app stands: the sandbox's page is `/sandbox/pay` there. */
  appUrl: string;
  /** Sends a Stripe-shaped event to our own webhook. */
  send: (event: Record<string, unknown>) => Promise<void>;
  now: () => number;
}

/** What a refund of a session looks like in Stripe's events: all of the charge. */
export const refundEvent = (orderId: string, nowSeconds: number): Record<string, unknown> => ({
  id: `evt_sandbox_refund_${orderId}`,
  type: 'charge.refunded',
  created: nowSeconds,
  data: { object: { object: 'charge', refunded: true, metadata: { orderId } } },
});

/** Payments by a page of ours, for developers: no money moves. Only a `demo-` project gets one (`choose.ts`). */
export const sandboxPayments = ({ secret, appUrl, send, now }: SandboxOptions): Payments => ({
  startCheckout({ orderId, attempt, number, total, successUrl, cancelUrl }: CheckoutSession) {
    const session = { orderId, attempt, number, ...total, successUrl, cancelUrl };
    const url = `${appUrl}/sandbox/pay?session=${sealSession(session, secret)}`;
    return Promise.resolve({ sessionId: `cs_sandbox_${nameOf(session)}`, url });
  },
  // It keeps nothing: whatever it has to say, it has said.
  report: () => Promise.resolve([]),
  refund: (orderId) => send(refundEvent(orderId, Math.floor(now() / 1000))),
});
