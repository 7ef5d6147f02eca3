import type { Fact, OrderEvent, ParcelReport } from './event.ts';
import { addParcel, fulfilmentOf, type OrderedItem } from './parcels.ts';
import { fulfilmentRank, fulfilmentTransitions, paymentRank, paymentTransitions } from './states.ts';
import type { FulfilmentState, PaymentState } from './states.ts';
import type { Shipment } from './schema.ts';

/** What events change of an order. */
export interface OrderState {
  payment: PaymentState;
  fulfilment: FulfilmentState;
  shipments: readonly Shipment[];
}

/** What the fold needs to know of an order besides its events. */
export interface OrderTerms {
  /** Its state before the first event. */
  base: OrderState;
  items: readonly OrderedItem[];
  /** Minor units and ISO 4217: a payment of another amount is no payment of this order. */
  total: { amount: number; currency: string };
}

/** What became of one event. `from` and `to` are null where it is about neither payment nor fulfilment. */
export interface Outcome {
  event: OrderEvent;
  from: string | null;
  to: string | null;
  applied: boolean;
}

const rankOf = (fact: Fact): number => {
  if (fact.about === 'payment') return paymentRank[fact.to];
  return fact.about === 'fulfilment' ? fulfilmentRank[fact.to] : -1;
};

/** By business time; at the same time what is less far along first; then by id, so that the order is total. */
export function compareEvents(a: OrderEvent, b: OrderEvent): number {
  return a.at - b.at || rankOf(a.fact) - rankOf(b.fact) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Each event once, in the order in which they count. */
export function inOrder(events: readonly OrderEvent[]): OrderEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()].sort(compareEvents);
}

/**
 * The state of an order after a set of events, and what became of each. A pure function of the set: the order in
 * which events arrived, and how often, makes no difference. Total: every event in every state has an outcome.
 */
export function foldOrder(
  terms: OrderTerms,
  events: readonly OrderEvent[],
): { state: OrderState; outcomes: Outcome[] } {
  let state = terms.base;
  const outcomes = inOrder(events).map((event): Outcome => {
    const step = apply(state, event.fact, terms);
    state = step.state;
    return { event, from: step.from, to: step.to, applied: step.applied };
  });
  return { state, outcomes };
}

interface Step extends Omit<Outcome, 'event'> {
  state: OrderState;
}

function apply(state: OrderState, fact: Fact, terms: OrderTerms): Step {
  if (fact.about === 'nothing') return { state, from: null, to: null, applied: false };
  if (fact.about === 'payment') {
    const { payment } = state;
    const applied = paymentTransitions[payment].includes(fact.to) && paysInFull(fact, terms);
    return { state: applied ? { ...state, payment: fact.to } : state, from: payment, to: fact.to, applied };
  }
  return fact.parcel ? moveParcel(state, fact.parcel, fact.to, terms) : move(state, fact.to);
}

/** Only what claims to have been paid is compared; a provider that names no amount is taken at its word. */
export const paysInFull = (
  fact: Extract<Fact, { about: 'payment' }>,
  { total }: Pick<OrderTerms, 'total'>,
): boolean =>
  fact.to !== 'paid' ||
  ((fact.amount === null || fact.amount === total.amount) &&
    (fact.currency === null || fact.currency.toUpperCase() === total.currency));

function move(state: OrderState, to: FulfilmentState): Step {
  const { fulfilment } = state;
  const applied = fulfilmentTransitions[fulfilment].includes(to);
  return { state: applied ? { ...state, fulfilment: to } : state, from: fulfilment, to, applied };
}

/** A parcel changes first; where the order stands follows from all of its parcels. */
function moveParcel(
  state: OrderState,
  parcel: ParcelReport,
  reported: FulfilmentState,
  { items }: OrderTerms,
): Step {
  const { fulfilment } = state;
  const changed = addParcel(state.shipments, parcel, reported, items);
  if (!changed) return { state, from: fulfilment, to: reported, applied: false };
  const to = fulfilmentOf(changed, items);
  const stays = to === fulfilment;
  if (!stays && !fulfilmentTransitions[fulfilment].includes(to))
    return { state, from: fulfilment, to, applied: false };
  return { state: { ...state, fulfilment: to, shipments: changed }, from: fulfilment, to, applied: true };
}
