import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_VALUES, newDesign, type DesignDocument } from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { designPrints } from '../../../functions/src/modules/builder/index.ts';
import { findProduct } from '../../../functions/src/modules/catalog/index.ts';
import { findPicture } from '../../../functions/src/modules/media/index.ts';
import { firestore } from '../../../functions/src/platform/firebase.ts';
import { bucket, contentOf, db, filesBelow, whenDocument } from '../support/admin.ts';
import { callFunction, signUp, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { addPhotoRecord, BANDANA, inputOf, photoDesign } from './photos.ts';
import { FULL_VALUES, newId, productOf, save, saved, saveInput, stockShop, designOf } from './workshop.ts';

// The functions' own client is the one of these tests here, and takes its settings only before its first use.
firestore();

const PHOTO_SIZE = { width: 1600, height: 1200 };
const { keepVersion, makePrints } = designPrints({ findProduct, findPicture });

let user: TestUser;

beforeAll(async () => {
  await stockShop();
  user = await signUp();
});

/** A photo of one colour, as the media pipeline leaves it. */
async function addPhoto(owner: TestUser, background: string): Promise<{ petId: string; photoId: string }> {
  const { path, ...photo } = await addPhotoRecord(owner, { full: PHOTO_SIZE });
  const bytes = await sharp({ create: { ...PHOTO_SIZE, channels: 3, background } })
    .webp()
    .toBuffer();
  await bucket.file(path).save(bytes, { resumable: false, contentType: 'image/webp' });
  return photo;
}

const bandanaOf = (photo: { petId: string; photoId: string }): DesignDocument =>
  photoDesign(photo, PHOTO_SIZE);

const shown = async (owner: TestUser, designId: string, revision = 1): Promise<string> => {
  const design = await whenDocument(
    `users/${owner.uid}/designs/${designId}`,
    (data) => data?.['previewRevision'] === revision,
  );
  return String(design?.['previewPath']);
};

/** Red, green, blue and alpha of a picture at fractions of its size. */
async function pixelAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * 4;
  return [...data.subarray(at, at + 4)];
}

const isNear = (pixel: number[], expected: number[]): boolean =>
  expected.every((value, at) => Math.abs(value - (pixel[at] ?? -99)) <= 6);

describe('a preview', () => {
  it('is made of a save that asks for one, and of no other', async () => {
    const input = inputOf(bandanaOf(await addPhoto(user, '#c03020')), { preview: true });
    expect(await save(user, input)).toMatchObject(saved(1));
    const path = await shown(user, input.designId);
    expect(path).toMatch(new RegExp(`^media/${user.uid}/designs/${input.designId}/1-[0-9a-f]{12}\\.webp$`));
    const bytes = await contentOf(path);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 1000, height: 667 });
    expect(isNear(await pixelAt(bytes, 0.5, 0.3), [0xc0, 0x30, 0x20, 255])).toBe(true);
    expect((await pixelAt(bytes, 0.02, 0.98))[3]).toBe(0);
    expect(await save(user, { ...input, preview: false, baseRevision: 1, name: 'Second' })).toMatchObject(
      saved(2),
    );
    expect(await save(user, { ...input, baseRevision: 2, name: 'Third' })).toMatchObject(saved(3));
    await shown(user, input.designId, 3);
    const files = await filesBelow(`media/${user.uid}/designs/${input.designId}/`);
    expect(files.map((file) => file.replace(/.*\/(\d+)-.*/, '$1'))).toEqual(['1', '3']);
    await eventually(async () => {
      const left = await db.collection('previewRequests').where('designId', '==', input.designId).get();
      expect(left.size).toBe(0);
    });
  });

  it('shows no picture of another customer', async () => {
    const theirs = await addPhoto(await signUp(), '#c03020');
    const input = inputOf(bandanaOf(theirs), { preview: true });
    expect(await save(user, input)).toMatchObject(saved(1));
    const bytes = await contentOf(await shown(user, input.designId));
    const material = PRODUCTS.find(({ id }) => id === BANDANA)?.variants[0]?.colour ?? '';
    const rgb = [1, 3, 5].map((at) => Number.parseInt(material.slice(at, at + 2), 16));
    expect(isNear(await pixelAt(bytes, 0.5, 0.3), rgb)).toBe(true);
  });

  it('goes with its design, but for what was ordered', async () => {
    const input = saveInput({ preview: true });
    await save(user, input);
    const ordered = await shown(user, input.designId);
    expect(await keepVersion({ uid: user.uid, designId: input.designId, revision: 1 })).toMatchObject({
      revision: 1,
    });
    await save(user, { ...input, baseRevision: 1, name: 'Second' });
    await shown(user, input.designId, 2);
    await callFunction('deleteDesign', { designId: input.designId }, user);
    await eventually(async () =>
      expect(await filesBelow(`media/${user.uid}/designs/${input.designId}/`)).toEqual([ordered]),
    );
  });
});

