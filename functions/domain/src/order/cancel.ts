import type { OrderEvent } from './event.ts';

/** Id of the event by which a customer cancels; an order has at most one. */
export const CANCELLATION = 'customer_cancel';

/**
 * What a cancellation says: nothing is made, and what is not paid yet never will be. Where it has been paid, the second
 * is not possible and stays without effect; the money goes back by the effect `refund`.
 * @param at milliseconds since 1970
 */
export function cancellation(at: number): [OrderEvent, OrderEvent] {
  const common = { kind: 'order.cancelled', source: 'customer', at, receivedAt: at } as const;
  return [
    {
      ...common,
      id: CANCELLATION,
      fact: { about: 'fulfilment', to: 'cancelled', parcel: null, reason: null },
    },
    {
      ...common,
      id: `${CANCELLATION}_payment`,
      fact: { about: 'payment', to: 'cancelled', amount: null, currency: null },
    },
  ];
}
