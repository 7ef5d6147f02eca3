import type { FulfilmentState, OrderEvent, PaymentState } from '@pawfolio/domain/order';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An order of the demo account: what of which design, when, and what has happened since. */
export interface OrderSeed {
  id: string;
  lines: readonly (readonly [designId: string, quantity: number])[];
  /** Milliseconds before the seed. */
  ago: number;
  events: readonly OrderEvent[];
}

type Happened = (after: number, what: Omit<OrderEvent, 'at' | 'receivedAt' | 'id'>) => OrderEvent;

const pay = (to: PaymentState, kind: string) =>
  ({ kind, source: 'payment', fact: { about: 'payment', to, amount: null, currency: null } }) as const;

const make = (to: FulfilmentState, reason: string | null = null) =>
  ({
    kind: `fulfilment.${to}`,
    source: 'fulfilment',
    fact: { about: 'fulfilment', to, parcel: null, reason },
  }) as const;

const parcel = (to: 'shipped' | 'delivered', id: string, designs: readonly (readonly [string, number])[]) =>
  ({
    kind: `fulfilment.${to}`,
    source: 'fulfilment',
    fact: {
      about: 'fulfilment',
      to,
      parcel: {
        id,
        carrier: 'Royal Mail',
        trackingNumber: `RM${id.toUpperCase()}GB`,
        trackingUrl: 'https://www.royalmail.com/track-your-item',
        items: designs.map(([reference, quantity]) => ({ reference, quantity })),
      },
      reason: null,
    },
  }) as const;

const cancelled = {
  kind: 'order.cancelled',
  source: 'customer',
  fact: { about: 'fulfilment', to: 'cancelled', parcel: null, reason: null },
} as const;

const paid = pay('paid', 'checkout.session.completed');
const refunded = pay('refunded', 'charge.refunded');

function order(
  id: string,
  ago: number,
  lines: OrderSeed['lines'],
  now: number,
  tell: (happened: Happened) => OrderEvent[],
): OrderSeed {
  let count = 0;
  const happened: Happened = (after, what) => {
    const at = now - ago + after;
    count += 1;
    return { ...what, id: `${what.source}_seed_${id}_${count}`, at, receivedAt: at + 1_000 };
  };
  return { id, ago, lines, events: tell(happened) };
}

/** What the demo account has ordered, one of each kind that there is something to see of. */
export const demoOrders = (now: number): OrderSeed[] => [
  order('demoOrderDelivered000000001', 24 * DAY, [['demoCloverBlanket', 1]], now, (at) => [
    at(2 * MINUTE, paid),
    at(40 * MINUTE, make('submitted')),
    at(2 * DAY, make('in_production')),
    at(5 * DAY, parcel('shipped', 'd1', [['demoCloverBlanket', 1]])),
    at(9 * DAY, parcel('delivered', 'd1', [['demoCloverBlanket', 1]])),
  ]),
  order(
    'demoOrderTwoParcels000000001',
    4 * DAY,
    [
      ['demoMisoTag', 2],
      ['demoCloverBlanket', 1],
    ],
    now,
    (at) => [
      at(3 * MINUTE, paid),
      at(45 * MINUTE, make('submitted')),
      at(20 * HOUR, make('in_production')),
      at(3 * DAY, parcel('shipped', 't1', [['demoMisoTag', 2]])),
    ],
  ),
  order('demoOrderOnHold0000000000001', 30 * HOUR, [['demoBiscuitMug', 2]], now, (at) => [
    at(MINUTE, paid),
    at(35 * MINUTE, make('submitted')),
    at(26 * HOUR, make('on_hold')),
  ]),
  order('demoOrderCancelled0000000001', 41 * DAY, [['demoMisoTag', 1]], now, (at) => [
    at(MINUTE, paid),
    at(12 * MINUTE, cancelled),
    at(14 * MINUTE, refunded),
  ]),
  order('demoOrderExpired000000000001', 9 * DAY, [['demoMisoTag', 1]], now, (at) => [
    at(DAY, pay('expired', 'checkout.session.expired')),
  ]),
];
