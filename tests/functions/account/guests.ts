import { getAuth } from 'firebase-admin/auth';
import { expect } from 'vitest';
import { shareLinkPath } from '@pawfolio/domain/share';
import { hashOf } from '../../../functions/src/modules/user/share/store.ts';
import { db, filesBelow } from '../support/admin.ts';
import { callFunction, type CallAnswer, type TestUser } from '../support/call.ts';
import { save, saveInput, stockShop } from '../designs/workshop.ts';
import { customer, newId, putAddress, putContact, putOrder, putPhoto } from './customer.ts';

export const merge = (user: TestUser | null, guest: TestUser, more: object = {}): Promise<CallAnswer> =>
  callFunction('mergeGuest', { guestIdToken: guest.token, ...more }, user);
export const read = async (path: string) => (await db.doc(path).get()).data();
export const ids = async (path: string): Promise<string[]> =>
  (await db.collection(path).listDocuments()).map(({ id }) => id).sort();
export const existsInAuth = async (uid: string): Promise<boolean> =>
  (await getAuth().getUsers([{ uid }])).users.length > 0;

/** All that a guest can have: a pet with a contact, a photo and a public card, a design, an address, an order. */
export async function busyGuest(petId = newId()) {
  await stockShop();
  const guest = await customer({ guest: true, pets: [petId] });
  const contact = await putContact(guest, petId, '07700 900123');
  const photo = await putPhoto(guest, petId);
  const input = saveInput({ petId });
  await save(guest, input);
  const addressId = await putAddress(guest);
  const orderId = await putOrder(guest, input.designId);
  const published = await callFunction(
    'publishTag',
    { petId, fields: ['name', 'photo'], lostMode: true },
    guest,
  );
  const { tagId } = (published as { data: { tagId: string } }).data;
  const share = { shareId: newId(), petId, documents: [], lifetime: '7d' };
  const shared = await callFunction('createShare', share, guest);
  const { token } = (shared as { data: { token: string } }).data;
  const link = shareLinkPath(hashOf(token));
  const { shareId } = share;
  const { designId } = input;
  return { guest, petId, contact, photo, designId, addressId, orderId, tagId, link, shareId };
}

export const jobOf = (guest: TestUser) => read(`jobs/merge_${guest.uid}`);

export async function expectGone({ uid }: TestUser): Promise<void> {
  expect(await db.doc(`users/${uid}`).listCollections()).toEqual([]);
  expect(await read(`users/${uid}`)).toBeUndefined();
  expect([...(await filesBelow(`media/${uid}/`)), ...(await filesBelow(`incoming/${uid}/`))]).toEqual([]);
  expect(await existsInAuth(uid)).toBe(false);
}
