import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { assetPath, readyPhoto, validPhotoReservation, type AssetRef } from '@pawfolio/domain/media';
import { petPath, planPetUpdate, validPet } from '@pawfolio/domain/pet';
import { mendCover } from '../../../functions/src/modules/pet/cover.ts';
import { db } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { newCustomer, type Customer } from './customer.ts';
import { phonePhoto } from './pictures.ts';

let photo: Buffer;
beforeAll(async () => {
  photo = await phonePhoto(1);
});

const coverOf = async ({ uid, petId }: Pick<Customer, 'uid' | 'petId'>): Promise<unknown> =>
  (await db.doc(petPath(uid, petId)).get()).get('coverPhotoId');

/** Two triggers, one after the other, of which the first has decoded a picture. */
const SLOW_MS = 90_000;

/* The triggers themselves, with nobody watching: the page that sent the photo may be closed. */
describe('a pet whose photos come and go', () => {
  it('has its first photo as its cover, and keeps it when others come', async () => {
    const customer = await newCustomer();
    const first = await customer.send('photo', photo, 'image/jpeg');
    await eventually(async () => expect(await coverOf(customer)).toBe(first.ref.assetId), SLOW_MS);
    const second = await customer.send('photo', photo, 'image/jpeg');
    await customer.remove(second.ref);
    expect(await coverOf(customer)).toBe(first.ref.assetId);
  });

  it('has one of several that come at once, and none for a file that is no picture', async () => {
    const customer = await newCustomer();
    const broken = await customer.send('photo', photo.subarray(0, 200), 'image/jpeg');
    expect(broken.asset['state']).toBe('failed');
    expect(await coverOf(customer)).toBeNull();
    const sent = await Promise.all([1, 2, 3].map(() => customer.send('photo', photo, 'image/jpeg')));
    await eventually(
      async () => expect(sent.map(({ ref }) => ref.assetId)).toContain(await coverOf(customer)),
      SLOW_MS,
    );
  });

  it('shows the oldest of the others when its cover is deleted, and nothing when it was the last', async () => {
    const customer = await newCustomer();
    const { uid, petId } = customer;
    const [a, b, c] = [customer.newAsset('photo'), customer.newAsset('photo'), customer.newAsset('photo')];
    for (const ref of [a, b, c]) {
      await customer.reserve(ref, photo, 'image/jpeg');
      await customer.upload(ref, photo, 'image/jpeg');
      await eventually(
        async () => expect((await db.doc(assetPath(ref)).get()).get('state')).toBe('ready'),
        SLOW_MS,
      );
    }
    await customer.write(planPetUpdate({ uid, petId, changes: { coverPhotoId: c.assetId } }));
    await customer.remove(c);
    await eventually(async () => expect(await coverOf(customer)).toBe(a.assetId), SLOW_MS);
    await customer.remove(a);
    await eventually(async () => expect(await coverOf(customer)).toBe(b.assetId), SLOW_MS);
    await customer.remove(b);
    await eventually(async () => expect(await coverOf(customer)).toBeNull(), SLOW_MS);
  });
});

/* Its body alone, on what is stored at one moment. */
describe('mendCover', () => {
  const uid = 'cover-owner';
  let next = 0;
  const aPet = async (coverPhotoId: string | null) => {
    const petId = `pet${(next += 1)}`;
    const pet = resolveServerTime(validPet({ coverPhotoId }), Timestamp.now()) as object;
    await db.doc(petPath(uid, petId)).set(pet);
    return petId;
  };
  const aPhoto = async (
    petId: string,
    assetId: string,
    state: 'ready' | 'reserved' | 'failed',
    second: number,
  ) => {
    const ref: AssetRef = { kind: 'photo', uid, petId, assetId };
    const data = state === 'ready' ? readyPhoto(ref) : { ...validPhotoReservation(), state };
    const createdAt = Timestamp.fromMillis(second * 1_000);
    await db.doc(assetPath(ref)).set({ ...(resolveServerTime(data, createdAt) as object), createdAt });
  };

  it('waits until one is ready', async () => {
    const petId = await aPet(null);
    await aPhoto(petId, 'reserved', 'reserved', 1);
    await aPhoto(petId, 'failed', 'failed', 2);
    await mendCover(db, uid, petId);
    expect(await coverOf({ uid, petId })).toBeNull();
    await aPhoto(petId, 'ready', 'ready', 3);
    await mendCover(db, uid, petId);
    expect(await coverOf({ uid, petId })).toBe('ready');
  });

  it('gives one to a pet whose photo was ready before anybody looked, the same however many look', async () => {
    const petId = await aPet(null);
    for (const [index, id] of ['old', 'middle', 'new'].entries()) await aPhoto(petId, id, 'ready', index);
    await Promise.all(Array.from({ length: 10 }, () => mendCover(db, uid, petId)));
    expect(await coverOf({ uid, petId })).toBe('old');
  });

  it('leaves what the owner has chosen, and does not make a pet that is gone', async () => {
    const petId = await aPet('chosen');
    await aPhoto(petId, 'older', 'ready', 1);
    await aPhoto(petId, 'chosen', 'ready', 2);
    await mendCover(db, uid, petId);
    expect(await coverOf({ uid, petId })).toBe('chosen');
    await mendCover(db, uid, 'no-such-pet');
    expect((await db.doc(petPath(uid, 'no-such-pet')).get()).exists).toBe(false);
  });
});
