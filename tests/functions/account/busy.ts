import { getAuth } from 'firebase-admin/auth';
import { deadLetterDocument } from '../../../functions/src/platform/dead-letters.ts';
import { db } from '../support/admin.ts';
import { callFunction } from '../support/call.ts';
import { save, saveInput, stockShop } from '../designs/workshop.ts';
import { customer, newId, putAddress, putContact, putOrder, putPhoto } from './customer.ts';

/** Letters about all that can fail, as they are written today, and one of before they said whose data it was. */
async function putLetters(uid: string, petId: string, orderId: string): Promise<void> {
  const error = new Error(`No such object: bucket/media/${uid}/designs/d1/2.webp`);
  const bury = (name: string, subject: string, more: object = {}): Promise<unknown> => {
    const event = { id: newId(), time: '', subject, ...more };
    const { path, data } = deadLetterDocument({ name, event, error, reason: 'permanent' }, Date.now());
    return db.doc(path).set(data);
  };
  await bury('petDeleted', `users/${uid}/pets/${petId}`);
  await bury('mediaUploaded', `incoming/${uid}/pets/${petId}/photos/p1`);
  await bury('designPreview', `previewRequests/${uid}_d1_2`, {
    payload: { uid, designId: 'd1', revision: 2 },
  });
  await bury('exportRequested', `jobs/${newId()}`, { uid });
  await bury('outbox', `outbox/${orderId}_mail_paid`, { payload: { orderId, tries: 14 } });
  await db.doc(`deadLetters/x_${newId()}`).set({ subject: `previewRequests/${uid}_d1_3` });
}

/** A customer with everything that there is. */
export async function busyCustomer() {
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
  await db.collection('mail').add({ to: email, uid: user.uid, message: { subject: 'Hello' } });
  await db.collection('mail').add({ to: email, message: { subject: 'Of before mails said whose they are' } });
  await putLetters(user.uid, petId, orderId);
  return { user, petId, contact, photo, orderId, tagId, token, email };
}
