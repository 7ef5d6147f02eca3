import { getAuth } from 'firebase-admin/auth';
import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { exportPath, receiptPath } from '@pawfolio/domain/user';
import { countOrders, forgetCustomer } from '../../../functions/src/modules/order/forget.ts';
import { accounts } from '../../../functions/src/modules/user/accounts.ts';
import {
  requestDeletion,
  runDueDeletions,
} from '../../../functions/src/modules/user/erase/delete-account.ts';
import { makeExport } from '../../../functions/src/modules/user/export/make-export.ts';
import { createLogger } from '../../../functions/src/platform/logger.ts';
import { bucket, contentOf, db, filesBelow } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { unzip } from '../../support/zip.ts';
import { untilKilled } from './dying.ts';
import { everything } from './everything.ts';
import { customer, newId, putAddress, putContact, putOrder, putPhoto } from './customer.ts';

const HOUR = 3_600_000;
const logger = createLogger('test', () => undefined);

/** A customer with some of everything, and two orders: one is kept, one never was paid. */
async function busy() {
  const petId = newId();
  const user = await customer({ pets: [petId, newId()] });
  await putContact(user, petId, '07700 900123');
  const photo = await putPhoto(user, petId);
  await putAddress(user);
  const [kept, unpaid] = [await putOrder(user, newId()), await putOrder(user, newId())];
  const long = Timestamp.fromMillis(Date.now() - 40 * 24 * HOUR);
  await db.doc(`orders/${unpaid}`).update({ payment: 'expired', fulfilment: 'hold_window', updatedAt: long });
  await db
    .collection('mail')
    .add({ to: 'robin@pawfolio.test', uid: user.uid, message: { subject: 'Hello' } });
  await db.doc(`deadLetters/x_${newId()}`).set({ subject: `users/${user.uid}/pets/${petId}`, uid: user.uid });
  return { user, petId, photo, kept, unpaid };
}

it('deletes an account to the same end, wherever it was killed', async () => {
  // What other tests have left due would die instead.
  const others = await db.collection('jobs').where('kind', '==', 'delete').get();
  for (const { ref } of others.docs) await ref.delete();
  const { user, kept, unpaid } = await busy();
  const { uid } = user;
  const caller = { uid, isGuest: false, email: null, authenticatedAt: Date.now() };
  const jobId = await requestDeletion(db, caller, Date.now());
  let now = Date.now() + 8 * 24 * HOUR;
  let [attempts, deaths] = [0, 0];
  for (; (await db.doc(`jobs/${jobId}`).get()).exists; attempts++, now += 2 * HOUR) {
    // One step further each time, and from the beginning again.
    const came = await untilKilled(attempts % 6, (step) =>
      runDueDeletions({
        ...{ store: db, bucket, logger, now, orders: { countOrders, forgetCustomer } },
        endSessions: (id) => (step(), accounts.close(id)),
        addressOf: async (id) => (await accounts.addressOf(id))?.email ?? null,
        removeUser: (id) => (step(), accounts.remove(id)),
      }),
    );
    if (came === null || came.failed > 0) deaths += 1;
    expect(attempts).toBeLessThan(80);
  }
  expect(deaths).toBeGreaterThan(10);
  await eventually(async () => {
    expect((await everything()).filter((text) => text.includes(uid))).toEqual([]);
  });
  const [files] = await bucket.getFiles();
  expect(files.filter(({ name }) => name.includes(uid))).toEqual([]);
  expect((await getAuth().getUsers([{ uid }])).users).toEqual([]);
  expect((await db.doc(`orders/${kept}`).get()).get('uid')).toMatch(/^erased_/);
  expect((await db.doc(`orders/${unpaid}`).get()).exists).toBe(false);
  // Counted before the first of them went, and not again by whoever went on.
  expect((await db.doc(receiptPath(jobId)).get()).data()).toMatchObject({
    ...{ pets: 2, files: 1, mails: 1, ordersKept: 1, ordersRemoved: 1 },
  });
});

it('makes a copy with the same in it, wherever it was killed, and reads no part twice', async () => {
  const { user, photo } = await busy();
  const { uid } = user;
  const jobId = newId();
  const note = { jobId, state: 'waiting', requestedAt: Timestamp.now(), expiresAt: null };
  await db.doc(exportPath(uid)).set({ ...note, done: 0, total: 0, path: null, bytes: 0 });
  // Of a kind for which no function waits: the one that dies is alone with it.
  await db.doc(`jobs/${jobId}`).set({ kind: 'test', uid });
  let [attempts, asked, late] = [0, 0, 0];
  const accountOf = (id: string): Promise<object | null> => ((asked += 1), accounts.describe(id));
  for (let done = false; !done; attempts++) {
    const [isKept] = await bucket.file(`media/${uid}/exports/${jobId}/account.json`).exists();
    if (isKept && late === 0) late = asked;
    const made = await untilKilled(attempts, async () => {
      await makeExport({ store: db, bucket, accountOf, now: Date.now }, jobId, uid);
      return true;
    });
    done = made === true;
    expect(attempts).toBeLessThan(80);
  }
  expect(attempts).toBeGreaterThan(4);
  // Once it was kept, nobody was asked again.
  expect(asked).toBe(late);
  const ready = (await db.doc(exportPath(uid)).get()).data();
  expect(ready).toMatchObject({ state: 'ready', done: ready?.['total'] as number });
  const path = String(ready?.['path']);
  expect(await filesBelow(`media/${uid}/exports/`)).toEqual([path]);
  const files = await unzip(await contentOf(path));
  expect(JSON.parse(files.get('data/pets.json')?.toString() ?? '')).toHaveLength(2);
  expect(JSON.parse(files.get('data/orders.json')?.toString() ?? '')).toHaveLength(2);
  expect(JSON.parse(files.get('data/mails.json')?.toString() ?? '')).toHaveLength(1);
  expect(files.get(photo.path.replace(`media/${uid}`, 'files'))).toEqual(photo.bytes);
});
