import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  incomingPath,
  mediaFolder,
  photoAssetSchema,
  variantsOf,
  type ContentType,
} from '@pawfolio/domain/media';
import { bucket, contentOf, db, filesBelow } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { newCustomer, type Customer } from './customer.ts';
import { expectNoMetadata, expectUpright } from './inspect.ts';
import { asAvif, asPng, asWebp, orientations, phonePhoto, pixelBomb } from './pictures.ts';

let customer: Customer;
beforeAll(async () => {
  customer = await newCustomer();
});

describe('a photo that the server has finished', () => {
  it.each(orientations)(
    'is upright in every size and says nothing but pixels: EXIF orientation %i',
    async (orientation) => {
      const { ref, asset } = await customer.send('photo', await phonePhoto(orientation), 'image/jpeg');

      const photo = photoAssetSchema.parse(asset);
      if (photo.state !== 'ready') throw new Error(`It is ${photo.state}`);
      expect([photo.width, photo.height]).toEqual([640, 400]);
      const paths = variantsOf(photo).map(({ path }) => path);
      expect(await filesBelow(mediaFolder(ref))).toEqual(paths.sort());
      for (const variant of variantsOf(photo)) {
        const bytes = await contentOf(variant.path);
        expect(await sharp(bytes).metadata()).toMatchObject({
          format: 'webp',
          width: variant.width,
          height: variant.height,
        });
        expect(bytes.length).toBe(variant.bytes);
        expectNoMetadata(bytes);
        await expectUpright(bytes);
      }
    },
  );

  it('has the sizes of the contract and its original resolution, its digest, its placeholder, and no upload any more', async () => {
    const bytes = await phonePhoto(6, [2000, 1500]);
    const { ref, asset } = await customer.send('photo', bytes, 'image/jpeg');

    const variants = asset['variants'] as Record<string, { width: number; height: number; bytes: number }>;
    expect(variants).toMatchObject({
      thumb: { width: 160, height: 120 },
      card: { width: 480, height: 360 },
      full: { width: 1600, height: 1200 },
      print: { width: 2000, height: 1500, contentType: 'image/jpeg' },
    });
    expectNoMetadata(await contentOf(String((variants['print'] as { path?: string } | undefined)?.path)));
    expect(asset).toMatchObject({
      width: 2000,
      height: 1500,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: Object.values(variants).reduce((sum, variant) => sum + variant.bytes, 0),
    });
    expect(Buffer.from(String(asset['thumbhash']), 'base64').length).toBeGreaterThan(10);
    await eventually(async () => expect(await filesBelow(incomingPath(ref))).toEqual([]));
  });

  it('is the owner’s alone, cached by her browser only, and has no public link', async () => {
    const { asset } = await customer.send('photo', await phonePhoto(1), 'image/jpeg');
    const { path } = (asset['variants'] as Record<'card', { path: string }>).card;

    const [metadata] = await bucket.file(path).getMetadata();
    expect(metadata).toMatchObject({
      contentType: 'image/webp',
      cacheControl: expect.stringMatching(/^private/) as string,
    });
    expect(metadata.metadata ?? {}).not.toHaveProperty('firebaseStorageDownloadTokens');
    expect((await customer.read(path)).length).toBeGreaterThan(0);
    const stranger = await newCustomer();
    await expect(stranger.read(path)).rejects.toMatchObject({ code: 'storage/unauthorized' });
  });

  it.each([
    ['image/png', asPng],
    ['image/webp', asWebp],
    ['image/avif', asAvif],
  ] as const)('may come as %s', async (contentType, make) => {
    const { asset } = await customer.send('photo', await make(), contentType);

    expect(asset).toMatchObject({ state: 'ready', width: 640, height: 400 });
    for (const { path } of Object.values(asset['variants'] as Record<string, { path: string }>)) {
      const bytes = await contentOf(path);
      expectNoMetadata(bytes);
      await expectUpright(bytes);
    }
  });
});

const halfOf = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);

describe('an upload that is at fault', () => {
  const cases: [string, ContentType, () => Promise<Buffer> | Buffer, string][] = [
    ['a truncated JPEG', 'image/jpeg', async () => halfOf(await phonePhoto(1)), 'corrupt'],
    ['a PNG that is called JPEG', 'image/jpeg', asPng, 'type_mismatch'],
    [
      'a page of HTML',
      'image/jpeg',
      () => Buffer.from('<!doctype html><script>alert(1)</script>'),
      'unsupported_type',
    ],
    [
      'a drawing with a script',
      'image/png',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'unsupported_type',
    ],
    ['400 megapixels in a small file', 'image/png', pixelBomb, 'pixel_limit'],
    [
      'twelve pixels',
      'image/png',
      () =>
        sharp({ create: { width: 4, height: 3, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      'too_small',
    ],
    [
      'garbage behind a JPEG’s first bytes',
      'image/jpeg',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500, 7)]),
      'corrupt',
    ],
  ];

  it.each(cases)('%s', async (_name, contentType, make, failure) => {
    const { ref, asset } = await customer.send('photo', await make(), contentType);

    expect(asset).toMatchObject({ state: 'failed', failure });
    expect(asset).not.toHaveProperty('variants');
    await eventually(async () => expect(await filesBelow(incomingPath(ref))).toEqual([]));
    expect(await filesBelow(mediaFolder(ref))).toEqual([]);
  });
});

describe('the usage of a customer', () => {
  it('counts what is kept, and nothing that failed', async () => {
    const counted = await newCustomer();
    const sent = await Promise.all(
      [phonePhoto(1), phonePhoto(3), phonePhoto(8)].map(async (photo) =>
        counted.send('photo', await photo, 'image/jpeg'),
      ),
    );
    await counted.send('photo', Buffer.from('nothing'), 'image/jpeg');

    const usage = (await db.doc(`users/${counted.uid}/meta/usage`).get()).data();
    const mediaBytes = sent.reduce((sum, { asset }) => sum + Number(asset['bytes']), 0);
    expect(usage).toEqual({ mediaCount: 3, mediaBytes, designCount: 0 });
  });
});
