import { getStorage } from 'firebase-admin/storage';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assetPath, incomingPath, mediaFolder, mediaPath, type AssetRef } from '@pawfolio/domain/media';
import { assetStore } from '../../../functions/src/modules/media/assets.ts';
import { fileStore } from '../../../functions/src/modules/media/files.ts';
import type { MediaDeps } from '../../../functions/src/modules/media/ports.ts';
import { decodeHeic } from '../../../functions/src/modules/media/render/heic-decode.ts';
import { previewPdf } from '../../../functions/src/modules/media/render/pdf.ts';
import { createRender } from '../../../functions/src/modules/media/render/render.ts';
import { replayUpload } from '../../../functions/src/modules/media/replay.ts';
import { resumeUploads, sweep, type SweepReport } from '../../../functions/src/modules/media/sweep.ts';
import { createLogger } from '../../../functions/src/platform/logger.ts';
import { db } from '../support/admin.ts';
import { newCustomer, type Customer } from './customer.ts';
import { phonePhoto } from './pictures.ts';

/** No trigger listens to this bucket: only the sweeper finds what is in it. */
const bucket = getStorage().bucket('sweep-test.appspot.com');
const HOUR = 60 * 60_000;

const render = createRender({ heic: (...args) => Promise.resolve(decodeHeic(...args)), pdf: previewPdf });
const logger = createLogger('test', () => undefined);
const deps: MediaDeps = { assets: assetStore(db), files: fileStore(() => bucket), render, logger };

/** Sweeps as if so many hours had passed. */
const sweepIn = (hours: number, changed: Partial<MediaDeps> = {}): Promise<SweepReport> =>
  sweep({ ...deps, ...changed }, Date.now() + hours * HOUR);

let customer: Customer;
let photo: Buffer;
beforeAll(async () => {
  [customer, photo] = await Promise.all([newCustomer(), phonePhoto(1)]);
});
beforeEach(() => bucket.deleteFiles());

const put = (path: string, bytes = photo): Promise<void> =>
  bucket.file(path).save(bytes, { resumable: false });
const generationOf = async (path: string): Promise<string> =>
  String((await bucket.file(path).getMetadata())[0].generation);
const filesBelow = async (prefix: string): Promise<string[]> =>
  (await bucket.getFiles({ prefix }))[0].map(({ name }) => name);
const read = async (ref: AssetRef) => (await db.doc(assetPath(ref)).get()).data();

async function reserved(): Promise<AssetRef> {
  const ref = customer.newAsset('photo');
  await customer.reserve(ref, photo, 'image/jpeg');
  return ref;
}

