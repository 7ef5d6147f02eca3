import { beforeAll, describe, expect, it } from 'vitest';
import { assetPath, incomingPath, mediaFolder, type AssetRef } from '@pawfolio/domain/media';
import { petPath, planRecordCreate, recordsPath } from '@pawfolio/domain/pet';
import { db, filesBelow } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { newCustomer, type Customer } from './customer.ts';
import { twoPages } from './papers.ts';
import { phonePhoto } from './pictures.ts';

let customer: Customer;
let photo: Buffer;
beforeAll(async () => {
  [customer, photo] = await Promise.all([newCustomer(), phonePhoto(1)]);
});

const usageOf = async ({ uid }: Customer): Promise<{ mediaBytes: number; mediaCount: number }> => {
  const { mediaBytes = 0, mediaCount = 0 } = (await db.doc(`users/${uid}/meta/usage`).get()).data() ?? {};
  return { mediaBytes: Number(mediaBytes), mediaCount: Number(mediaCount) };
};

const expectNoFiles = async (ref: AssetRef): Promise<void> => {
  await eventually(async () => {
    expect(await filesBelow(mediaFolder(ref))).toEqual([]);
    expect(await filesBelow(incomingPath(ref))).toEqual([]);
  });
};

describe('a deleted asset', () => {
  it('takes its files and its place in the usage along, and leaves the others', async () => {
    const before = await usageOf(customer);
    const kept = await customer.send('photo', photo, 'image/jpeg');
    const gone = await customer.send('photo', photo, 'image/jpeg');
    await customer.remove(gone.ref);

    await expectNoFiles(gone.ref);
    expect(await filesBelow(mediaFolder(kept.ref))).toHaveLength(3);
    await eventually(async () =>
      expect(await usageOf(customer)).toEqual({
        mediaCount: before.mediaCount + 1,
        mediaBytes: before.mediaBytes + Number(kept.asset['bytes']),
      }),
    );
  });

  it('is no longer named by a record', async () => {
    const { uid, petId } = customer;
    const { ref } = await customer.send('document', await twoPages(), 'application/pdf');
    const record = {
      kind: 'weight',
      on: '2026-05-04',
      note: null,
      documentId: ref.assetId,
      grams: 28_400,
    } as const;
    await customer.write(planRecordCreate({ uid, petId, recordId: 'weighed', record }));
    await customer.remove(ref);

    await eventually(async () =>
      expect((await db.doc(`${recordsPath(uid, petId)}/weighed`).get()).get('documentId')).toBeNull(),
    );
  });

  it('may be deleted in the moment of its processing: nothing stays, nothing is counted', async () => {
    const hasty = await newCustomer();
    const refs = await Promise.all(
      [0, 20, 60, 120, 250].map(async (delay) => {
        const ref = hasty.newAsset('photo');
        await hasty.reserve(ref, photo, 'image/jpeg');
        await hasty.upload(ref, photo, 'image/jpeg');
        // Not a wait for something: the race itself.
        await new Promise((resolve) => setTimeout(resolve, delay));
        await hasty.remove(ref);
        return ref;
      }),
    );

    for (const ref of refs) await expectNoFiles(ref);
    await eventually(async () => expect(await usageOf(hasty)).toEqual({ mediaBytes: 0, mediaCount: 0 }));
    for (const ref of refs) expect((await db.doc(assetPath(ref)).get()).exists).toBe(false);
  });
});

describe('a deleted pet', () => {
  it('takes its records, photos and documents along, with their files and their place in the usage', async () => {
    const owner = await newCustomer();
    const { uid, petId } = owner;
    const sent = await Promise.all([
      owner.send('photo', photo, 'image/jpeg'),
      owner.send('document', await twoPages(), 'application/pdf'),
    ]);
    const artwork = await owner.send('artwork', photo, 'image/jpeg');
    const record = { kind: 'weight', on: '2026-05-04', note: null, documentId: null, grams: 28_400 } as const;
    await owner.write(planRecordCreate({ uid, petId, recordId: 'weighed', record }));
    await owner.removePet();

    await eventually(async () => expect(await db.doc(petPath(uid, petId)).listCollections()).toEqual([]));
    for (const { ref } of sent) await expectNoFiles(ref);
    expect(await filesBelow(mediaFolder(artwork.ref))).toHaveLength(4);
    await eventually(async () =>
      expect(await usageOf(owner)).toEqual({ mediaCount: 1, mediaBytes: Number(artwork.asset['bytes']) }),
    );
  });
});
