import { randomUUID } from 'node:crypto';
import { Timestamp, type DocumentData } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { careDigestPath, petPath, recordPath, validPet, validRecord } from '@pawfolio/domain/pet';
import { refreshCare } from '../../functions/src/modules/pet/care-digest.ts';
import { db } from './support/admin.ts';

/* The body of the triggers, called by hand below accounts that no trigger listens to in time to matter. */

const NOW = new Date('2026-06-15T12:00:00Z');
const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 20);
const stored = (data: object): DocumentData => resolveServerTime(data, Timestamp.now()) as DocumentData;
const digest = async (uid: string): Promise<DocumentData | undefined> =>
  (await db.doc(careDigestPath(uid)).get()).data();

it('makes nothing for an account whose pet is gone', async () => {
  const [uid, petId] = [newId(), newId()];
  await refreshCare(db, uid, petId, NOW);
  expect(await digest(uid)).toBeUndefined();
});

it('gives the same however often and however many at a time', async () => {
  const [uid, petId] = [newId(), newId()];
  await db.doc(petPath(uid, petId)).set(stored(validPet({ insurance: null, coverPhotoId: null })));
  const due = validRecord('reminder', { dueOn: '2026-06-20', doneOn: null });
  await db.doc(recordPath(uid, petId, 'r1')).set(stored(due));
  await refreshCare(db, uid, petId, NOW);
  const once = (await digest(uid))?.['pets'] as Record<string, DocumentData>;
  await Promise.all(Array.from({ length: 8 }, () => refreshCare(db, uid, petId, NOW)));
  const often = (await digest(uid))?.['pets'] as Record<string, DocumentData>;
  const said = (pet: DocumentData = {}): DocumentData => ({ ...pet, asOf: null });
  expect(said(often[petId])).toEqual(said(once[petId]));
});

it('never replaces what is newer', async () => {
  const [uid, petId] = [newId(), newId()];
  await db.doc(petPath(uid, petId)).set(stored(validPet({ name: 'Old', coverPhotoId: null })));
  const asOf = Timestamp.fromMillis(Date.now() + 3_600_000);
  await db.doc(careDigestPath(uid)).set({ pets: { [petId]: { name: 'New', asOf } }, updatedAt: asOf });
  await refreshCare(db, uid, petId, NOW);
  expect((await digest(uid))?.['pets']).toMatchObject({ [petId]: { name: 'New' } });
});

it('leaves an entry that is not what it should be', async () => {
  const [uid, petId] = [newId(), newId()];
  await db.doc(petPath(uid, petId)).set(stored(validPet({ insurance: null, coverPhotoId: null })));
  await db.doc(recordPath(uid, petId, 'bad')).set({ kind: 'reminder', dueOn: 7 });
  const due = validRecord('reminder', { dueOn: '2026-06-20', doneOn: null });
  await db.doc(recordPath(uid, petId, 'good')).set(stored(due));
  await refreshCare(db, uid, petId, NOW);
  expect((await digest(uid))?.['pets']).toMatchObject({ [petId]: { items: [{ recordId: 'good' }] } });
});