describe('an upload whose event was lost', () => {
  it('is left alone while its event may still come, and processed after', async () => {
    const ref = await reserved();
    await put(incomingPath(ref));

    await sweepIn(1);
    expect(await read(ref)).toMatchObject({ state: 'reserved' });
    expect(await sweepIn(3)).toMatchObject({ uploads: 1, errors: 0 });
    expect(await read(ref)).toMatchObject({ state: 'ready' });
    expect(await filesBelow(incomingPath(ref))).toEqual([]);
    expect(await filesBelow(mediaFolder(ref))).toHaveLength(3);
  });

  it('and whose process was killed does not stay in the making: the next half-hour finishes it', async () => {
    const ref = await reserved();
    await put(incomingPath(ref));
    const generation = await generationOf(incomingPath(ref));
    const claimed = { path: incomingPath(ref), generation, size: photo.length };
    await deps.assets.claim(ref, claimed, { reopen: false });
    await put(mediaPath(ref, `${generation}-thumb.webp`), Buffer.from('half of it'));

    // Its events may still come.
    expect(await resumeUploads(deps, Date.now() + HOUR)).toMatchObject({ uploads: 0, errors: 0 });
    expect(await read(ref)).toMatchObject({ state: 'processing' });
    expect(await resumeUploads(deps, Date.now() + 1.3 * HOUR)).toMatchObject({ uploads: 1, errors: 0 });
    expect(await read(ref)).toMatchObject({ state: 'ready' });
    expect(await filesBelow(incomingPath(ref))).toEqual([]);
    expect(await filesBelow(mediaFolder(ref))).toHaveLength(3);
  });

  it('does not keep others waiting when it fails, and is given up after a day', async () => {
    const [broken, fine] = [await reserved(), await reserved()];
    await Promise.all([put(incomingPath(broken)), put(incomingPath(fine))]);
    const failing: MediaDeps['files'] = {
      ...deps.files,
      download: (upload) =>
        upload.path === incomingPath(broken)
          ? Promise.reject(new Error('unavailable'))
          : deps.files.download(upload),
    };

    expect(await sweepIn(3, { files: failing })).toMatchObject({ uploads: 1, errors: 1 });
    expect(await read(broken)).toMatchObject({ state: 'processing' });
    expect(await read(fine)).toMatchObject({ state: 'ready' });
    await sweepIn(25, { files: failing });
    expect(await read(broken)).toMatchObject({ state: 'failed', failure: 'internal' });
  });

  it('stays a week for a replay when the fault was ours', async () => {
    const ref = await reserved();
    await put(incomingPath(ref));
    const generation = await generationOf(incomingPath(ref));
    await deps.assets.fail(ref, generation, 'internal');

    await sweepIn(6 * 24);
    expect(await filesBelow(incomingPath(ref))).toHaveLength(1);
    const letter = { subject: incomingPath(ref), payload: { generation, size: photo.length } };
    expect(await replayUpload(deps, letter)).toBe('ready');
    expect(await read(ref)).toMatchObject({ state: 'ready' });
    expect(await read(ref)).not.toHaveProperty('failure');
  });

  it('and is gone after that week', async () => {
    const ref = await reserved();
    await put(incomingPath(ref));
    await deps.assets.fail(ref, await generationOf(incomingPath(ref)), 'internal');

    await sweepIn(8 * 24);
    expect(await filesBelow(incomingPath(ref))).toEqual([]);
  });

  it('belongs to nobody: it is removed', async () => {
    await put('incoming/somebody/else.jpg');
    await put(incomingPath(customer.newAsset('photo')));
    await sweepIn(3);
    expect(await filesBelow('incoming/')).toEqual([]);
  });
});

describe('a reservation', () => {
  it('is removed a day after, if nothing was uploaded', async () => {
    const ref = await reserved();
    await sweepIn(23);
    expect(await read(ref)).toMatchObject({ state: 'reserved' });
    await sweepIn(25);
    expect(await read(ref)).toBeUndefined();
  });

  it('that was claimed, and whose upload is gone, has failed', async () => {
    const ref = await reserved();
    await deps.assets.claim(ref, { path: incomingPath(ref), generation: '7', size: 1 }, { reopen: false });
    await sweepIn(25);
    expect(await read(ref)).toMatchObject({ state: 'failed', failure: 'internal', generation: '7' });
  });
});

describe('a file that the server made', () => {
  it('is removed a day after, if no document names it; named ones and those in the making stay', async () => {
    const [ready, busy, gone] = [await reserved(), await reserved(), customer.newAsset('photo')];
    await put(incomingPath(ready));
    await sweepIn(3);
    const named = await filesBelow(mediaFolder(ready));
    await put(incomingPath(busy));
    const generation = await generationOf(incomingPath(busy));
    await deps.assets.claim(busy, { path: incomingPath(busy), generation, size: 1 }, { reopen: false });
    const inTheMaking = mediaPath(busy, `${generation}-thumb.webp`);
    const others = `media/${customer.uid}/exports/all.zip`;
    const orphans = [mediaPath(ready, '1-thumb.webp'), mediaPath(gone, '1-thumb.webp')];
    await Promise.all([...orphans, inTheMaking, others].map((path) => put(path)));
    const failing: Partial<MediaDeps> = {
      files: { ...deps.files, download: () => Promise.reject(new Error('unavailable')) },
      assets: { ...deps.assets, fail: () => Promise.resolve() },
    };

    await sweepIn(23, failing);
    expect(await filesBelow('media/')).toHaveLength(named.length + 4);
    expect(await sweepIn(24.5, failing)).toMatchObject({ orphans: 2 });
    expect((await filesBelow('media/')).sort()).toEqual([...named, inTheMaking, others].sort());
  });
});
