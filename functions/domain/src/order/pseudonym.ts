import type { Fact, OrderEvent } from './event.ts';
import type { Order, ShippingAddress, Shipment } from './schema.ts';

const DAY = 24 * 60 * 60_000;

/**
 * For so long a page on which an order is paid may take money after it was opened, and its provider may tell of it: it closes
 * after a day, and what was not received is told for three more.
 */
export const PAYABLE_MS = 4 * DAY;

/** After so long without a word nobody will say any more what became of an order: providers are last asked after 30 days. */
export const QUIET_MS = 60 * DAY;

/** Banks decide within this. */
export const DISPUTE_MS = 180 * DAY;

/** Whether there was ever money in an order: only then the law wants it kept. */
export const isKept = ({ payment }: Pick<Order, 'payment'>): boolean =>
  !['pending', 'failed', 'cancelled', 'expired'].includes(payment);

export interface LastKnown extends Pick<Order, 'payment' | 'fulfilment'> {
  /** When it was last changed, or a page was opened on which it can be paid; milliseconds since 1970. */
  changedAt: number;
  /** What stands in the outbox for it. */
  effects: readonly { kind: string; state: string }[];
}

/** Whether we still have to give money back, or to have something made. What was given up (`dead`) waits for people. */
function owes({ payment, fulfilment, effects }: LastKnown): boolean {
  const holdsMoney = ['paid', 'partially_refunded', 'disputed'].includes(payment);
  const isUnmade = fulfilment === 'hold_window' || fulfilment === 'submitted';
  return effects.some(({ kind, state }) => {
    if (kind !== 'refund' && kind !== 'submit') return false;
    if (state === 'pending' || state === 'running') return true;
    return state === 'dead' && holdsMoney && (kind === 'refund' || isUnmade);
  });
}

/** For how long an order is waited for, from its last change. A print shop that could not make what was paid for owes it. */
function patienceFor({ payment, fulfilment }: LastKnown): number {
  if (payment === 'pending' || payment === 'failed') return PAYABLE_MS;
  if (payment === 'cancelled' || payment === 'expired') return 0;
  if (payment === 'disputed') return DISPUTE_MS;
  const isFinal = ['delivered', 'cancelled', 'returned'].includes(fulfilment);
  const isOver = isFinal || (fulfilment === 'failed' && payment === 'refunded');
  return isOver && payment !== 'processing' && payment !== 'authorised' ? 0 : QUIET_MS;
}

/** Whether nothing more will happen for which we need to know whom an order is for. `now` in milliseconds since 1970. */
export const isSettled = (order: LastKnown, now: number): boolean =>
  !owes(order) && now - order.changedAt >= patienceFor(order);

/** Nobody's: tax depends on the country, and on nothing else of an address. */
const nobody = ({ country }: Pick<ShippingAddress, 'country'>): ShippingAddress => ({
  ...{ fullName: '', line1: '', line2: null, city: '', region: null, postalCode: null, phone: null },
  country,
});

const PREFIX = 'erased_';

/** Stands for a customer who is gone; `word` is drawn anew for each order. */
export const pseudonymOf = (word: string): string => `${PREFIX}${word}`;

/** Whether an order's customer is gone. */
export const isForgotten = ({ uid }: Pick<Order, 'uid'>): boolean => uid.startsWith(PREFIX);

/** Parcels that cannot be looked up. */
export const untracked = (shipments: readonly Shipment[]): Shipment[] =>
  shipments.map((shipment) => ({ ...shipment, trackingNumber: null, trackingUrl: null }));

/** What an event says without what leads to the customer: where a parcel can be looked up, and what somebody wrote. */
export function bareFact(fact: Fact): Fact {
  if (fact.about !== 'fulfilment') return fact;
  const parcel = fact.parcel && { ...fact.parcel, trackingNumber: null, trackingUrl: null };
  return { ...fact, parcel, reason: null };
}

/** An event as the order of a customer who is gone may keep it. */
export const bareEvent = (event: OrderEvent): OrderEvent => ({ ...event, fact: bareFact(event.fact) });

/**
 * What is kept of an order whose customer is gone: what was sold, when and for how much. `pseudonym` takes the place of the
 * customer, and nothing tells whose it was.
 */
export const pseudonymised = (
  order: Pick<Order, 'items' | 'shippingAddress' | 'shipments'>,
  pseudonym: string,
): Pick<Order, 'uid' | 'items' | 'shippingAddress' | 'shipments'> => ({
  uid: pseudonym,
  items: order.items.map((item) => ({ ...item, title: 'Made to order', petName: null, previewPath: null })),
  shippingAddress: nobody(order.shippingAddress),
  shipments: untracked(order.shipments),
});
