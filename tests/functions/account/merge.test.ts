import { getAuth } from 'firebase-admin/auth';
import { describe, expect, it } from 'vitest';
import { limits } from '@pawfolio/domain/kernel';
import { petPath } from '@pawfolio/domain/pet';
import { sharePath } from '@pawfolio/domain/share';
import { cardPath, tagLinkPath, tagPath } from '@pawfolio/domain/tag';
import { countOrders, forgetCustomer } from '../../../functions/src/modules/order/forget.ts';
import { eraseData } from '../../../functions/src/modules/user/erase/erase-data.ts';
import { sweepGuests } from '../../../functions/src/modules/user/erase/guests.ts';
import { mergeGuest, type MergeDeps } from '../../../functions/src/modules/user/merge/merge.ts';
import { createLogger } from '../../../functions/src/platform/logger.ts';
import { bucket, contentOf, db } from '../support/admin.ts';
import { callFunction } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { refusal } from '../designs/workshop.ts';
import { customer, newId, putPhoto } from './customer.ts';
import { busyGuest, existsInAuth, expectGone, ids, jobOf, merge, read } from './guests.ts';

describe('mergeGuest', () => {
  it('moves everything, once, and removes the guest', async () => {
    const { guest, petId, contact, photo, designId, addressId, orderId, tagId, ...shared } =
      await busyGuest();
    const user = await customer({ pets: [newId()] });
    const { uid } = user;
    const moved = { data: { moved: { pets: 1, designs: 1, orders: 1 }, left: { pets: 0 } } };
    expect(await merge(user, guest, { previewOnly: true })).toEqual(moved);
    expect(await ids(`users/${uid}/designs`)).toEqual([]);

    expect(await merge(user, guest)).toEqual(moved);
    expect(await merge(user, guest)).toEqual(moved);
    expect(await read(`users/${uid}`)).toMatchObject({ petCount: 2, lastPetId: petId });
    expect(await ids(`users/${uid}/pets`)).toHaveLength(2);
    expect(await ids(`${petPath(uid, petId)}/records`)).toEqual([contact]);
    const path = photo.path.replace(guest.uid, uid);
    expect(await read(`${petPath(uid, petId)}/photos/${photo.id}`)).toMatchObject({
      variants: { card: { path } },
    });
    expect(await contentOf(path)).toEqual(photo.bytes);
    expect(await read(`users/${uid}/meta/usage`)).toEqual({
      ...{ mediaBytes: photo.bytes.length, mediaCount: 1, designCount: 1 },
    });
    expect(await read(`users/${uid}/designs/${designId}`)).toMatchObject({ revision: 1, petId });
    expect(await ids(`users/${uid}/designs/${designId}/versions`)).toEqual(['1']);
    expect(await ids(`users/${uid}/addresses`)).toEqual([addressId]);
    expect(await read(`orders/${orderId}`)).toMatchObject({
      uid,
      items: [{ previewPath: `media/${uid}/designs/${designId}/1.webp` }],
    });
    expect(await read(tagLinkPath(tagId))).toMatchObject({ uid, petId, photo: { path } });
    expect(await read(sharePath(uid, shared.shareId))).toMatchObject({ petId, revoked: false });
    await eventually(() => expectGone(guest));
    // What the guest's leaving sets in motion does not take along what is another's now.
    expect(await read(tagPath(tagId))).toMatchObject({ name: 'Biscuit', lost: true });
    expect(await read(cardPath(uid, petId))).toMatchObject({ tagId, published: true });
    expect(await read(shared.link)).toMatchObject({ uid, petId, shareId: shared.shareId });
  });

  it('gives another id to a pet whose id is taken, and everything that refers to it follows', async () => {
    const { guest, petId, photo, designId, link, shareId } = await busyGuest();
    const user = await customer({ pets: [petId] });
    expect(await merge(user, guest)).toMatchObject({ data: { moved: { pets: 1 } } });
    const [, ...more] = await ids(`users/${user.uid}/pets`);
    expect(more).toHaveLength(1);
    const newPet = (await ids(`users/${user.uid}/pets`)).find((id) => id !== petId) ?? '';
    expect(await read(`users/${user.uid}/designs/${designId}`)).toMatchObject({ petId: newPet });
    expect(await read(`${petPath(user.uid, newPet)}/photos/${photo.id}`)).toMatchObject({
      variants: { card: { path: photo.path.replace(guest.uid, user.uid).replace(petId, newPet) } },
    });
    expect(await read(cardPath(user.uid, newPet))).toMatchObject({ published: true });
    expect(await read(sharePath(user.uid, shareId))).toMatchObject({ petId: newPet });
    expect(await read(link)).toMatchObject({ uid: user.uid, petId: newPet });
    expect(await read(`users/${user.uid}`)).toMatchObject({ petCount: 2 });
  });

  it('keeps the pets for which there is no room, and takes them when there is, of whoever has begun', async () => {
    const pets = [newId(), newId()];
    const guest = await customer({ guest: true, pets });
    const mine = newId();
    const user = await customer({ pets: [mine] });
    await db.doc(`users/${user.uid}`).update({ petCount: limits.pets - 1 });
    expect(await merge(user, guest)).toMatchObject({ data: { moved: { pets: 1 }, left: { pets: 1 } } });
    expect(await read(`users/${user.uid}`)).toMatchObject({ petCount: limits.pets });
    expect(await ids(`users/${guest.uid}/pets`)).toHaveLength(2);
    expect(await existsInAuth(guest.uid)).toBe(true);
    const waiting = (await jobOf(guest))?.['waiting'] as string[];
    // Of what came along one is deleted, to make room: it stays deleted.
    const came = pets.find((id) => !waiting.includes(id)) ?? '';
    await db.doc(petPath(user.uid, came)).delete();
    await db.doc(`users/${user.uid}`).update({ petCount: 1 });
    // The token by its words alone, as a page keeps it: it proves nothing, and the account has begun.
    const words = { ...guest, token: guest.token.replace(/[^.]*$/, '') };
    const other = await customer();
    expect(await merge(other, words)).toMatchObject(refusal('FAILED_PRECONDITION', 'failed-precondition'));
    expect(await merge(user, words)).toMatchObject({ data: { moved: { pets: 2 }, left: { pets: 0 } } });
    const late = pets.filter((id) => id !== came);
    expect(await ids(`users/${user.uid}/pets`)).toEqual([mine, ...late].sort());
    expect(await read(`users/${user.uid}`)).toMatchObject({ petCount: 2 });
  });

  it('does not count a pet as come that waited for room until its guest was swept', async () => {
    const guest = await customer({ guest: true, pets: [newId(), newId()] });
    const user = await customer();
    await db.doc(`users/${user.uid}`).update({ petCount: limits.pets - 1 });
    expect(await merge(user, guest)).toMatchObject({ data: { moved: { pets: 1 }, left: { pets: 1 } } });
    await eraseData({ store: db, bucket }, guest.uid);
    await getAuth().deleteUser(guest.uid);
    await db.doc(`users/${user.uid}`).update({ petCount: 1 });
    const words = { ...guest, token: guest.token.replace(/[^.]*$/, '') };
    const late = { data: { moved: { pets: 1 }, left: { pets: 0 } } };
    expect(await merge(user, words)).toMatchObject(late);
    expect(await merge(user, words)).toMatchObject(late);
    expect(await ids(`users/${user.uid}/pets`)).toHaveLength(1);
    expect(await read(`users/${user.uid}`)).toMatchObject({ petCount: 1 });
  });

  it('believes only the guest, and gives a guest to one account alone', async () => {
    const guest = await customer({ guest: true, pets: [newId()] });
    const [user, other] = [await customer(), await customer()];
    expect(await merge(null, guest)).toMatchObject(refusal('UNAUTHENTICATED', 'unauthenticated'));
    expect(await merge(guest, guest)).toMatchObject(refusal('FAILED_PRECONDITION', 'failed-precondition'));
    expect(await merge(user, other)).toMatchObject(refusal('FAILED_PRECONDITION', 'failed-precondition'));
    expect(await merge(user, { ...guest, token: 'x'.repeat(40) })).toMatchObject(
      refusal('INVALID_ARGUMENT', 'invalid-argument'),
    );
    expect(await merge(user, guest)).toMatchObject({ data: { moved: { pets: 1 } } });
    expect(await merge(other, guest)).toMatchObject({ error: {} });
    expect(await ids(`users/${other.uid}/pets`)).toEqual([]);
  });
});

