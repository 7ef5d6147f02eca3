import {
  bareFact,
  fulfilmentStates,
  orderSchema,
  outcomeSentence,
  paymentStates,
  shipmentSchema,
  untracked,
  type Effect,
  type OrderState,
  type Outcome,
} from '@pawfolio/domain/order';
import { Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { InboxEntry, OrderHistory } from './ports.ts';

const parcel = z.object({
  id: z.string(),
  carrier: z.nullable(z.string()),
  trackingNumber: z.nullable(z.string()),
  trackingUrl: z.nullable(z.string()),
  items: z.array(z.object({ reference: z.string(), quantity: z.number() })),
});

const fact = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('payment'),
    to: z.enum(paymentStates),
    amount: z.nullable(z.number()),
    currency: z.nullable(z.string()),
  }),
  z.object({
    about: z.literal('fulfilment'),
    to: z.enum(fulfilmentStates),
    parcel: z.nullable(parcel),
    reason: z.nullable(z.string()),
  }),
  z.object({ about: z.literal('nothing') }),
]);

const eventSchema = z.object({
  id: z.string(),
  kind: z.string(),
  source: z.enum(['payment', 'fulfilment', 'customer', 'system']),
  at: z.number(),
  receivedAt: z.number(),
  fact,
});

const states = z.enum(['received', 'waiting', 'applied', 'ignored']);
const inboxSchema = z.object({ orderId: z.nullable(z.string()), state: states, event: z.string() });

/** Throws on anything that is not an entry of ours: only this module writes there. */
export function parseInbox(id: string, data: unknown): InboxEntry {
  const { orderId, state, event } = inboxSchema.parse(data);
  return { id, orderId, state, event: eventSchema.parse(JSON.parse(event)) };
}

const base = z.object({
  payment: z.enum(paymentStates),
  fulfilment: z.enum(fulfilmentStates),
  shipments: z.array(shipmentSchema),
  /** Until when it was held before it was paid; missing in what was written before there was such a thing. */
  holdUntil: z.optional(z.number()),
});
const storedOrder = z.object({
  uid: z.string(),
  ...z.pick(orderSchema, { payment: true, fulfilment: true, shipments: true, holdUntilAt: true }).shape,
  items: z.array(z.object({ designId: z.string(), quantity: z.number() })),
  totals: z.object({ total: z.object({ amount: z.number(), currency: z.string() }) }),
  /** The state before the first event, kept when that is applied. */
  base: z.optional(base),
  effects: z.optional(z.array(z.string())),
});

/** What the fold needs of an order. An order without a `base` has had no event: what it says is its base. */
export function parseOrder(data: unknown): Omit<OrderHistory, 'outcomes' | 'version'> {
  const { payment, fulfilment, shipments, ...order } = storedOrder.parse(data);
  return {
    uid: order.uid,
    terms: {
      base: pickBase(order.base ?? { payment, fulfilment, shipments }),
      items: order.items,
      total: order.totals.total,
    },
    effects: order.effects ?? [],
    holdUntil: order.base?.holdUntil ?? order.holdUntilAt.toMillis(),
  };
}

const pickBase = ({ payment, fulfilment, shipments }: OrderState): OrderState => ({
  ...{ payment, fulfilment, shipments },
});

const entrySchema = z.object({
  kind: z.string(),
  source: eventSchema.shape.source,
  at: z.instanceof(Timestamp),
  receivedAt: z.instanceof(Timestamp),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  applied: z.boolean(),
  fact,
});

/** An event and what became of it; null where an entry of the timeline is a note and no event. */
export function parseTimeline(id: string, data: unknown): Outcome | null {
  const entry = entrySchema.safeParse(data);
  if (!entry.success) return null;
  const { at, receivedAt, from, to, applied, ...rest } = entry.data;
  return { event: { ...rest, id, at: at.toMillis(), receivedAt: receivedAt.toMillis() }, from, to, applied };
}

/** A timeline entry; `fact` is what the state is computed from anew when a late event arrives. */
export function timelineDocument(outcome: Outcome): Record<string, unknown> {
  const { event, from, to, applied } = outcome;
  return {
    kind: event.kind,
    source: event.source,
    at: Timestamp.fromMillis(event.at),
    receivedAt: Timestamp.fromMillis(event.receivedAt),
    from,
    to,
    applied,
    message: outcomeSentence(outcome),
    fact: event.fact,
  };
}

/** An outbox entry. Nothing is sent to the printer before the customer's time to cancel is over. */
export function effectDocument(
  orderId: string,
  effect: Effect,
  holdUntil: number,
  now: number,
): Record<string, unknown> {
  return {
    orderId,
    ...effect,
    state: 'pending',
    attempts: 0,
    dueAt: Timestamp.fromMillis(effect.kind === 'submit' ? Math.max(holdUntil, now) : now),
    createdAt: Timestamp.fromMillis(now),
  };
}

/** What changes of a timeline entry when the customer is forgotten. */
export function bareDocument(data: unknown): Record<string, unknown> {
  const entry = z.safeParse(z.object({ fact }), data);
  return entry.success ? { fact: bareFact(entry.data.fact) } : {};
}

/** What changes of the state before the first event when the customer is forgotten. */
export function bareShipments(data: unknown): Record<string, unknown> {
  const order = z.safeParse(z.object({ base: z.object({ shipments: z.array(shipmentSchema) }) }), data);
  return order.success ? { 'base.shipments': untracked(order.data.base.shipments) } : {};
}
