import { randomUUID } from 'node:crypto';
import { Timestamp, type DocumentData } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { addDays, resolveServerTime, today } from '@pawfolio/domain/kernel';
import { galleryPath } from '@pawfolio/domain/media';
import {
  careDigestPath,
  careDigestSchema,
  choicePath,
  choiceIdOf,
  dueItems,
  petPath,
  recordPath,
  validChoice,
  validPet,
  validRecord,
  type CareDigest,
} from '@pawfolio/domain/pet';
import { db, whenDocument } from './support/admin.ts';

const TODAY = today('UTC');
const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 20);
const stored = (data: object): DocumentData => resolveServerTime(data, Timestamp.now()) as DocumentData;
const pet = (name: string) => stored(validPet({ name, insurance: null, coverPhotoId: null }));
const reminder = (dueOn: string, title = 'Flea treatment') =>
  stored(validRecord('reminder', { title, dueOn, doneOn: null, documentId: null }));

/** An account of its own, so that no test sees the events of another. */
function account() {
  const uid = newId();
  const petId = newId();
  return {
    uid,
    petId,
    put: (recordId: string, data: DocumentData) => db.doc(recordPath(uid, petId, recordId)).set(data),
    addPet: (name = 'Biscuit', id = petId) => db.doc(petPath(uid, id)).set(pet(name)),
    /** Resolves with the digest as soon as it is as wanted. */
    digest: async (isDone: (digest: CareDigest) => boolean): Promise<CareDigest> =>
      careDigestSchema.parse(
        await whenDocument(careDigestPath(uid), (data) => {
          const found = careDigestSchema.safeParse(data);
          return found.success && isDone(found.data);
        }),
      ),
  };
}

const titles = (digest: CareDigest, petId: string): string[] =>
  (digest.pets[petId]?.items ?? []).map(({ title }) => title);

