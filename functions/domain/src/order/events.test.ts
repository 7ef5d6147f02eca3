import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '../kernel/index.ts';
import { validOrder } from './fixture.ts';
import { parseFulfilmentEvent } from './fulfilment-event.ts';
import { orderNumber } from './number.ts';
import { orderSchema } from './schema.ts';
import { parseStripeEvent } from './stripe-event.ts';

const stripe = (type: string, object: object, extra: object = {}) =>
  parseStripeEvent(
    {
      id: 'evt_1',
      type,
      created: 1_700_000_000,
      data: { object: { metadata: { orderId: 'o1' }, ...object } },
      ...extra,
    },
    5,
  );

describe('Stripe events', () => {
  it.each([
    ['checkout.session.completed', { payment_status: 'paid', amount_total: 10, currency: 'eur' }, 'paid', 10],
    ['checkout.session.completed', { payment_status: 'unpaid' }, 'processing', null],
    ['checkout.session.completed', {}, 'processing', null],
    ['checkout.session.async_payment_succeeded', {}, 'paid', null],
    ['checkout.session.async_payment_failed', {}, 'failed', null],
    ['checkout.session.expired', {}, 'expired', null],
    ['charge.refunded', { amount: 10, amount_refunded: 10 }, 'refunded', 10],
    ['charge.refunded', { amount: 10, amount_refunded: 4 }, 'partially_refunded', 4],
    ['charge.refunded', { refunded: true, amount: 10, amount_refunded: 10 }, 'refunded', 10],
    ['charge.dispute.created', {}, 'disputed', null],
    ['charge.dispute.closed', { status: 'won' }, 'paid', null],
    ['charge.dispute.closed', { status: 'warning_closed' }, 'paid', null],
    ['charge.dispute.closed', { status: 'lost' }, 'refunded', null],
  ])('%s %o is %s', (type, object, to, amount) => {
    expect(stripe(type, object)).toMatchObject({
      orderId: 'o1',
      event: {
        id: 'payment_evt_1',
        at: 1_700_000_000_000,
        receivedAt: 5,
        fact: { about: 'payment', to, amount },
      },
    });
  });
  it('keeps a type that is not handled as an event about nothing', () => {
    expect(stripe('customer.created', {})?.event.fact).toEqual({ about: 'nothing' });
  });
  it('finds the order in the reference where the metadata has none', () => {
    expect(stripe('charge.refunded', { metadata: {}, client_reference_id: 'o2' })?.orderId).toBe('o2');
    expect(stripe('charge.refunded', { metadata: null })?.orderId).toBeNull();
    expect(stripe('charge.refunded', { metadata: { orderId: '../users/x' } })?.orderId).toBeNull();
  });
  it.each([null, 'text', [], {}, { id: 'a/b', type: 't', created: 1, data: { object: {} } }])(
    'refuses %o',
    (body) => {
      expect(parseStripeEvent(body, 0)).toBeNull();
    },
  );
  it.each([{ created: '1' }, { created: 1.5 }, { id: '' }, { type: '' }, { data: {} }, { data: null }])(
    'refuses an event with %o',
    (extra) => {
      expect(stripe('charge.refunded', {}, extra)).toBeNull();
    },
  );
});

const fulfilment = (type: string, data: object = {}, timestamp: unknown = '2026-05-04T10:00:00Z') =>
  parseFulfilmentEvent(
    'msg_1',
    { type: `fulfilment.${type}`, timestamp, data: { orderId: 'o1', ...data } },
    5,
  );
const shipment = {
  id: 's1',
  carrier: 'DHL',
  trackingNumber: '1',
  trackingUrl: 'https://t.test/1',
  items: [{ designId: 'd', quantity: 2 }],
};

describe('fulfilment events', () => {
  it.each(['submitted', 'on_hold', 'in_production', 'failed', 'cancelled'])('%s needs no parcel', (type) => {
    expect(fulfilment(type, { reason: 'why' })).toMatchObject({
      orderId: 'o1',
      event: {
        id: 'fulfilment_msg_1',
        at: Date.UTC(2026, 4, 4, 10),
        fact: { to: type, parcel: null, reason: 'why' },
      },
    });
  });
  it.each(['shipped', 'delivered', 'returned'])('%s needs a parcel', (type) => {
    expect(fulfilment(type)).toBeNull();
    expect(fulfilment(type, { shipment: { ...shipment, id: '' } })).toBeNull();
    expect(fulfilment(type, { shipment })?.event.fact).toMatchObject({
      to: type,
      parcel: { id: 's1', trackingUrl: 'https://t.test/1', items: [{ reference: 'd', quantity: 2 }] },
    });
  });
  it('reads lines in every form that providers use', () => {
    const items = ['d', 1, { item: 2, quantity: 3 }, { index: 0 }];
    expect(fulfilment('shipped', { shipment: { ...shipment, items } })?.event.fact).toMatchObject({
      parcel: {
        items: [
          { reference: 'd', quantity: 1 },
          { reference: '1', quantity: 1 },
          { reference: '2', quantity: 3 },
          { reference: '0', quantity: 1 },
        ],
      },
    });
  });
  it('never hands on a link that is a script', () => {
    const fact = fulfilment('shipped', { shipment: { ...shipment, trackingUrl: 'javascript:alert(1)' } })
      ?.event.fact;
    expect(fact).toMatchObject({ parcel: { trackingUrl: null } });
  });
  it.each([
    [1_714_816_800, Date.UTC(2024, 4, 4, 10)],
    [1_714_816_800_000, Date.UTC(2024, 4, 4, 10)],
    ['2024-05-04T12:00:00+02:00', Date.UTC(2024, 4, 4, 10)],
  ])('reads the time %s', (time, at) => {
    expect(fulfilment('submitted', {}, time)?.event.at).toBe(at);
  });
  it.each(['soon', '', -1, null, 1e20])('refuses the time %s', (time) => {
    expect(fulfilment('submitted', {}, time)).toBeNull();
  });
  it('refuses other types, ids and orders', () => {
    expect(fulfilment('exploded')).toBeNull();
    expect(fulfilment('submitted', { orderId: 'a/b' })).toBeNull();
    expect(
      parseFulfilmentEvent('a/b', { type: 'fulfilment.failed', timestamp: 1, data: { orderId: 'o' } }, 0),
    ).toBeNull();
  });
});

it('numbers orders without revealing the next', () => {
  expect(orderNumber(Uint8Array.from({ length: 12 }, (_, n) => n * 21))).toMatch(
    /^PF(-[2-9A-HJ-NP-Z]{4}){3}$/,
  );
});

it('has a fixture that is an order', () => {
  expect(orderSchema.safeParse(resolveServerTime(validOrder(), { toMillis: () => 1 })).success).toBe(true);
});
