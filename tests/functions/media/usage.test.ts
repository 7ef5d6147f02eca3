import { beforeAll, describe, expect, it } from 'vitest';
import { assetPath, mediaPath, type AssetRef } from '@pawfolio/domain/media';
import { usagePath } from '@pawfolio/domain/user';
import { assetStore } from '../../../functions/src/modules/media/assets.ts';
import type { ReadyAsset } from '../../../functions/src/modules/media/ports.ts';
import { db } from '../support/admin.ts';
import { newCustomer, type Customer } from './customer.ts';

const PHOTOS = 20;
const GENERATION = '7';
const store = assetStore(db);
const usageOf = async (uid: string) => (await db.doc(usagePath(uid)).get()).data();

function finished(ref: AssetRef): ReadyAsset {
  const variant = (name: string) => {
    const path = mediaPath(ref, `${GENERATION}-${name}.webp`);
    return { path, contentType: 'image/webp', width: 40, height: 30, bytes: 100 };
  };
  const variants = { thumb: variant('thumb'), card: variant('card'), full: variant('full') };
  return { width: 40, height: 30, bytes: 300, sha256: 'a'.repeat(64), thumbhash: 'AAAA', variants };
}

describe('the counter of a customer whose photos all end at the same moment', () => {
  let customer: Customer;
  let refs: AssetRef[];
  beforeAll(async () => {
    customer = await newCustomer();
    refs = Array.from({ length: PHOTOS }, () => customer.newAsset('photo'));
    for (const ref of refs) {
      await customer.reserve(ref, Buffer.alloc(1), 'image/jpeg');
      await store.claim(ref, { path: '', generation: GENERATION, size: 1 }, { reopen: false });
    }
  });

  it('lets each of them through, and counts each once, also those that are told twice', async () => {
    const twice = [...refs, ...refs];
    const ends = await Promise.all(twice.map((ref) => store.complete(ref, GENERATION, finished(ref))));

    expect(new Set(ends)).toEqual(new Set(['done']));
    const states = await Promise.all(refs.map((ref) => db.doc(assetPath(ref)).get()));
    expect(states.map((state) => state.get('state') as string)).toEqual(refs.map(() => 'ready'));
    expect(await usageOf(customer.uid)).toMatchObject({ mediaCount: PHOTOS, mediaBytes: PHOTOS * 300 });
  });

  it('forgets each once when all are deleted at once', async () => {
    const gone = [...refs, ...refs].map((ref) =>
      store.release({ ref, state: 'ready', generation: GENERATION, bytes: 300 }),
    );
    await Promise.all(gone);
    expect(await usageOf(customer.uid)).toMatchObject({ mediaCount: 0, mediaBytes: 0 });
  });
});
