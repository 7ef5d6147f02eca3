import { getAuth } from 'firebase-admin/auth';
import { expect, it } from 'vitest';
import { receiptPath } from '@pawfolio/domain/user';
import { countOrders, forgetCustomer } from '../../../functions/src/modules/order/forget.ts';
import { accounts } from '../../../functions/src/modules/user/accounts.ts';
import { runDueDeletions } from '../../../functions/src/modules/user/erase/delete-account.ts';
import { createLogger } from '../../../functions/src/platform/logger.ts';
import { eraseAgain, leftBehind } from '../../../scripts/ops/erase-again.ts';
import { bucket, db } from '../support/admin.ts';
import { stockShop } from '../designs/workshop.ts';
import { customer, newId, putAddress, putOrder } from './customer.ts';

const HOUR = 60 * 60_000;

/** What `accountJobs` does every hour. */
const hourly = (now: number) =>
  runDueDeletions({
    ...{ store: db, bucket, now, orders: { countOrders, forgetCustomer } },
    logger: createLogger('test', () => undefined),
    endSessions: accounts.close,
    addressOf: async (uid) => (await accounts.addressOf(uid))?.email ?? null,
    removeUser: accounts.remove,
  });

it('whoever was deleted and comes back with a backup is deleted again, and nobody else', async () => {
  await stockShop();
  const stays = await customer({ pets: [newId()] });
  const back = await customer({ pets: [newId()] });
  await putAddress(back);
  const orderId = await putOrder(back, newId());
  // As after a restore: documents without the account, which is in no backup of Firestore.
  await getAuth().deleteUser(back.uid);

  const { uids, known } = await leftBehind(db, getAuth());
  expect(uids).toContain(back.uid);
  expect(uids).not.toContain(stays.uid);
  expect(known).toBeGreaterThan(0);

  const now = Date.now();
  expect(await eraseAgain(db, [back.uid], now)).toBe(1);
  expect(await eraseAgain(db, [back.uid], now)).toBe(0);
  const [job] = (await db.collection('jobs').where('uid', '==', back.uid).get()).docs;
  await hourly(now);
  await hourly(now + 2 * HOUR);

  expect(await db.doc(`users/${back.uid}`).listCollections()).toEqual([]);
  expect((await db.doc(`users/${back.uid}`).get()).exists).toBe(false);
  expect((await db.doc(`orders/${orderId}`).get()).get('uid')).not.toBe(back.uid);
  expect((await db.doc(receiptPath(String(job?.id))).get()).get('pets')).toBe(1);
  expect((await db.doc(`users/${stays.uid}`).get()).exists).toBe(true);
  expect((await leftBehind(db, getAuth())).uids).not.toContain(back.uid);
});
