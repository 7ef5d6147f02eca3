import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { orderPath, outboxPath, PAYABLE_MS, timelinePath } from '@pawfolio/domain/order';
import { processInbox } from '../../../functions/src/modules/order/apply.ts';
import { countOrders, forgetCustomer } from '../../../functions/src/modules/order/forget.ts';
import { orderStore } from '../../../functions/src/modules/order/repository.ts';
import { createLogger } from '../../../functions/src/platform/logger.ts';
import { bucket, db } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { everything } from './everything.ts';
import { customer, newId, putOrder } from './customer.ts';

const quiet = createLogger('test', () => undefined);
const store = orderStore(db, Date.now);
const forget = (uid: string, now = Date.now()): Promise<void> =>
  forgetCustomer({ store: db, bucket, now }, uid);
const read = async (path: string) => (await db.doc(path).get()).data();

/** An effect for which nobody but the test does anything. */
const putEffect = (orderId: string, key: 'refund' | 'submit', state: string): Promise<unknown> =>
  db.doc(outboxPath(orderId, key)).set({
    ...{ orderId, key, kind: key, state, attempts: 0, error: null, createdAt: Timestamp.now() },
    dueAt: Timestamp.fromMillis(Date.now() + 86_400_000),
  });

/** Receives an event and has it applied, as the webhook and its trigger do. */
async function hear(orderId: string, fact: object, kind: string): Promise<string> {
  const id = `payment_${newId()}`;
  const now = Date.now();
  const event = { id, kind, source: 'payment', at: now, receivedAt: now, fact };
  await store.receive(id, orderId, event as Parameters<typeof store.receive>[2]);
  await processInbox(store, quiet, id);
  return id;
}

it.each(['pending', 'running', 'dead'])('keeps an order whose refund is %s', async (state) => {
  const user = await customer();
  const orderId = await putOrder(user, newId());
  const checkout = { sessionId: 'cs_1', url: 'https://pay', attempt: 1, earlier: [] };
  await db.doc(orderPath(orderId)).update({ fulfilment: 'cancelled', checkout });
  await putEffect(orderId, 'refund', state);
  expect(await countOrders(db, user.uid, Date.now())).toEqual({ kept: 0, removed: 0, open: 1 });
  await forget(user.uid);
  expect(await read(orderPath(orderId))).toMatchObject({ uid: user.uid, checkout });
  expect(await read(outboxPath(orderId, 'refund'))).toMatchObject({ state });

  await db.doc(outboxPath(orderId, 'refund')).update({ state: 'done' });
  expect(await countOrders(db, user.uid, Date.now())).toEqual({ kept: 1, removed: 0, open: 0 });
  await forget(user.uid);
  expect(await read(orderPath(orderId))).not.toHaveProperty('checkout');
  expect(await read(outboxPath(orderId, 'refund'))).toBeUndefined();
});

it('keeps an order that can still be paid, so that its payment finds it, and removes it afterwards', async () => {
  const user = await customer();
  const [paid, unpaid] = [await putOrder(user, newId()), await putOrder(user, newId())];
  const long = Timestamp.fromMillis(Date.now() - 30 * 86_400_000);
  const made = { payment: 'pending', fulfilment: 'hold_window', createdAt: long, updatedAt: long };
  // Made long ago, but its page was opened a moment ago.
  const checkout = {
    sessionId: 'cs_1',
    url: 'https://pay',
    attempt: 1,
    earlier: [],
    openedAt: Timestamp.now(),
  };
  for (const orderId of [paid, unpaid]) await db.doc(orderPath(orderId)).update({ ...made, checkout });
  await forget(user.uid);
  const fact = { about: 'payment', to: 'paid', amount: 1490, currency: 'EUR' };
  await hear(paid, fact, 'checkout.session.completed');
  expect(await read(orderPath(paid))).toMatchObject({ uid: user.uid, payment: 'paid' });

  const later = Date.now() + PAYABLE_MS;
  expect(await countOrders(db, user.uid, later)).toEqual({ kept: 0, removed: 1, open: 1 });
  await forget(user.uid, later);
  expect(await read(orderPath(unpaid))).toBeUndefined();
  expect(await read(orderPath(paid))).toMatchObject({ uid: user.uid });
});

it('forgets parcels and reasons wherever an order has them, and does not learn them again', async () => {
  const user = await customer();
  const orderId = await putOrder(user, newId());
  await db.doc(orderPath(orderId)).update({ fulfilment: 'hold_window' });
  const secret = newId();
  const parcel = {
    ...{ id: 's1', carrier: 'Post', trackingNumber: `T${secret}`, trackingUrl: `https://t/${secret}` },
    items: [],
  };
  const told = (to: string, reason: string | null = null) => ({ about: 'fulfilment', to, parcel, reason });
  await hear(orderId, told('shipped', `left with ${secret}`), 'fulfilment.shipped');
  await hear(orderId, told('delivered'), 'fulfilment.delivered');
  const letter = { at: Timestamp.now(), error: { name: 'Error', message: secret, stack: '' } };
  await db.doc(`deadLetters/x_${orderId}`).set({ subject: orderPath(orderId), ...letter });
  await db
    .doc(`deadLetters/y_${orderId}`)
    .set({ subject: `outbox/${orderId}_submit`, payload: { orderId }, ...letter });
  const traces = async (): Promise<string[]> =>
    (await everything()).filter((text) => text.includes(secret) || text.includes(user.uid));
  expect((await traces()).length).toBeGreaterThan(4);

  // What is to be made has been made.
  for (const { ref } of (await db.collection('outbox').where('orderId', '==', orderId).get()).docs)
    await ref.update({ state: 'done' });
  await forget(user.uid);
  await db.recursiveDelete(db.doc(`users/${user.uid}`));
  await eventually(async () => expect(await traces()).toEqual([]));

  // The shop repeats itself, somebody sends the parcel back, and the money goes back.
  const inbox = [
    await hear(orderId, told('returned', `sent by ${secret}`), 'fulfilment.returned'),
    await hear(
      orderId,
      { about: 'payment', to: 'refunded', amount: 1490, currency: null },
      'charge.refunded',
    ),
  ];
  expect(await read(orderPath(orderId))).toMatchObject({
    ...{ payment: 'refunded', fulfilment: 'returned' },
    shipments: [{ id: 's1', carrier: 'Post', trackingNumber: null, trackingUrl: null }],
  });
  expect((await db.collection(timelinePath(orderId)).get()).size).toBe(4);
  for (const id of inbox) expect(await read(`webhookEvents/${id}`)).toBeUndefined();
  expect(await traces()).toEqual([]);
});
