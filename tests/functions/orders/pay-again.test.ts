import { FieldValue, type Timestamp } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOLD_MS } from '@pawfolio/domain/order';
import { stockShop } from '../designs/workshop.ts';
import { db, whenDocument } from '../support/admin.ts';
import { callFunction, signUp, type TestUser } from '../support/call.ts';
import { payment } from '../support/webhooks.ts';
import { buy, choose } from './shop.ts';

beforeAll(stockShop);

const whenPayment = (orderId: string, state: string) =>
  whenDocument(`orders/${orderId}`, (order) => order?.['payment'] === state);

async function failed(user: TestUser) {
  const bought = await buy(user);
  await choose('delay', bought.checkoutUrl);
  await whenPayment(bought.orderId, 'processing');
  await choose('refuse', bought.checkoutUrl);
  await whenPayment(bought.orderId, 'failed');
  return bought;
}

const retry = (user: TestUser | null, orderId: string) => callFunction('retryPayment', { orderId }, user);

async function pageOf(user: TestUser, orderId: string): Promise<string> {
  const answer = await retry(user, orderId);
  if (!('data' in answer)) throw new Error(JSON.stringify(answer.error));
  return (answer.data as { checkoutUrl: string }).checkoutUrl;
}

describe('a payment that failed', () => {
  it('is made again in a new session of the same order, the same for whoever asks twice', async () => {
    const user = await signUp();
    const { orderId, checkoutUrl } = await failed(user);
    const pages = await Promise.all([pageOf(user, orderId), pageOf(user, orderId)]);
    expect(pages[0]).not.toBe(checkoutUrl);
    expect(new Set([...pages, await pageOf(user, orderId)]).size).toBe(1);
    expect((await db.doc(`orders/${orderId}`).get()).data()).toMatchObject({
      payment: 'pending',
      checkout: { sessionId: `cs_sandbox_${orderId}_2`, attempt: 2, earlier: [`cs_sandbox_${orderId}`] },
    });
    await choose('pay', pages[0]);
    await whenPayment(orderId, 'paid');
    const { docs } = await db.collection('orders').where('uid', '==', user.uid).get();
    expect(docs.map(({ id }) => id)).toEqual([orderId]);
  });

  it('may fail again, and has a third session then', async () => {
    const user = await signUp();
    const { orderId } = await failed(user);
    const second = await pageOf(user, orderId);
    // In the emulator all of this is over within a second, the unit in which providers count; a bank takes longer.
    const later = Math.floor(Date.now() / 1000) + 60;
    await payment(orderId, 'checkout.session.completed', later, { payment_status: 'unpaid' }).send();
    await whenPayment(orderId, 'processing');
    await payment(orderId, 'checkout.session.async_payment_failed', later + 60).send();
    await whenPayment(orderId, 'failed');
    const third = await pageOf(user, orderId);
    expect(third).not.toBe(second);
    expect((await db.doc(`orders/${orderId}`).get()).get('checkout.attempt')).toBe(3);
  });

  it('is nobody else’s to make again', async () => {
    const { orderId } = await failed(await signUp());
    expect(await retry(await signUp(), orderId)).toMatchObject({ error: { status: 'NOT_FOUND' } });
    expect(await retry(null, orderId)).toMatchObject({ error: { status: 'UNAUTHENTICATED' } });
    expect(await retry(await signUp(), 'no-such-order')).toMatchObject({ error: { status: 'NOT_FOUND' } });
  });
});

describe('an order whose payment has not failed', () => {
  it('keeps its page while it is open', async () => {
    const user = await signUp();
    const { orderId, checkoutUrl } = await buy(user);
    expect(await pageOf(user, orderId)).toBe(checkoutUrl);
  });

  it('gets one where its making was interrupted before it had any', async () => {
    const user = await signUp();
    const { orderId, checkoutUrl } = await buy(user);
    await db.doc(`orders/${orderId}`).update({ checkout: FieldValue.delete() });
    expect(await pageOf(user, orderId)).toBe(checkoutUrl);
    expect((await db.doc(`orders/${orderId}`).get()).get('checkout.attempt')).toBe(1);
  });

  it.each([
    ['is paid', ['pay'], 'paid'],
    ['has expired', ['expire'], 'expired'],
  ])('has no other once it %s', async (_, actions, state) => {
    const user = await signUp();
    const { orderId, checkoutUrl } = await buy(user);
    for (const action of actions) await choose(action, checkoutUrl);
    await whenPayment(orderId, state);
    expect(await retry(user, orderId)).toMatchObject({ error: { status: 'FAILED_PRECONDITION' } });
  });

  it('has none once it is cancelled', async () => {
    const user = await signUp();
    const { orderId } = await failed(user);
    await callFunction('cancelOrder', { orderId }, user);
    expect(await retry(user, orderId)).toMatchObject({ error: { status: 'FAILED_PRECONDITION' } });
  });
});

it('can be taken back for as long after the payment, however late that came', async () => {
  const { orderId } = await buy(await signUp());
  const order = db.doc(`orders/${orderId}`);
  // As if it had been made an hour before.
  const made = new Date(Date.now() - 2 * HOLD_MS);
  await order.update({ createdAt: made, holdUntilAt: new Date(made.getTime() + HOLD_MS) });
  const at = Math.floor(Date.now() / 1000);
  const object = { payment_status: 'paid', currency: 'usd' };
  await payment(orderId, 'checkout.session.completed', at, object).send();
  const paid = await whenPayment(orderId, 'paid');
  expect((paid?.['holdUntilAt'] as Timestamp).toMillis()).toBe(at * 1000 + HOLD_MS);
  const submit = (await db.doc(`outbox/${orderId}_submit`).get()).get('dueAt') as Timestamp;
  expect(submit.toMillis()).toBe(at * 1000 + HOLD_MS);
});
