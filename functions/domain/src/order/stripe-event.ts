import * as z from 'zod/mini';
import type { Fact, OrderEvent } from './event.ts';
import type { PaymentState } from './states.ts';

const NO_ID = /[^A-Za-z0-9_-]/;

/** What we read of a Stripe event; everything else in it is ignored (https://docs.stripe.com/api/events/object). */
const stripeEventSchema = z.object({
  id: z
    .string()
    .check(z.refine((id) => id.length > 0 && id.length <= 200 && !NO_ID.test(id), 'Expected an event id')),
  type: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Seconds since the epoch. */
  created: z.int().check(z.minimum(0), z.maximum(32_503_680_000)),
  data: z.object({
    object: z.looseObject({
      metadata: z.nullish(z.record(z.string(), z.unknown())),
      client_reference_id: z.nullish(z.string()),
      payment_status: z.nullish(z.string()),
      amount_total: z.nullish(z.int()),
      currency: z.nullish(z.string()),
      amount: z.nullish(z.int()),
      amount_refunded: z.nullish(z.int()),
      refunded: z.nullish(z.boolean()),
      status: z.nullish(z.string()),
    }),
  }),
});
type StripeObject = z.infer<typeof stripeEventSchema>['data']['object'];

/** An event and the order it names; `orderId` is null where it names none. */
export interface ReceivedEvent {
  event: OrderEvent;
  orderId: string | null;
}

const payment = (to: PaymentState): Fact => ({ about: 'payment', to, amount: null, currency: null });

const paid = ({ amount_total, currency }: StripeObject): Fact => ({
  about: 'payment',
  to: 'paid',
  amount: amount_total ?? null,
  currency: currency ?? null,
});

/** `refunded` is true only once nothing is left of the charge. */
function refund({ refunded, amount, amount_refunded: back }: StripeObject): Fact {
  const whole = refunded ?? (amount != null && back != null && back >= amount);
  return {
    about: 'payment',
    to: whole ? 'refunded' : 'partially_refunded',
    amount: back ?? null,
    currency: null,
  };
}

/** A dispute that was won, or closed as a mere warning, leaves the payment as it was. */
const disputeClosed = ({ status }: StripeObject): Fact => payment(status === 'lost' ? 'refunded' : 'paid');

const facts: Partial<Record<string, (object: StripeObject) => Fact>> = {
  'checkout.session.completed': (object) =>
    object.payment_status === 'paid' ? paid(object) : payment('processing'),
  'checkout.session.async_payment_succeeded': paid,
  'checkout.session.async_payment_failed': () => payment('failed'),
  'checkout.session.expired': () => payment('expired'),
  'charge.refunded': refund,
  'charge.dispute.created': () => payment('disputed'),
  'charge.dispute.closed': disputeClosed,
};

function orderOf({ metadata, client_reference_id: reference }: StripeObject): string | null {
  const named = metadata?.['orderId'] ?? reference;
  return typeof named === 'string' && named !== '' && named.length <= 128 && !NO_ID.test(named)
    ? named
    : null;
}

/**
 * Reads the body of a payment webhook. Types that we do not handle are events about nothing.
 * @param receivedAt milliseconds since the epoch
 * @returns null where the body is not a Stripe event
 */
export function parseStripeEvent(body: unknown, receivedAt: number): ReceivedEvent | null {
  const parsed = stripeEventSchema.safeParse(body);
  if (!parsed.success) return null;
  const { id, type, created, data } = parsed.data;
  const fact = facts[type]?.(data.object) ?? { about: 'nothing' };
  const event = {
    id: `payment_${id}`,
    kind: type,
    source: 'payment',
    at: created * 1000,
    receivedAt,
    fact,
  } as const;
  return { event, orderId: orderOf(data.object) };
}