describe('the digest of an account', () => {
  it('says what is due for each pet, and follows every change', async () => {
    const { petId, addPet, put, digest, uid } = account();
    await addPet();
    await put('r1', reminder(addDays(TODAY, 3)));
    const first = await digest((found) => titles(found, petId).length === 1);
    expect(first.pets[petId]).toMatchObject({
      name: 'Biscuit',
      species: 'dog',
      deceased: false,
      thumb: null,
      items: [{ kind: 'reminder', title: 'Flea treatment', recordId: 'r1', documentId: null }],
    });

    await db.doc(recordPath(uid, petId, 'r1')).update({ title: 'Worming tablet' });
    await digest((found) => titles(found, petId)[0] === 'Worming tablet');
    await db.doc(recordPath(uid, petId, 'r1')).update({ doneOn: TODAY });
    await digest((found) => titles(found, petId).length === 0);
  });

  it('holds the papers that expire and the newest weights', async () => {
    const { uid, petId, addPet, put, digest } = account();
    await addPet();
    await put('w1', stored(validRecord('weight', { on: '2026-01-02', grams: 4_000 })));
    await put('w2', stored(validRecord('weight', { on: '2026-02-02', grams: 4_200 })));
    const paper = { kind: 'passport', title: 'Passport', expiresOn: addDays(TODAY, 10), state: 'ready' };
    await db.doc(`${petPath(uid, petId)}/documents/d1`).set(paper);
    await db.doc(`${petPath(uid, petId)}/documents/d2`).set({ ...paper, expiresOn: null });
    const found = await digest(
      (now) => titles(now, petId).length === 1 && now.pets[petId]?.weights.length === 2,
    );
    expect(found.pets[petId]?.items[0]).toMatchObject({ documentId: 'd1', recordId: null });
    expect(found.pets[petId]?.weights).toEqual([
      { on: '2026-01-02', grams: 4_000 },
      { on: '2026-02-02', grams: 4_200 },
    ]);
  });

  it('knows the cover, or the oldest picture while none is chosen', async () => {
    const { uid, petId, addPet, digest } = account();
    await addPet();
    const photo = (path: string, createdAt: number) => ({
      state: 'ready',
      createdAt: Timestamp.fromMillis(createdAt),
      width: 1_200,
      height: 900,
      thumbhash: 'blur',
      variants: { thumb: { path }, card: { path: `${path}-card` }, full: { path: `${path}-full` } },
    });
    await db.doc(`${petPath(uid, petId)}/photos/p1`).set(photo('media/one', 1_000));
    await db.doc(`${petPath(uid, petId)}/photos/p2`).set(photo('media/two', 2_000));
    await digest((found) => found.pets[petId]?.thumb === 'media/one');
    await db.doc(petPath(uid, petId)).update({ coverPhotoId: 'p2' });
    const two = await digest((found) => found.pets[petId]?.thumb === 'media/two');
    expect(two.pets[petId]?.cover).toEqual({
      ...{ photoId: 'p2', card: 'media/two-card', full: 'media/two-full', thumbhash: 'blur' },
      ...{ width: 1_200, height: 900 },
    });
    await db.doc(`${petPath(uid, petId)}/photos/p2`).delete();
    await db.doc(`${petPath(uid, petId)}/photos/p1`).delete();
    await digest((found) => found.pets[petId]?.cover === null);
  });

  it('follows how the cover is cut, and takes a larger picture for a small part of it', async () => {
    const { uid, petId, addPet, digest } = account();
    await addPet();
    const layout = db.doc(galleryPath(uid, petId));
    const cover = (photoId: string, width: number) => ({
      photoId,
      crop: { x: 100, y: 0, width, height: 1_000 },
    });
    await db.doc(`${petPath(uid, petId)}/photos/p1`).set({
      state: 'ready',
      createdAt: Timestamp.fromMillis(1_000),
      width: 1_200,
      height: 900,
      variants: { thumb: { path: 'media/one' }, card: { path: 'media/one-card' } },
    });
    await layout.set({ order: [], cover: cover('p1', 750), updatedAt: Timestamp.now() });
    const cut = await digest((found) => Boolean(found.pets[petId]?.cut));
    expect(cut.pets[petId]).toMatchObject({
      thumb: 'media/one',
      cut: { photoId: 'p1', crop: { x: 100, y: 0, width: 750, height: 1_000 }, width: 1_200, height: 900 },
    });
    await layout.update({ cover: cover('p1', 300) });
    await digest((found) => found.pets[petId]?.thumb === 'media/one-card');
    await layout.update({ cover: cover('another', 300) });
    await digest((found) => found.pets[petId]?.cut === null);
  });

  it('keeps out of sight what the owner has chosen', async () => {
    const { uid, petId, addPet, put, digest } = account();
    await addPet();
    const dueOn = addDays(TODAY, 3);
    await put('r1', reminder(dueOn, 'Put off'));
    await put('r2', reminder(dueOn, 'Not applicable'));
    await digest((found) => titles(found, petId).length === 2);
    const path = (recordId: string) =>
      choicePath(uid, petId, choiceIdOf({ key: `${petId}/reminder/${recordId}`, petId, dueOn }));
    await db.doc(path('r1')).set(stored(validChoice('snoozed', { until: addDays(TODAY, 2) })));
    await db.doc(path('r2')).set(stored(validChoice('not_applicable')));
    const until = addDays(TODAY, 2);
    const found = await digest((now) => {
      const items = now.pets[petId]?.items ?? [];
      return items.length === 1 && items[0]?.snoozedUntil === until;
    });
    expect(titles(found, petId)).toEqual(['Put off']);
    const mine = found.pets[petId];
    if (!mine) throw new Error('The digest does not hold the pet.');
    const due = (day: string) => dueItems(petId, mine, day).length;
    expect([due(TODAY), due(addDays(TODAY, 2))]).toEqual([0, 1]);
  });

  it('ends the same after many changes at once', async () => {
    const { petId, uid, addPet, put, digest } = account();
    await addPet();
    const ids = Array.from({ length: 12 }, (_, index) => `r${index}`);
    await Promise.all(ids.map((id, index) => put(id, reminder(addDays(TODAY, index)))));
    await Promise.all(ids.slice(0, 6).map((id) => db.doc(recordPath(uid, petId, id)).delete()));
    const found = await digest((now) => now.pets[petId]?.items.length === 6);
    expect(found.pets[petId]?.items.map(({ recordId }) => recordId)).toEqual(ids.slice(6));
  });

  it('forgets a pet that is deleted, and no other', async () => {
    const { uid, petId, addPet, put, digest } = account();
    const other = newId();
    await addPet();
    await addPet('Mog', other);
    await put('r1', reminder(addDays(TODAY, 3)));
    await digest((found) => Object.keys(found.pets).length === 2);
    await db.doc(petPath(uid, petId)).delete();
    const left = await digest((found) => Object.keys(found.pets).length === 1);
    expect(left.pets[other]?.name).toBe('Mog');
    // What stood below the pet is removed after it, and each removal is an event too.
    await db.doc(recordPath(uid, other, 'r2')).set(reminder(addDays(TODAY, 3), 'Of Mog'));
    const later = await digest((found) => titles(found, other).length === 1);
    expect(Object.keys(later.pets)).toEqual([other]);
  });

  it('is quiet about a pet that has died', async () => {
    const { uid, petId, addPet, put, digest } = account();
    await addPet();
    await put('r1', reminder(addDays(TODAY, 3)));
    await digest((found) => titles(found, petId).length === 1);
    await db.doc(petPath(uid, petId)).update({ deceasedOn: TODAY });
    const found = await digest((now) => now.pets[petId]?.deceased === true);
    expect(titles(found, petId)).toEqual([]);
  });
});
