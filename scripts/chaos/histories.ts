import type { Dice } from '../../tests/functions/support/random.ts';
import { sign, signatureSchemes } from '../../functions/src/platform/webhook-signature.ts';

export const secrets = {
  payment: 'whsec_pawfolio_payment_emulator',
  fulfilment: 'whsec_cGF3Zm9saW8tZnVsZmlsbWVudC1lbXVsYXRvci1rZXkh',
} as const;

export interface Sending {
  to: keyof typeof secrets;
  orderId: string;
  headers: Record<string, string>;
  body: string;
  /** What the webhook must answer. */
  expected: 200 | 400;
}

/** One event of an order, not signed yet: a provider signs each delivery anew. */
export interface ChaosEvent {
  to: keyof typeof secrets;
  orderId: string;
  id: string;
  body: string;
}

export interface ChaosOrder {
  orderId: string;
  /** Made only after this share of all sendings; 0 for one that is there from the beginning. */
  madeAfter: number;
  events: ChaosEvent[];
}

const T = Date.UTC(2026, 4, 4, 10);

/** The ways in which a purchase may go, each as what the two providers say. */
const ways: readonly (readonly string[])[] = [
  ['paid', 'in_production', 'shipped p1', 'shipped p2', 'delivered p2', 'delivered p1'],
  [
    'paid',
    'in_production',
    'shipped p1',
    'shipped p2',
    'delivered p1',
    'delivered p2',
    'returned p1',
    'shipped p3',
  ],
  ['processing', 'paid', 'on_hold', 'submitted', 'in_production', 'shipped p1', 'delivered p1'],
  ['processing', 'failed', 'paid', 'in_production', 'shipped p1', 'shipped p2'],
  ['expired', 'paid', 'on_hold', 'cancelled', 'refunded'],
  ['paid', 'on_hold', 'failed', 'cancelled', 'refunded'],
  ['paid', 'disputed', 'refunded'],
  ['processing', 'failed'],
  ['paid'],
  ['cancelled', 'paid'],
];

const stripe: Readonly<Record<string, { type: string; object: object }>> = {
  paid: {
    type: 'checkout.session.completed',
    object: { payment_status: 'paid', amount_total: 5_360, currency: 'eur' },
  },
  processing: { type: 'checkout.session.completed', object: { payment_status: 'unpaid' } },
  failed: { type: 'checkout.session.async_payment_failed', object: {} },
  expired: { type: 'checkout.session.expired', object: {} },
  refunded: { type: 'charge.refunded', object: { refunded: true } },
  disputed: { type: 'charge.dispute.created', object: {} },
};

const contents: Readonly<Record<string, object[]>> = {
  p1: [{ designId: 'design0000000000001', quantity: 1 }],
  p2: [{ designId: 'design0000000000002', quantity: 2 }],
  p3: [{ designId: 'design0000000000001', quantity: 1 }],
};

function eventOf(orderId: string, step: string, index: number, isPayment: boolean): ChaosEvent {
  const at = T + index * 60_000;
  const payment = isPayment ? stripe[step] : undefined;
  if (payment) {
    const id = `evt_${orderId}_${index}`;
    const object = { metadata: { orderId }, ...payment.object };
    const body = JSON.stringify({ id, type: payment.type, created: at / 1000, data: { object } });
    return { to: 'payment', orderId, id, body };
  }
  const [type, parcel] = step.split(' ');
  const shipment = parcel && { id: parcel, carrier: 'DHL', trackingNumber: parcel, items: contents[parcel] };
  const data = { orderId, ...(shipment && { shipment }) };
  const body = JSON.stringify({ type: `fulfilment.${type}`, timestamp: new Date(at).toISOString(), data });
  return { to: 'fulfilment', orderId, id: `msg_${orderId}_${index}`, body };
}

/** A step by both names, such as `failed`, is the payment's until it is paid. */
function eventsOf(orderId: string, way: readonly string[]): ChaosEvent[] {
  const paidAt = way.indexOf('paid');
  return way.map((step, index) =>
    eventOf(orderId, step, index, step in stripe && !(step === 'failed' && paidAt !== -1 && index > paidAt)),
  );
}

export function makeOrders(count: number, dice: Dice): ChaosOrder[] {
  return Array.from({ length: count }, (_, at) => {
    const orderId = `chaos-${at}`;
    const late = dice.next() < 0.2;
    return {
      orderId,
      madeAfter: late ? dice.next() * 0.9 : 0,
      events: eventsOf(orderId, ways[at % ways.length] ?? []),
    };
  });
}

/** A delivery as its provider signs it, at the time at which it is sent. */
export function signed({ to, id, orderId, body }: ChaosEvent): Sending {
  const at = Math.floor(Date.now() / 1000);
  const key = secrets[to];
  const headers: Record<string, string> =
    to === 'payment'
      ? { 'stripe-signature': `t=${at},v1=${sign(key, signatureSchemes.stripe, `${at}.${body}`)}` }
      : {
          'webhook-id': id,
          'webhook-timestamp': String(at),
          'webhook-signature': `v1,${sign(key, signatureSchemes.standard, `${id}.${at}.${body}`)}`,
        };
  return { to, orderId, headers, body, expected: 200 };
}

export type Kind = 'event' | 'duplicate' | 'forged' | 'truncated';

export interface Planned {
  kind: Kind;
  make: () => Sending;
}

function spoiled(event: ChaosEvent, kind: 'forged' | 'truncated'): Sending {
  const sending = signed(event);
  if (kind === 'truncated') return { ...sending, body: sending.body.slice(0, -7), expected: 400 };
  const other = sending.body.replace('"orderId":"', '"orderId":"x');
  return { ...sending, body: other, expected: 400 };
}

/** Everything that is sent, in a random order: each event once, and up to `total` duplicates, forged and cut ones. */
export function plan(orders: readonly ChaosOrder[], total: number, dice: Dice): Planned[] {
  const events = orders.flatMap((order) => order.events);
  const planned: Planned[] = events.map((event) => ({ kind: 'event', make: () => signed(event) }));
  while (planned.length < total) {
    const event = dice.one(events);
    const chance = dice.next();
    const kind = chance < 0.6 ? 'duplicate' : chance < 0.8 ? 'forged' : 'truncated';
    planned.push({ kind, make: () => (kind === 'duplicate' ? signed(event) : spoiled(event, kind)) });
  }
  for (let at = planned.length - 1; at > 0; at--) {
    const other = dice.whole(0, at);
    const [one, two] = [planned[at], planned[other]];
    if (one && two) [planned[at], planned[other]] = [two, one];
  }
  return planned;
}
