import { createHash } from 'node:crypto';
import { getAuth } from 'firebase-admin/auth';
import { describe, expect, it } from 'vitest';
import { deletionPath, exportPath, receiptPath } from '@pawfolio/domain/user';
import { countOrders, forgetCustomer } from '../../../functions/src/modules/order/forget.ts';
import { accounts } from '../../../functions/src/modules/user/accounts.ts';
import {
  requestDeletion,
  runDueDeletions,
} from '../../../functions/src/modules/user/erase/delete-account.ts';
import { expireExports } from '../../../functions/src/modules/user/export/export-data.ts';
import { createLogger, type LogEntry } from '../../../functions/src/platform/logger.ts';
import { bucket, contentOf, db, filesBelow, whenDocument } from '../support/admin.ts';
import { callFunction, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { refusal, save, saveInput, stockShop } from '../designs/workshop.ts';
import { customer, newId, putAddress, putContact, putOrder, putPhoto } from './customer.ts';
import { unzip } from '../../support/zip.ts';

const DAY = 86_400_000;
const logged: LogEntry[] = [];
const logger = createLogger('test', (entry) => logged.push(entry));

/** A customer with everything that there is. */
async function busyCustomer() {
  await stockShop();
  const petId = newId();
  const user = await customer({ pets: [petId] });
  const contact = await putContact(user, petId, '07700 900123');
  const photo = await putPhoto(user, petId);
  const input = saveInput({ petId });
  await save(user, input);
  await putAddress(user);
  const orderId = await putOrder(user, input.designId);
  const answer = await callFunction('publishTag', { petId, fields: ['name', 'photo'], lostMode: true }, user);
  const { tagId } = (answer as { data: { tagId: string } }).data;
  const share = { shareId: newId(), petId, documents: [], lifetime: '7d' };
  const shared = await callFunction('createShare', share, user);
  const { token } = (shared as { data: { token: string } }).data;
  const email = (await getAuth().getUser(user.uid)).email ?? '';
  await db.collection('mail').add({ to: email, message: { subject: 'Hello' } });
  await db
    .collection('deadLetters')
    .doc(`x_${newId()}`)
    .set({ subject: `users/${user.uid}/pets/${petId}` });
  return { user, petId, contact, photo, orderId, tagId, token, email };
}

const run = (now: number) =>
  runDueDeletions({
    ...{ store: db, bucket, logger, now, orders: { countOrders, forgetCustomer } },
    endSessions: accounts.close,
    addressOf: async (uid) => (await accounts.addressOf(uid))?.email ?? null,
    removeUser: accounts.remove,
  });

/** Every document of the database, wherever it is, as text with its path. */
async function everything(): Promise<string[]> {
  const found: string[] = [];
  const walk = async (collections: FirebaseFirestore.CollectionReference[]): Promise<void> => {
    for (const collection of collections)
      for (const document of await collection.listDocuments()) {
        found.push(`${document.path} ${JSON.stringify((await document.get()).data() ?? {})}`);
        await walk(await document.listCollections());
      }
  };
  await walk(await db.listCollections());
  return found;
}

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
    await ask(user);
    await run(Date.now() + 8 * DAY);
    expect((await db.doc(`users/${user.uid}`).get()).exists).toBe(true);
    expect((await db.doc(`orders/${orderId}`).get()).get('uid')).toBe(user.uid);
    await db.doc(`orders/${orderId}`).update({ fulfilment: 'delivered' });
    await run(Date.now() + 8 * DAY);
    expect((await db.doc(`users/${user.uid}`).get()).exists).toBe(false);
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
    const caller = { uid: user.uid, isGuest: false, email: null };
    const now = Date.now();
    await expect(
      Promise.resolve().then(() => requestDeletion(db, { ...caller, authenticatedAt: now - 300_001 }, now)),
    ).rejects.toMatchObject({ code: 'requires-recent-login' });
    expect((await db.doc(deletionPath(user.uid)).get()).exists).toBe(false);
    expect(await requestDeletion(db, { ...caller, authenticatedAt: now - 299_000 }, now)).toMatch(/^\w{36}$/);
  });
});

describe('exportMyData', () => {
  it('packs everything, each file as the manifest says, and is gone after seven days', async () => {
    const { user, petId, contact, photo, orderId, token, email } = await busyCustomer();
    const answer = await callFunction('exportMyData', {}, user);
    expect(await callFunction('exportMyData', {}, user)).toEqual(answer);
    const note = await whenDocument(exportPath(user.uid), (data) => data?.['state'] === 'ready');
    const path = String(note?.['path']);
    expect(path.startsWith(`media/${user.uid}/exports/`)).toBe(true);
    const zip = await contentOf(path);
    expect(note).toMatchObject({ bytes: zip.length, done: note?.['total'] as number });

    const files = await unzip(zip);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    expect([...manifest.files.map((file) => file.path), 'manifest.json'].sort()).toEqual(
      [...files.keys()].sort(),
    );
    for (const file of manifest.files) {
      const bytes = files.get(file.path) ?? Buffer.alloc(0);
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
        file.bytes,
        file.sha256,
      ]);
    }
    const json = (name: string): unknown => JSON.parse(files.get(`data/${name}.json`)?.toString() ?? 'null');
    expect(json('account')).toMatchObject({ account: { email }, profile: { petCount: 1 } });
    expect(json('pets')).toMatchObject([{ id: petId, records: [{ id: contact, phone: '07700 900123' }] }]);
    expect(json('designs')).toMatchObject([{ versions: [{ id: '1' }] }]);
    expect(json('orders')).toMatchObject([{ id: orderId, shippingAddress: { fullName: 'Robin Vale' } }]);
    expect(json('shares')).toMatchObject([{ petId, lifetime: '7d', views: 0 }]);
    expect(json('activity')).toMatchObject(Array(3).fill({ at: expect.any(String) as string }));
    for (const file of files.values()) expect(file.includes(token)).toBe(false);
    expect(json('cards')).toMatchObject([{ id: petId, published: true }]);
    expect(files.get(photo.path.replace(`media/${user.uid}`, 'files'))).toEqual(photo.bytes);

    const deps = { store: db, bucket, accountOf: accounts.describe };
    await expireExports({ ...deps, now: () => Date.now() + 6.9 * DAY });
    expect(await filesBelow(path)).toEqual([path]);
    await expireExports({ ...deps, now: () => Date.now() + 7.1 * DAY });
    expect(await filesBelow(path)).toEqual([]);
    expect((await db.doc(exportPath(user.uid)).get()).data()).toMatchObject({ state: 'expired', path: null });
  });

  it('is made three times a day at most, and holds nothing of others', async () => {
    const user = await customer();
    const seen = new Set<unknown>();
    for (let n = 0; n < 3; n++) {
      const answer = await callFunction('exportMyData', {}, user);
      const { jobId } = (answer as { data: { jobId: string } }).data;
      seen.add(jobId);
      const isReady = (data: Record<string, unknown> | undefined): boolean =>
        data?.['jobId'] === jobId && data['state'] === 'ready';
      await whenDocument(exportPath(user.uid), isReady);
    }
    expect(seen.size).toBe(3);
    expect(await callFunction('exportMyData', {}, user)).toMatchObject(
      refusal('RESOURCE_EXHAUSTED', 'resource-exhausted'),
    );
    expect(await callFunction('exportMyData', { uid: 'other' }, user)).toMatchObject(
      refusal('INVALID_ARGUMENT', 'invalid-argument'),
    );
  });
});
