import { describe, expect, it } from 'vitest';
import { validPhotoReservation } from '@pawfolio/domain/media';
import { petPath } from '@pawfolio/domain/pet';
import { validProfile } from '@pawfolio/domain/user';
import { begin } from '../../../functions/src/modules/user/merge/job.ts';
import { extendPlan, keepPlan } from '../../../functions/src/modules/user/merge/plan.ts';
import { bucket, db } from '../support/admin.ts';
import { signUp } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { refusal } from '../designs/workshop.ts';
import { fourCorners } from '../media/pictures.ts';
import { customer, newId, putPet, stored } from './customer.ts';
import { busyGuest, existsInAuth, expectGone, ids, jobOf, merge, read } from './guests.ts';

describe('mergeGuest, when it is not the only one at work', () => {
  it('happens once for several who do it at the same moment', async () => {
    const { guest, petId, designId, photo } = await busyGuest();
    const user = await customer({ pets: [newId()] });
    const answers = await Promise.all([merge(user, guest), merge(user, guest), merge(user, guest)]);
    // One may have been too early for a file that another was copying; asked again it answers as the others.
    expect(answers.some((answer) => 'data' in answer)).toBe(true);
    expect(await merge(user, guest)).toEqual({
      data: { moved: { pets: 1, designs: 1, orders: 1 }, left: { pets: 0 } },
    });
    expect(await ids(`users/${user.uid}/pets`)).toHaveLength(2);
    expect(await ids(`users/${user.uid}/pets`)).toContain(petId);
    expect(await ids(`users/${user.uid}/designs`)).toEqual([designId]);
    expect(await read(`users/${user.uid}`)).toMatchObject({ petCount: 2 });
    expect(await read(`users/${user.uid}/meta/usage`)).toEqual({
      ...{ mediaBytes: photo.bytes.length, mediaCount: 1, designCount: 1 },
    });
    const told = db.collection(`users/${user.uid}/activity`).where('kind', '==', 'guest_merged');
    expect((await told.get()).size).toBe(1);
  });

  it('goes by the plan that somebody else has written in between', async () => {
    const petId = newId();
    const guest = await customer({ guest: true, pets: [petId] });
    const user = await customer();
    await begin(db, user.uid, guest.uid);
    const job = db.doc(`jobs/merge_${guest.uid}`);
    const first = await keepPlan(db, job, await extendPlan(db, guest.uid, user.uid, {}));
    // The first has copied the pet by now; the second has not seen a plan yet, and finds the id taken.
    await putPet(user, petId);
    const second = await extendPlan(db, guest.uid, user.uid, {});
    expect(second[`pets/${petId}`]).not.toBe(petId);
    expect(await keepPlan(db, job, second)).toEqual(first);
    expect(await jobOf(guest)).toMatchObject({ plan: first });
  });

  it('waits for a profile that is still on its way', async () => {
    const guest = await customer({ guest: true, pets: [newId()] });
    const user = await signUp();
    expect(await merge(user, guest)).toMatchObject(refusal('UNAVAILABLE', 'unavailable'));
    expect(await existsInAuth(guest.uid)).toBe(true);
    await db.doc(`users/${user.uid}`).set(stored(validProfile({ petCount: 0, lastPetId: null })));
    expect(await merge(user, guest)).toMatchObject({ data: { moved: { pets: 1 } } });
  });

  it('waits for a photo that has arrived and is not made yet; not for one of which nothing came', async () => {
    const petId = newId();
    const guest = await customer({ guest: true, pets: [petId] });
    const [sent, unsent] = [newId(), newId()];
    for (const id of [sent, unsent])
      await db.doc(`${petPath(guest.uid, petId)}/photos/${id}`).set(stored(validPhotoReservation()));
    await bucket
      .file(`incoming/${guest.uid}/pets/${petId}/photos/${sent}`)
      .save(await fourCorners().jpeg().toBuffer(), {
        ...{ resumable: false, contentType: 'image/jpeg' },
      });
    const user = await customer();
    await eventually(async () => {
      expect(await merge(user, guest)).toMatchObject({ data: { moved: { pets: 1 } } });
    });
    expect(await ids(`${petPath(user.uid, petId)}/photos`)).toEqual([sent]);
    const photo = await read(`${petPath(user.uid, petId)}/photos/${sent}`);
    expect(photo).toMatchObject({ state: 'ready' });
    await eventually(() => expectGone(guest));
  });
});