const quiet = createLogger('test', () => undefined);

/** The real thing, in a process that dies at its n-th step that leaves a trace. */
function dying(steps: number): { deps: MergeDeps; left: () => number } {
  let left = steps;
  const step = (): void => {
    left -= 1;
    if (left < 0) throw new Error('killed');
  };
  const batch = db.batch.bind(db);
  const store = new Proxy(db, {
    get: (target, name): unknown => {
      if (name === 'batch')
        return () => {
          const made = batch();
          const commit = made.commit.bind(made);
          made.commit = () => (step(), commit());
          return made;
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const deps: MergeDeps = {
    ...{ store, bucket, logger: quiet },
    guestOf: (token) => Promise.resolve(token.slice(0, token.indexOf('.'))),
    removeUser: (uid) => {
      step();
      return getAuth().deleteUser(uid);
    },
  };
  return { deps, left: () => left };
}

it('goes on where it was killed, wherever that was', async () => {
  const { guest, petId, designId, photo } = await busyGuest();
  const user = await customer();
  const token = `${guest.uid}.${Buffer.from(JSON.stringify({ sub: guest.uid })).toString('base64url')}.`;
  let attempts = 0;
  for (let done = false; !done; attempts++) {
    // One step further each time.
    done = await mergeGuest(dying(attempts % 12).deps, user.uid, token).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof Error && error.message === 'killed')) throw error;
        return false;
      },
    );
  }
  expect(attempts).toBeGreaterThan(3);
  expect(await read(`users/${user.uid}`)).toMatchObject({ petCount: 1, lastPetId: petId });
  expect(await read(`users/${user.uid}/meta/usage`)).toEqual({
    ...{ mediaBytes: photo.bytes.length, mediaCount: 1, designCount: 1 },
  });
  expect(await ids(`users/${user.uid}/designs/${designId}/versions`)).toEqual(['1']);
  await eventually(() => expectGone(guest));
});

