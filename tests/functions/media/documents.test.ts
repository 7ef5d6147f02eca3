import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  assetPath,
  documentAssetSchema,
  incomingPath,
  mediaFolder,
  type ContentType,
} from '@pawfolio/domain/media';
import { bucket, contentOf, filesBelow, whenDocument } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { newCustomer, type Customer } from './customer.ts';
import { expectNoMetadata, expectUpright } from './inspect.ts';
import { twoPages, withScript } from './papers.ts';
import { fourCorners, phonePhoto } from './pictures.ts';

let customer: Customer;
beforeAll(async () => {
  customer = await newCustomer();
});

type Files = Record<string, { path: string; contentType: string; width: number; height: number }>;

/** Which of red, green and blue is strongest at a place, given as shares of the width and the height. */
async function hueAt(bytes: Buffer, x: number, y: number): Promise<'red' | 'green' | 'blue' | undefined> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  const colour = [...data.subarray(start, start + 3)];
  return (['red', 'green', 'blue'] as const)[colour.indexOf(Math.max(...colour))];
}

describe('a PDF', () => {
  it('is kept as it came, is for saving only, and has a preview of its first page', async () => {
    const bytes = await twoPages();
    const { asset } = await customer.send('document', bytes, 'application/pdf');

    expect(documentAssetSchema.parse(asset)).toMatchObject({
      state: 'ready',
      pages: 2,
      width: 707,
      height: 1000,
    });
    const { original, preview } = asset['variants'] as Files;
    expect(await contentOf(original?.path ?? '')).toEqual(bytes);
    const [metadata] = await bucket.file(original?.path ?? '').getMetadata();
    expect(metadata).toMatchObject({ contentType: 'application/pdf', contentDisposition: 'attachment' });
    expect(metadata.cacheControl).toMatch(/^private/);
    const page = await contentOf(preview?.path ?? '');
    expectNoMetadata(page);
    expect([await hueAt(page, 0.5, 0.25), await hueAt(page, 0.5, 0.75)]).toEqual(['red', 'blue']);
  });

  it('with a script is kept as it came too: it never runs here', async () => {
    const bytes = await withScript();
    expect(bytes.includes('/JavaScript')).toBe(true);
    const { asset } = await customer.send('document', bytes, 'application/pdf');

    expect(asset).toMatchObject({ state: 'ready', pages: 2 });
    const [metadata] = await bucket.file((asset['variants'] as Files)['original']?.path ?? '').getMetadata();
    expect(metadata.contentDisposition).toBe('attachment');
  });

  const refused: [string, ContentType, () => Promise<Buffer>, string][] = [
    [
      'with a password',
      'application/pdf',
      () => twoPages({ userPassword: 'secret', pdfVersion: '1.7ext3' }),
      'encrypted',
    ],
    [
      'cut in half',
      'application/pdf',
      async () => ((bytes) => bytes.subarray(0, bytes.length / 2))(await twoPages()),
      'corrupt',
    ],
    [
      'that is none behind its first bytes',
      'application/pdf',
      () => Promise.resolve(Buffer.from('%PDF-1.7 and nothing else')),
      'corrupt',
    ],
    ['that is called a picture', 'image/jpeg', () => twoPages(), 'type_mismatch'],
  ];
  it.each(refused)('%s is refused', async (_name, contentType, make, failure) => {
    const { ref, asset } = await customer.send('document', await make(), contentType);

    expect(asset).toMatchObject({ state: 'failed', failure });
    await eventually(async () => expect(await filesBelow(incomingPath(ref))).toEqual([]));
    expect(await filesBelow(mediaFolder(ref))).toEqual([]);
  });
});

describe('a picture of a paper', () => {
  it('is kept in its own size, upright, without what the camera wrote', async () => {
    const { asset } = await customer.send('document', await phonePhoto(6, [2400, 1600]), 'image/jpeg');

    const { original, preview } = asset['variants'] as Files;
    expect(asset).toMatchObject({ state: 'ready', pages: 1 });
    expect(original).toMatchObject({ contentType: 'image/jpeg', width: 2400, height: 1600 });
    expect(preview).toMatchObject({ contentType: 'image/webp', width: 1000, height: 667 });
    for (const variant of [original, preview]) {
      const bytes = await contentOf(variant?.path ?? '');
      expectNoMetadata(bytes);
      await expectUpright(bytes);
    }
  });
});

describe('artwork', () => {
  it('keeps its resolution, and its transparency, for the print', async () => {
    const png = await fourCorners(1200, 800).removeAlpha().ensureAlpha(0.5).png().toBuffer();
    const { asset } = await customer.send('artwork', png, 'image/png');

    const { print } = asset['variants'] as Files;
    expect(print).toMatchObject({ contentType: 'image/png', width: 1200, height: 800 });
    const bytes = await contentOf(print?.path ?? '');
    expectNoMetadata(bytes);
    expect((await sharp(bytes).stats()).isOpaque).toBe(false);
  });
});

describe('HEIC', () => {
  /** 96 × 64 px, turned by its container and, as phones do, by EXIF once more: blue, red / grey, green when upright. */
  const heic = readFileSync(
    new URL('../../../functions/src/modules/media/render/fixtures/rotated.heic', import.meta.url),
  );

  it.each(['image/heic', 'image/heif'] as const)(
    'is turned once and stripped, announced as %s',
    async (contentType) => {
      const { asset } = await customer.send('photo', heic, contentType);

      expect(asset).toMatchObject({ state: 'ready', width: 64, height: 96 });
      const bytes = await contentOf((asset['variants'] as Files)['full']?.path ?? '');
      expectNoMetadata(bytes);
      const hues = [await hueAt(bytes, 0.2, 0.2), await hueAt(bytes, 0.8, 0.2), await hueAt(bytes, 0.8, 0.8)];
      expect(hues).toEqual(['blue', 'red', 'green']);
    },
  );

  it('that is cut off is corrupt', async () => {
    const { asset } = await customer.send('photo', heic.subarray(0, 900), 'image/heic');
    expect(asset).toMatchObject({ state: 'failed', failure: 'corrupt' });
  });
});

describe('what the rules would not let in', () => {
  it('an empty file is corrupt', async () => {
    const ref = customer.newAsset('photo');
    await customer.reserve(ref, Buffer.from('x'), 'image/jpeg');
    await bucket
      .file(incomingPath(ref))
      .save(Buffer.alloc(0), { resumable: false, contentType: 'image/jpeg' });

    const asset = await whenDocument(assetPath(ref), (data) => data?.['state'] === 'failed');
    expect(asset).toMatchObject({ failure: 'corrupt' });
  });

  it('a file larger than the limit is too large', async () => {
    const ref = customer.newAsset('photo');
    await customer.reserve(ref, Buffer.from('x'), 'image/jpeg');
    await bucket
      .file(incomingPath(ref))
      .save(Buffer.alloc(20 * 1024 * 1024 + 1, 0xff), { resumable: false, contentType: 'image/jpeg' });

    const asset = await whenDocument(assetPath(ref), (data) => data?.['state'] === 'failed');
    expect(asset).toMatchObject({ failure: 'too_large' });
  });

  it('an upload that nobody has reserved is removed', async () => {
    const ref = customer.newAsset('photo');
    await bucket
      .file(incomingPath(ref))
      .save(await phonePhoto(1), { resumable: false, contentType: 'image/jpeg' });

    await eventually(async () => expect(await filesBelow(incomingPath(ref))).toEqual([]));
    expect(await filesBelow(mediaFolder(ref))).toEqual([]);
  });
});
