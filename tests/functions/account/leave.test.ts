import { getAuth } from 'firebase-admin/auth';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { deletionPath, receiptPath } from '@pawfolio/domain/user';
import { countOrders, forgetCustomer } from '../../../functions/src/modules/order/forget.ts';
import { accounts } from '../../../functions/src/modules/user/accounts.ts';
import {
  requestDeletion,
  runDueDeletions,
} from '../../../functions/src/modules/user/erase/delete-account.ts';
import { createLogger, type LogEntry } from '../../../functions/src/platform/logger.ts';
import { bucket, db } from '../support/admin.ts';
import { callFunction, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { refusal } from '../designs/workshop.ts';
import { busyCustomer } from './busy.ts';
import { everything } from './everything.ts';
import { customer, newId } from './customer.ts';

const DAY = 86_400_000;
const logged: LogEntry[] = [];
const logger = createLogger('test', (entry) => logged.push(entry));

const addressOf = async (uid: string) => (await accounts.addressOf(uid))?.email ?? null;
const run = (now: number, meanwhile: typeof addressOf = addressOf) =>
  runDueDeletions({
    ...{ store: db, bucket, logger, now, orders: { countOrders, forgetCustomer } },
    endSessions: accounts.close,
    addressOf: meanwhile,
    removeUser: accounts.remove,
  });

const ask = async (user: TestUser): Promise<string> => {
  const answer = await callFunction('deleteMyAccount', { confirm: 'DELETE' }, user);
  return (answer as { data: { jobId: string } }).data.jobId;
};

describe('deleteMyAccount', () => {
  it('leaves nothing with the uid or the address anywhere, after seven days and not before', async () => {
    const { user, orderId, email, tagId } = await busyCustomer();
    const jobId = await ask(user);
    expect(await ask(user)).toBe(jobId);
    await run(Date.now() + 6.9 * DAY);
    expect((await db.doc(`users/${user.uid}`).get()).exists).toBe(true);

    const due = Date.now() + 7.1 * DAY;
    await run(due);
    // A page that was open writes once more, as long as its token is good.
    await db.doc(`users/${user.uid}`).set({ displayName: 'Robin' });
    await run(due + 30 * 60_000);
    expect((await getAuth().getUser(user.uid)).disabled).toBe(true);
    await run(due + 2 * 60 * 60_000);
    await run(due + 3 * 60 * 60_000);

    await eventually(async () => {
      const traces = (await everything()).filter((text) => text.includes(user.uid) || text.includes(email));
      expect(traces).toEqual([]);
    });
    const [files] = await bucket.getFiles();
    expect(files.filter(({ name }) => name.includes(user.uid))).toEqual([]);
    expect((await getAuth().getUsers([{ uid: user.uid }, { email }])).users).toEqual([]);
    expect((await db.doc(`tags/${tagId}`).get()).exists).toBe(false);
    const order = (await db.doc(`orders/${orderId}`).get()).data();
    expect(order).toMatchObject({ totals: { total: { amount: 1490 } }, shippingAddress: { country: 'GB' } });
    expect(JSON.stringify(order)).not.toMatch(/Robin|High Street|Biscuit/);
    expect((await db.doc(receiptPath(jobId)).get()).data()).toMatchObject({
      ...{ pets: 1, designs: 1, cards: 1, links: 1, ordersKept: 1, ordersRemoved: 0 },
    });
    expect(JSON.stringify(logged)).not.toContain(email);
  });

  it('can be taken back until it begins, and not after', async () => {
    const user = await customer({ pets: [newId()] });
    await ask(user);
    expect(await callFunction('keepMyAccount', {}, user)).toEqual({ data: { kept: true } });
    expect(await callFunction('keepMyAccount', {}, user)).toEqual({ data: { kept: false } });
    await run(Date.now() + 8 * DAY);
    expect((await db.doc(`users/${user.uid}`).get()).exists).toBe(true);
    const jobId = await ask(user);
    await db.doc(`jobs/${jobId}`).update({ state: 'running' });
    expect(await callFunction('keepMyAccount', {}, user)).toMatchObject(
      refusal('FAILED_PRECONDITION', 'failed-precondition'),
    );
    await db.doc(`jobs/${jobId}`).delete();
  });

  it('waits for an order that is on its way', async () => {
    const { user, orderId } = await busyCustomer();
    await db.doc(`orders/${orderId}`).update({ fulfilment: 'shipped' });
    const jobId = await ask(user);
    const note = async () => (await db.doc(deletionPath(user.uid)).get()).data();
    expect(await note()).toMatchObject({ waits: false });
    const due = Date.now() + 8 * DAY;
    await run(due);
    expect((await db.doc(`users/${user.uid}`).get()).exists).toBe(true);
    expect((await db.doc(`orders/${orderId}`).get()).get('uid')).toBe(user.uid);
    // It says so, and stands in nobody's way until tomorrow.
    const tomorrow = Timestamp.fromMillis(due + DAY);
    expect(await note()).toEqual({ jobId, dueAt: tomorrow, waits: true });
    expect((await db.doc(`jobs/${jobId}`).get()).get('dueAt')).toEqual(tomorrow);
    await db.doc(`orders/${orderId}`).update({ fulfilment: 'delivered' });
    await run(due);
    expect((await db.doc(`users/${user.uid}`).get()).exists).toBe(true);
    await run(due + DAY);
    expect((await db.doc(`users/${user.uid}`).get()).exists).toBe(false);
  });

  it('does not wait for ever for a parcel that nobody tells of, and tells people before', async () => {
    const { user, orderId } = await busyCustomer();
    await db.doc(`orders/${orderId}`).update({ fulfilment: 'shipped' });
    const jobId = await ask(user);
    const waits = (): boolean =>
      logged.some((entry) => entry.message === 'a deletion waits' && entry['jobId'] === jobId);
    await run(Date.now() + 30 * DAY);
    expect(waits()).toBe(false);
    await run(Date.now() + 59 * DAY);
    expect(waits()).toBe(true);
    expect((await db.doc(`orders/${orderId}`).get()).get('uid')).toBe(user.uid);
    await run(Date.now() + 61 * DAY);
    expect((await db.doc(`orders/${orderId}`).get()).get('uid')).toMatch(/^erased_/);
    expect((await db.doc(`users/${user.uid}`).get()).exists).toBe(false);
  });

  it('is tried again later where it fails, behind the others', async () => {
    const [broken, fine] = [await customer(), await customer()];
    const jobId = await ask(broken);
    await ask(fine);
    await db.doc(`orders/${newId()}`).set({ uid: broken.uid });
    const due = Date.now() + 8 * DAY;
    expect(await run(due)).toMatchObject({ failed: 1 });
    expect((await db.doc(`users/${fine.uid}`).get()).exists).toBe(false);
    expect((await db.doc(`jobs/${jobId}`).get()).get('dueAt')).toEqual(
      Timestamp.fromMillis(due + 30 * 60_000),
    );
    const orders = await db.collection('orders').where('uid', '==', broken.uid).get();
    for (const { ref } of orders.docs) await ref.delete();
    expect(await run(due + 30 * 60_000)).toMatchObject({ failed: 0 });
    expect((await db.doc(`users/${broken.uid}`).get()).exists).toBe(false);
  });

  it('is not troubled by another run that overtakes it', async () => {
    const { uid, ...user } = await customer({ pets: [newId()] });
    const jobId = await ask({ uid, ...user });
    const due = Date.now() + 8 * DAY;
    const slow = await run(due, async (of) => {
      // The other run ends it while this one is in the middle of its first pass.
      if (of === uid) for (const later of [0, 2 * 60 * 60_000]) await run(due + later);
      return addressOf(of);
    });
    expect(slow).toMatchObject({ failed: 0 });
    expect((await db.doc(`jobs/${jobId}`).get()).exists).toBe(false);
    expect((await db.doc(receiptPath(jobId)).get()).data()).toMatchObject({ pets: 1 });
    expect((await getAuth().getUsers([{ uid }])).users).toEqual([]);
  });

  it('wants the word, a caller, and a recent sign-in', async () => {
    const user = await customer();
    for (const input of [{}, { confirm: 'delete' }, { confirm: 'DELETE', uid: 'other' }])
      expect(await callFunction('deleteMyAccount', input, user)).toMatchObject(
        refusal('INVALID_ARGUMENT', 'invalid-argument'),
      );
    expect(await callFunction('deleteMyAccount', { confirm: 'DELETE' }, null)).toMatchObject(
      refusal('UNAUTHENTICATED', 'unauthenticated'),
    );
    // A guest has nothing to sign in with again.
    const guest = { uid: newId(), isGuest: true, email: null, authenticatedAt: 0 };
    expect(await requestDeletion(db, guest, Date.now())).toMatch(/^\w{36}$/);
    const caller = { uid: user.uid, isGuest: false, email: null };
    const now = Date.now();
    await expect(
      Promise.resolve().then(() => requestDeletion(db, { ...caller, authenticatedAt: now - 300_001 }, now)),
    ).rejects.toMatchObject({ code: 'requires-recent-login' });
    expect((await db.doc(deletionPath(user.uid)).get()).exists).toBe(false);
    expect(await requestDeletion(db, { ...caller, authenticatedAt: now - 299_000 }, now)).toMatch(/^\w{36}$/);
  });
});
