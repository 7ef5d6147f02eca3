import { randomUUID } from 'node:crypto';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp, type DocumentData } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { validOrder } from '@pawfolio/domain/order';
import { eventually } from './support/eventually.ts';
import {
  fulfilment,
  functionUrl,
  payment,
  post,
  standardHeaders,
  stripeHeaders,
  type Sendable,
} from './support/webhooks.ts';

const app = getApps()[0] ?? initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' });
const db = getFirestore(app);
const T = Date.UTC(2026, 4, 4, 10);
const RECEIVED = { status: 200, body: { received: true } };

const newOrder = async (id = randomUUID()): Promise<string> => {
  await db.doc(`orders/${id}`).set(resolveServerTime(validOrder(), Timestamp.fromMillis(T)) as DocumentData);
  return id;
};
const parcel = (id: string, designId: string, quantity: number) => ({
  shipment: {
    id,
    carrier: 'DHL',
    trackingNumber: id,
    trackingUrl: `https://t.test/${id}`,
    items: [{ designId, quantity }],
  },
});

/** A purchase as it goes well: paid, made, sent in two parcels, both delivered. */
const purchase = (id: string): Sendable[] => [
  payment(id, 'checkout.session.completed', T / 1000, {
    payment_status: 'paid',
    amount_total: 5_360,
    currency: 'eur',
  }),
  fulfilment(id, 'submitted', T + 1_000),
  fulfilment(id, 'in_production', T + 2_000),
  fulfilment(id, 'shipped', T + 3_000, parcel('p1', 'design0000000000001', 1)),
  fulfilment(id, 'shipped', T + 4_000, parcel('p2', 'design0000000000002', 2)),
  fulfilment(id, 'delivered', T + 5_000, parcel('p2', 'design0000000000002', 2)),
  fulfilment(id, 'delivered', T + 6_000, parcel('p1', 'design0000000000001', 1)),
];

const everything = async (orderId: string, count: number) => {
  const timeline = await db.collection(`orders/${orderId}/timeline`).get();
  expect(timeline.size).toBe(count);
  const order = (await db.doc(`orders/${orderId}`).get()).data();
  const outbox = await db.collection('outbox').where('orderId', '==', orderId).get();
  return {
    payment: order?.['payment'] as string,
    fulfilment: order?.['fulfilment'] as string,
    shipments: order?.['shipments'] as { id: string; state: string }[],
    applied: timeline.docs.filter((entry) => entry.get('applied') === true).length,
    effects: outbox.docs.map((entry) => entry.get('key') as string).sort(),
  };
};

describe('a purchase', () => {
  const ends = {
    payment: 'paid',
    fulfilment: 'delivered',
    applied: 7,
    effects: [
      'mail_delivered_p1',
      'mail_delivered_p2',
      'mail_paid',
      'mail_shipped_p1',
      'mail_shipped_p2',
      'submit',
    ],
  };

  it('ends the same in order, in reverse with repeats, and all at once', async () => {
    const orders = await Promise.all([newOrder(), newOrder(), newOrder()]);
    const [inOrder, reverse, atOnce] = orders.map(purchase);
    for (const event of inOrder ?? []) expect(await event.send()).toEqual(RECEIVED);
    for (const event of [...(reverse ?? [])].reverse()) {
      expect(await event.send()).toEqual(RECEIVED);
      expect(await event.send()).toEqual(RECEIVED);
    }
    await Promise.all((atOnce ?? []).map(async (event) => expect(await event.send()).toEqual(RECEIVED)));
    for (const id of orders) {
      const found = await eventually(() => everything(id, 7));
      expect(found).toMatchObject(ends);
      expect(found.shipments.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    }
  });

  it('is applied when its events came before the order', async () => {
    const id = randomUUID();
    const events = purchase(id).slice(0, 3);
    for (const event of events) expect(await event.send()).toEqual(RECEIVED);
    for (const event of events)
      await eventually(async () => {
        const prefix = event.id.startsWith('evt') ? 'payment' : 'fulfilment';
        expect((await db.doc(`webhookEvents/${prefix}_${event.id}`).get()).get('state')).toBe('waiting');
      });
    await newOrder(id);
    expect(await eventually(() => everything(id, 3))).toMatchObject({
      payment: 'paid',
      fulfilment: 'in_production',
    });
  });

  it('keeps what is not possible, unapplied', async () => {
    const id = await newOrder();
    for (const event of [
      payment(id, 'checkout.session.expired', T / 1000),
      payment(id, 'charge.refunded', T / 1000 + 1, { refunded: true }),
      payment(id, 'checkout.session.completed', T / 1000 + 2, {
        payment_status: 'paid',
        amount_total: 1,
        currency: 'eur',
      }),
    ])
      expect(await event.send()).toEqual(RECEIVED);
    expect(await eventually(() => everything(id, 3))).toMatchObject({
      payment: 'expired',
      applied: 1,
      effects: ['mail_refunded'],
    });
  });

  it('accepts and ignores other types', async () => {
    const event = payment('none', 'customer.created', T / 1000);
    expect(await event.send()).toEqual(RECEIVED);
    await eventually(async () => {
      expect((await db.doc(`webhookEvents/payment_${event.id}`).get()).get('state')).toBe('ignored');
    });
  });
});

describe('what is refused', () => {
  const body = JSON.stringify({ id: 'evt_1', type: 'charge.refunded', created: 1, data: { object: {} } });
  const now = Math.floor(Date.now() / 1000);
  const refused = { status: 400 };

  it('a forged, missing or stale signature, and nothing is stored', async () => {
    const before = (await db.collection('webhookEvents').count().get()).data().count;
    expect(await post('paymentWebhook', {}, body)).toMatchObject(refused);
    expect(await post('paymentWebhook', stripeHeaders(body, now, 'whsec_other'), body)).toMatchObject(
      refused,
    );
    expect(await post('paymentWebhook', stripeHeaders(body, now - 301), body)).toMatchObject(refused);
    expect(await post('paymentWebhook', stripeHeaders(body), `${body} `)).toMatchObject(refused);
    expect(await post('fulfilmentWebhook', standardHeaders('m1', body), body)).toMatchObject(refused);
    expect((await db.collection('webhookEvents').count().get()).data().count).toBe(before);
  });

  it('a body that is no event, though it is signed', async () => {
    for (const text of ['', 'null', '{', '[]', '{"type":"charge.refunded"}'])
      expect(await post('paymentWebhook', stripeHeaders(text), text)).toMatchObject(refused);
    const bare = JSON.stringify({ type: 'fulfilment.shipped', timestamp: 1, data: { orderId: 'o' } });
    expect(await post('fulfilmentWebhook', standardHeaders('m2', bare), bare)).toMatchObject(refused);
  });

  it('other methods, and too large a body', async () => {
    const get = await fetch(functionUrl('paymentWebhook'));
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    const huge = JSON.stringify({ padding: 'x'.repeat(256 * 1024) });
    expect(await post('paymentWebhook', stripeHeaders(huge), huge)).toMatchObject({ status: 413 });
  });
});
