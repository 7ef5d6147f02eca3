import { getAuth } from 'firebase-admin/auth';
import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { exportPath } from '@pawfolio/domain/user';
import { countOrders, forgetCustomer } from '../../../functions/src/modules/order/forget.ts';
import { sweepGuests } from '../../../functions/src/modules/user/erase/guests.ts';
import { createLogger } from '../../../functions/src/platform/logger.ts';
import { bucket, db, whenDocument } from '../support/admin.ts';
import { callFunction } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { save, saveInput, stockShop } from '../designs/workshop.ts';
import { everything } from './everything.ts';
import { customer, newId, putOrder, putPhoto } from './customer.ts';

const logger = createLogger('test', () => undefined);
const sweep = (days: number) =>
  sweepGuests({
    ...{ store: db, bucket, auth: getAuth(), orders: { countOrders, forgetCustomer }, logger },
    now: Date.now() + days * 86_400_000,
  });

it('leaves nothing of a guest who never paid, wherever one looks', async () => {
  await stockShop();
  const petId = newId();
  const guest = await customer({ guest: true, pets: [petId] });
  await putPhoto(guest, petId);
  const input = saveInput({ petId });
  await save(guest, input);
  const orderId = await putOrder(guest, input.designId);
  await db.doc(`orders/${orderId}`).update({ payment: 'pending', fulfilment: 'hold_window' });
  await callFunction('exportMyData', {}, guest);
  await whenDocument(exportPath(guest.uid), (data) => data?.['state'] === 'ready');
  // A merge that was begun and never finished.
  await db.doc(`jobs/merge_${guest.uid}`).set({ kind: 'merge', uid: newId(), state: 'partial' });
  const traces = async (): Promise<string[]> =>
    (await everything()).filter((text) => text.includes(guest.uid) || text.includes(orderId));
  expect((await traces()).length).toBeGreaterThan(8);

  expect(await sweep(31)).toMatchObject({ failed: 0 });
  await eventually(async () => expect(await traces()).toEqual([]));
  const [files] = await bucket.getFiles();
  expect(files.filter(({ name }) => name.includes(guest.uid))).toEqual([]);
  expect((await getAuth().getUsers([{ uid: guest.uid }])).users).toEqual([]);
});

it('keeps a guest whose order can still be paid, or was', async () => {
  const [late, buyer] = [await customer({ guest: true }), await customer({ guest: true })];
  const open = await putOrder(late, newId());
  const updatedAt = Timestamp.fromMillis(Date.now() + 30 * 86_400_000);
  await db.doc(`orders/${open}`).update({ payment: 'pending', fulfilment: 'hold_window', updatedAt });
  const paid = await putOrder(buyer, newId());
  expect(await sweep(31)).toMatchObject({ failed: 0 });
  for (const { uid } of [late, buyer]) expect((await getAuth().getUsers([{ uid }])).users).toHaveLength(1);
  for (const orderId of [open, paid]) await db.doc(`orders/${orderId}`).delete();
});