describe('print files', () => {
  const order = (designId: string, owner = user) => ({
    uid: owner.uid,
    designId,
    revision: 1,
    orderId: randomUUID(),
    item: 0,
  });

  it('have the size, the bleed and the resolution of the product, in sRGB', async () => {
    const input = inputOf(bandanaOf(await addPhoto(user, '#c03020')));
    await save(user, input);
    const ordered = order(input.designId);
    const path = `prints/${ordered.orderId}/0.png`;
    expect(await makePrints(ordered)).toEqual([{ surfaceId: 'front', path }]);
    const png = await contentOf(path);
    const [width, height] = [306, 206].map((mm) => Math.round((mm / 25.4) * 300));
    const metadata = await sharp(png).metadata();
    expect(metadata).toMatchObject({
      format: 'png',
      width,
      height,
      space: 'srgb',
      density: 300,
      hasProfile: true,
    });
    for (const [x, y] of [
      [0, 0],
      [0.5, 0.5],
      [1, 1],
    ] as const)
      expect(isNear(await pixelAt(png, x, y), [0xc0, 0x30, 0x20, 255])).toBe(true);
  });

  it('are written once, and stay when the design changes or goes', async () => {
    const input = saveInput();
    await save(user, input);
    const ordered = order(input.designId);
    const prints = await makePrints(ordered);
    expect(prints.length).toBeGreaterThan(0);
    const generation = async (): Promise<unknown[]> =>
      Promise.all(prints.map(async ({ path }) => (await bucket.file(path).getMetadata())[0].generation));
    const written = await generation();
    await save(user, { ...input, baseRevision: 1, name: 'Second' });
    await callFunction('deleteDesign', { designId: input.designId }, user);
    expect(await makePrints(ordered)).toEqual(prints);
    expect(await generation()).toEqual(written);
  });

  it('of an engraving are pure black on nothing, a file a side', async () => {
    const document = designOf('round-tag', FULL_VALUES);
    const input = inputOf(document);
    await save(user, input);
    for (const { path } of await makePrints(order(input.designId))) {
      const { data } = await sharp(await contentOf(path))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      let [ink, colour] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 0) ink++;
        colour += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
      }
      expect(ink).toBeGreaterThan(100);
      expect(ink).toBeLessThan(data.length / 8);
      expect(colour).toBe(0);
    }
  });

  it('are not made without a picture, of nothing, or of what is not there', async () => {
    const gone = inputOf(bandanaOf({ petId: newId(), photoId: newId() }));
    await save(user, gone);
    await expect(makePrints(order(gone.designId))).rejects.toThrow('A picture of the design is gone');
    const product = productOf('round-tag');
    const variantId = product.variants[0]?.id ?? '';
    const nothing = inputOf(newDesign({ product, variantId, template: null, values: EMPTY_VALUES }));
    await save(user, nothing);
    await expect(makePrints(order(nothing.designId))).rejects.toThrow('There is nothing on the design');
    await expect(makePrints(order(newId()))).rejects.toThrow('The version is gone');
    await expect(makePrints(order(gone.designId, await signUp()))).rejects.toThrow('The version is gone');
  });
});
