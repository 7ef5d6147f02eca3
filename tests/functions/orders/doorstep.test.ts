import type { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPet, stockShop } from '../designs/workshop.ts';
import { contentOf, db, filesBelow, whenDocument } from '../support/admin.ts';
import { callFunction, signUp, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { atPrintShop, buy, choose, savedLine } from './shop.ts';

beforeAll(stockShop);

const whenOrder = (orderId: string, state: object) =>
  whenDocument(`orders/${orderId}`, (order) => {
    if (!order) return false;
    return Object.entries(state).every(([key, value]) => order[key] === value);
  });

async function paid(user: TestUser, quantity = 2): Promise<string> {
  const petId = await addPet(user);
  const { orderId, checkoutUrl } = await buy(user, [await savedLine(user, { petId }, quantity)]);
  await choose('pay', checkoutUrl);
  await whenOrder(orderId, { payment: 'paid' });
  return orderId;
}

const outbox = async (orderId: string, key: string) =>
  (await db.doc(`outbox/${orderId}_${key}`).get()).data();
const settled = (orderId: string, key: string, state: string) =>
  eventually(async () => expect(await outbox(orderId, key)).toMatchObject({ state, dueAt: null }), 60_000);
const mailsOf = async (orderId: string): Promise<string[]> => {
  const { docs } = await db.collection('mail').where('orderId', '==', orderId).get();
  return docs.map(({ id }) => id.slice(orderId.length + 1)).sort();
};

describe('from the payment to the doorstep', () => {
  it('prints, hands over, ships in two parcels and delivers; each mail once', async () => {
    const orderId = await paid(await signUp());
    expect(await atPrintShop(orderId, 'production')).toContain('does not have this order');
    expect(await atPrintShop(orderId, 'release')).toBe('done');
    expect((await db.doc(`orders/${orderId}`).get()).get('fulfilment')).toBe('submitted');
    const files = (await db.doc(`sandboxPrints/${orderId}`).get()).get('files') as string[];
    expect(files[0]).toBe(`prints/${orderId}/0.png`);
    expect([...files].sort()).toEqual(await filesBelow(`prints/${orderId}/`));
    expect((await contentOf(files[0] ?? '')).subarray(1, 4).toString()).toBe('PNG');
    for (const step of [
      'production',
      'ship_first',
      'ship_rest',
      'deliver_first',
      'deliver_rest',
      'deliver_rest',
    ])
      expect(await atPrintShop(orderId, step)).toBe('told');
    const order = await whenOrder(orderId, { fulfilment: 'delivered' });
    expect(order?.['shipments']).toMatchObject([
      { id: 'parcel_first', state: 'delivered', items: [{ quantity: 1 }] },
      { id: 'parcel_rest', state: 'delivered', items: [{ quantity: 1 }] },
    ]);
    await settled(orderId, 'mail_delivered_parcel_rest', 'done');
    await eventually(async () =>
      expect(await mailsOf(orderId)).toEqual([
        'mail_delivered_parcel_first',
        'mail_delivered_parcel_rest',
        'mail_paid',
        'mail_shipped_parcel_first',
        'mail_shipped_parcel_rest',
      ]),
    );
  });

  it('hears by asking what was lost on the way, once', async () => {
    const orderId = await paid(await signUp());
    await atPrintShop(orderId, 'release');
    expect(await atPrintShop(orderId, 'production', { silently: '1' })).toBe('silent');
    expect((await db.doc(`orders/${orderId}`).get()).get('fulfilment')).toBe('submitted');
    expect(await atPrintShop(orderId, 'ask')).toBe('1 events');
    await whenOrder(orderId, { fulfilment: 'in_production' });
    expect(await atPrintShop(orderId, 'ask')).toBe('0 events');
    expect(await atPrintShop(orderId, 'production')).toBe('told');
    expect((await db.collection(`orders/${orderId}/timeline`).get()).size).toBe(3);
  });

  it('cannot be cancelled once it is handed over', async () => {
    const user = await signUp();
    const orderId = await paid(user);
    await atPrintShop(orderId, 'release');
    expect(await callFunction('cancelOrder', { orderId }, user)).toMatchObject({
      error: { status: 'FAILED_PRECONDITION' },
    });
  });
});

describe('a cancelled order', () => {
  it('is never printed, and the money goes back', async () => {
    const user = await signUp();
    const orderId = await paid(user);
    expect(await callFunction('cancelOrder', { orderId }, user)).toMatchObject({
      data: { fulfilment: 'cancelled' },
    });
    await whenOrder(orderId, { payment: 'refunded' });
    expect(await atPrintShop(orderId, 'release')).toBe('skipped');
    expect(await filesBelow(`prints/${orderId}/`)).toEqual([]);
    expect((await db.doc(`sandboxPrints/${orderId}`).get()).exists).toBe(false);
  });

  it('gives back what is paid after it was cancelled', async () => {
    const user = await signUp();
    const { orderId, checkoutUrl } = await buy(user);
    await callFunction('cancelOrder', { orderId }, user);
    await settled(orderId, 'refund', 'skipped');
    await choose('pay', checkoutUrl);
    await whenOrder(orderId, { payment: 'paid' });
    expect(await atPrintShop(orderId, 'release')).toBe('skipped');
    expect(await atPrintShop(orderId, 'due')).toContain('done');
    await whenOrder(orderId, { payment: 'refunded', fulfilment: 'cancelled' });
  });
});

describe('mails', () => {
  it('are not written for those who want none', async () => {
    const user = await signUp();
    await db.doc(`users/${user.uid}`).set({ notifications: { orderEmails: false } });
    const orderId = await paid(user);
    await settled(orderId, 'mail_paid', 'skipped');
    expect(await mailsOf(orderId)).toEqual([]);
  });

  it('say what is so, with a way to the order', async () => {
    const user = await signUp();
    const orderId = await paid(user);
    await settled(orderId, 'mail_paid', 'done');
    const mail = (await db.doc(`mail/${orderId}_mail_paid`).get()).data();
    const { to, message } = mail as { to: string; message: { subject: string; text: string; html: string } };
    expect(to).toContain('@pawfolio.test');
    expect((mail as { expireAt: Timestamp }).expireAt.toMillis()).toBeGreaterThan(Date.now());
    expect(message.subject).toContain('PF-');
    expect(message.text).toContain(`/dashboard/orders/${orderId}`);
    expect(message.html).toContain('</html>');
  });
});
