import { randomUUID } from 'node:crypto';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp, type DocumentData } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { validOrder, type Order } from '@pawfolio/domain/order';
import { callFunction, signUp } from './support/call.ts';

const app = getApps()[0] ?? initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' });
const db = getFirestore(app);

async function newOrder(
  uid: string,
  state: Partial<Pick<Order, 'payment' | 'fulfilment'>> = {},
): Promise<string> {
  const id = randomUUID();
  const order = resolveServerTime(validOrder({ uid, ...state }), Timestamp.now()) as DocumentData;
  await db.doc(`orders/${id}`).set(order);
  return id;
}
const outboxOf = async (orderId: string): Promise<string[]> => {
  const found = await db.collection('outbox').where('orderId', '==', orderId).get();
  return found.docs.map((entry) => entry.get('key') as string).sort();
};

it('cancels an unpaid order once, however often it is asked', async () => {
  const user = await signUp();
  const orderId = await newOrder(user.uid);
  const cancelled = { data: { fulfilment: 'cancelled', payment: 'cancelled' } };
  const answers = await Promise.all([1, 2, 3].map(() => callFunction('cancelOrder', { orderId }, user)));
  expect(answers).toEqual([cancelled, cancelled, cancelled]);
  expect(await callFunction('cancelOrder', { orderId }, user)).toEqual(cancelled);
  expect((await db.collection(`orders/${orderId}/timeline`).get()).size).toBe(2);
  expect(await outboxOf(orderId)).toEqual(['mail_cancelled', 'refund']);
});

it('cancels a paid order and asks for the money back', async () => {
  const user = await signUp();
  const orderId = await newOrder(user.uid, { payment: 'paid' });
  expect(await callFunction('cancelOrder', { orderId }, user)).toEqual({
    data: { fulfilment: 'cancelled', payment: 'paid' },
  });
  expect(await outboxOf(orderId)).toContain('refund');
});

it('refuses what comes too late, and records nothing', async () => {
  const user = await signUp();
  const orderId = await newOrder(user.uid, { payment: 'paid', fulfilment: 'submitted' });
  expect(await callFunction('cancelOrder', { orderId }, user)).toMatchObject({
    error: { status: 'FAILED_PRECONDITION', details: { code: 'failed-precondition' } },
  });
  expect((await db.collection(`orders/${orderId}/timeline`).get()).size).toBe(0);
});

it('does not know the orders of others', async () => {
  const [owner, other] = await Promise.all([signUp(), signUp()]);
  const orderId = await newOrder(owner.uid);
  const unknown = { error: { status: 'NOT_FOUND', details: { code: 'not-found' } } };
  expect(await callFunction('cancelOrder', { orderId }, other)).toMatchObject(unknown);
  expect(await callFunction('cancelOrder', { orderId: 'none' }, owner)).toMatchObject(unknown);
  expect(await callFunction('cancelOrder', { orderId }, null)).toMatchObject({
    error: { status: 'UNAUTHENTICATED' },
  });
  for (const input of [{}, { orderId: 'a/b' }, { orderId: 1 }, { orderId, more: 1 }])
    expect(await callFunction('cancelOrder', input, owner)).toMatchObject({
      error: { status: 'INVALID_ARGUMENT', details: { code: 'invalid-argument' } },
    });
  expect(await callFunction('cancelOrder', { orderId }, owner)).toMatchObject({
    data: { fulfilment: 'cancelled' },
  });
});
