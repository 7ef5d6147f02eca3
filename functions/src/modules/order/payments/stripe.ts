import { parseStripeEvent, type OrderEvent } from '@pawfolio/domain/order';
import Stripe from 'stripe';
import { PaymentUnavailable, type CheckoutSession, type Payments } from './port.ts';

export interface StripeOptions {
  secretKey: string;
  /** Another server than Stripe's: for tests. */
  server?: { host: string; port: number; protocol: 'http' | 'https' };
  now?: () => number;
}

type CreateParams = NonNullable<Parameters<Stripe['checkout']['sessions']['create']>[0]>;

const line = (title: string, quantity: number, amount: number, currency: string) => ({
  quantity,
  price_data: { currency: currency.toLowerCase(), unit_amount: amount, product_data: { name: title } },
});

/**
 * The session as Stripe takes it (https://docs.stripe.com/api/checkout/sessions/create). It follows from the order alone:
 * under one key Stripe refuses other parameters. Unpaid, it expires after a day.
 */
function paramsOf(session: CheckoutSession): CreateParams {
  const { orderId, lines, shipping, email } = session;
  const metadata = { orderId };
  return {
    mode: 'payment',
    client_reference_id: orderId,
    metadata,
    // Refunds and disputes are events of the charge: they must name the order as well.
    payment_intent_data: { metadata },
    line_items: [
      ...lines.map(({ title, quantity, unitPrice }) =>
        line(title, quantity, unitPrice.amount, unitPrice.currency),
      ),
      line('Shipping', 1, shipping.amount, shipping.currency),
    ],
    ...(email !== null && { customer_email: email }),
    success_url: session.successUrl,
    cancel_url: session.cancelUrl,
  };
}

/** Whatever Stripe could not do now, as opposed to what it refuses for good. */
const isPassing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeConnectionError ||
  error instanceof Stripe.errors.StripeRateLimitError ||
  error instanceof Stripe.errors.StripeAPIError;

async function ask<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw isPassing(error) ? new PaymentUnavailable(error) : error;
  }
}

/** A payment that takes days, and has failed or been given up: Stripe keeps its session complete and unpaid for ever. */
const hasFailed = (session: Stripe.Checkout.Session): boolean =>
  session.payment_status === 'unpaid' &&
  typeof session.payment_intent === 'object' &&
  ['requires_payment_method', 'canceled'].includes(session.payment_intent?.status ?? '');

/** The session and its charge as the events that Stripe has sent, or should have. */
async function reportOf(
  stripe: Stripe,
  orderId: string,
  sessionId: string,
  now: number,
): Promise<OrderEvent[]> {
  const expand = ['payment_intent.latest_charge'];
  const session = await stripe.checkout.sessions.retrieve(sessionId, { expand });
  const created = Math.floor(now / 1000);
  const event = (type: string, object: object): OrderEvent[] => {
    const data = { object: { ...object, metadata: { orderId } } };
    const id = `report_${type.replaceAll('.', '_')}_${sessionId}`;
    const received = parseStripeEvent({ id, type, created, data }, created * 1000);
    return received ? [received.event] : [];
  };
  if (session.status === 'expired') return event('checkout.session.expired', {});
  if (session.status !== 'complete') return [];
  if (hasFailed(session)) return event('checkout.session.async_payment_failed', {});
  const { payment_status, amount_total, currency, payment_intent: intent } = session;
  const charge = typeof intent === 'object' ? intent?.latest_charge : null;
  const { amount, amount_refunded, refunded } = charge && typeof charge === 'object' ? charge : NO_CHARGE;
  return [
    ...event('checkout.session.completed', { payment_status, amount_total, currency }),
    ...(amount_refunded > 0 ? event('charge.refunded', { amount, amount_refunded, refunded }) : []),
  ];
}

/**
 * The same session for the same attempt. A guest who has gained an address since an answer was lost asks with other
 * parameters, which Stripe refuses under that key: what was asked for then, without an address, gives its session.
 */
async function sessionFor(stripe: Stripe, session: CheckoutSession): Promise<Stripe.Checkout.Session> {
  const { orderId, attempt, email } = session;
  const idempotencyKey = attempt === 1 ? `checkout_${orderId}` : `checkout_${orderId}_${attempt}`;
  const create = (asked: CheckoutSession): Promise<Stripe.Checkout.Session> =>
    ask(() => stripe.checkout.sessions.create(paramsOf(asked), { idempotencyKey }));
  try {
    return await create(session);
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeIdempotencyError) || email === null) throw error;
    return create({ ...session, email: null });
  }
}

const NO_CHARGE = { amount: 0, amount_refunded: 0, refunded: false };

/** Payments by Stripe Checkout. Throws what Stripe refuses for good: a wrong key, an amount that it does not take. */
export function stripePayments({ secretKey, server, now = Date.now }: StripeOptions): Payments {
  const stripe = new Stripe(secretKey, { maxNetworkRetries: 2, timeout: 20_000, ...server });
  return {
    async startCheckout(session) {
      const { orderId, total } = session;
      const made = await sessionFor(stripe, session);
      if (made.amount_total !== total.amount || made.currency !== total.currency.toLowerCase())
        throw new Error(`Stripe would take another amount than order ${orderId} has`);
      if (!made.url) throw new Error(`Stripe made a session without an address for order ${orderId}`);
      return { sessionId: made.id, url: made.url };
    },
    report: (orderId, sessionId) => ask(() => reportOf(stripe, orderId, sessionId, now())),
    async refund(orderId, sessionId) {
      const { payment_intent: intent } = await ask(() => stripe.checkout.sessions.retrieve(sessionId));
      const id = typeof intent === 'string' ? intent : intent?.id;
      if (!id) return;
      const { status } = await ask(() => stripe.paymentIntents.retrieve(id));
      if (status !== 'succeeded') return;
      await ask(() =>
        stripe.refunds.create(
          { payment_intent: id, metadata: { orderId } },
          { idempotencyKey: `refund_${orderId}_${id}` },
        ),
      );
    },
  };
}