describe('guests who do not come back', () => {
  it('go with all their data after thirty days; who has ordered, or is no guest, stays', async () => {
    const { guest: buyer } = await busyGuest();
    const shared = newId();
    const idle = await customer({ guest: true, pets: [shared] });
    await putPhoto(idle, newId());
    const share = { shareId: newId(), petId: shared, documents: [], lifetime: '7d' };
    expect(await callFunction('createShare', share, idle)).toHaveProperty('data');
    const links = db.collection('shareLinks').where('uid', '==', idle.uid);
    expect((await links.get()).size).toBe(1);
    const account = await customer({ pets: [newId()] });
    const run = (days: number) =>
      sweepGuests({
        ...{ store: db, bucket, auth: getAuth(), orders: { countOrders, forgetCustomer }, logger: quiet },
        now: Date.now() + days * 86_400_000,
      });
    await run(29);
    expect(await existsInAuth(idle.uid)).toBe(true);
    expect(await run(31)).toMatchObject({ failed: 0 });
    await expectGone(idle);
    expect((await links.get()).size).toBe(0);
    for (const { uid } of [buyer, account]) {
      expect(await existsInAuth(uid)).toBe(true);
      expect(await read(`users/${uid}`)).toBeDefined();
    }
    await eraseData({ store: db, bucket }, buyer.uid);
  });
});
