import { randomUUID } from 'node:crypto';
import { Timestamp, type DocumentData } from 'firebase-admin/firestore';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { petPath, recordPath, validPet, validRecord, type PetContent } from '@pawfolio/domain/pet';
import { addressPath, validAddress, validProfile } from '@pawfolio/domain/user';
import { bucket, db } from '../support/admin.ts';
import { signUp, type TestUser } from '../support/call.ts';

export const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 20);
export const stored = (data: object): DocumentData =>
  resolveServerTime(data, Timestamp.now()) as DocumentData;

/** A customer with a profile, with as many pets as there are ids. */
export async function customer({ guest = false, pets = [] as string[] } = {}): Promise<TestUser> {
  const user = await signUp({ guest });
  const profile = validProfile({ petCount: pets.length, lastPetId: pets.at(-1) ?? null });
  await db.doc(`users/${user.uid}`).set(stored(profile));
  for (const petId of pets) await putPet(user, petId);
  return user;
}

export const putPet = (
  { uid }: TestUser,
  petId: string,
  changes: Partial<PetContent> = {},
): Promise<unknown> => db.doc(petPath(uid, petId)).set(stored(validPet({ coverPhotoId: null, ...changes })));

/** A person to call; answers the record's id. */
export async function putContact({ uid }: TestUser, petId: string, phone: string): Promise<string> {
  const recordId = newId();
  const contact = validRecord('contact', { name: 'Anna', phone, relation: 'Owner', documentId: null });
  await db.doc(recordPath(uid, petId, recordId)).set(stored(contact));
  return recordId;
}

/** A photo that is ready, with its file. */
export async function putPhoto(
  { uid }: TestUser,
  petId: string,
): Promise<{ id: string; path: string; bytes: Buffer }> {
  const id = newId();
  const path = `media/${uid}/pets/${petId}/photos/${id}/1/card.webp`;
  const bytes = Buffer.from(`picture ${id}`);
  await bucket.file(path).save(bytes, { resumable: false });
  const variant = { path, contentType: 'image/webp', width: 480, height: 360, bytes: bytes.length };
  const asset = {
    ...{
      state: 'ready',
      contentType: 'image/jpeg',
      size: 1,
      fileName: 'a.jpg',
      caption: null,
      generation: '1',
    },
    ...{ createdAt: Timestamp.now(), width: 480, height: 360, bytes: bytes.length, thumbhash: '' },
    ...{ sha256: 'a'.repeat(64), variants: { thumb: variant, card: variant, full: variant } },
  };
  await db.doc(`${petPath(uid, petId)}/photos/${id}`).set(asset);
  const usage = { mediaBytes: bytes.length, mediaCount: 1, designCount: 0 };
  await db.doc(`users/${uid}/meta/usage`).set(usage);
  return { id, path, bytes };
}

export async function putAddress({ uid }: TestUser): Promise<string> {
  const id = newId();
  await db.doc(addressPath(uid, id)).set(stored(validAddress()));
  return id;
}

/** An order that has been paid and delivered, of one design. */
export async function putOrder({ uid }: TestUser, designId: string): Promise<string> {
  const id = newId();
  const item = {
    ...{ designId, revision: 1, title: 'Biscuit on a tag', productId: 'round-tag', variantId: 'steel-25' },
    ...{ quantity: 1, unitPrice: { amount: 1490, currency: 'EUR' }, petName: 'Biscuit' },
    previewPath: `media/${uid}/designs/${designId}/1.webp`,
  };
  const money = { amount: 1490, currency: 'EUR' };
  const now = Timestamp.now();
  await db.doc(`orders/${id}`).set({
    ...{ uid, number: `PF-${id.slice(0, 8)}`, payment: 'paid', fulfilment: 'delivered', items: [item] },
    totals: { items: money, shipping: money, tax: money, total: money },
    shippingAddress: {
      ...{ fullName: 'Robin Vale', line1: '1 High Street', line2: null, city: 'London', region: null },
      ...{ postalCode: 'N1 9GU', country: 'GB', phone: '+44 20 7946 0958' },
    },
    ...{ shipments: [], holdUntilAt: now, createdAt: now, updatedAt: now },
  });
  return id;
}

/** A document that is ready, with its file. */
export async function putDocument(
  { uid }: TestUser,
  petId: string,
  title = 'Rabies certificate',
): Promise<{ id: string; bytes: Buffer }> {
  const id = newId();
  const path = `media/${uid}/pets/${petId}/documents/${id}/1/original.pdf`;
  const bytes = Buffer.from(`%PDF-1.7 ${id}`);
  await bucket.file(path).save(bytes, { resumable: false });
  const original = { path, contentType: 'application/pdf', width: 595, height: 842, bytes: bytes.length };
  await db.doc(`${petPath(uid, petId)}/documents/${id}`).set({
    ...{ state: 'ready', contentType: 'application/pdf', size: bytes.length, fileName: 'a.pdf' },
    ...{ kind: 'vaccination', title, issuedOn: '2026-05-04', expiresOn: null, createdAt: Timestamp.now() },
    ...{ generation: '1', width: 595, height: 842, bytes: bytes.length, thumbhash: '', pages: 1 },
    ...{ sha256: 'a'.repeat(64), variants: { original, preview: original } },
  });
  return { id, bytes };
}
