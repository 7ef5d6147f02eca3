import { spawn } from 'node:child_process';
import { getStorage } from 'firebase-admin/storage';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  assetPath,
  incomingPath,
  mediaFolder,
  type AssetRef,
  type ContentType,
} from '@pawfolio/domain/media';
import { db, projectId } from '../support/admin.ts';
import { newCustomer, type Customer } from './customer.ts';
import { asPng, phonePhoto } from './pictures.ts';

/** No trigger listens to this bucket: what happens here is done by this test alone. */
const BUCKET = 'crash-test.appspot.com';
const bucket = getStorage().bucket(BUCKET);
const child = new URL('./pipeline-process.ts', import.meta.url).pathname;

interface Upload {
  path: string;
  generation: string;
  size: number;
}

/** Runs the pipeline in a process of its own. Answers the signal that ended it, if any. */
function run(uploads: readonly Upload[], dieAfter = 0): Promise<NodeJS.Signals | null> {
  const config = JSON.stringify({ projectId, storageBucket: BUCKET });
  return new Promise((resolve, reject) => {
    let log = '';
    const process_ = spawn(
      process.execPath,
      ['--import', 'tsx', '--conditions=@pawfolio/source', child, JSON.stringify({ uploads, dieAfter })],
      {
        env: { ...process.env, FIREBASE_CONFIG: config, METADATA_SERVER_DETECTION: 'none' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    process_.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    process_.on('exit', (code, signal) =>
      code === null || code === 0 ? resolve(signal) : reject(new Error(log)),
    );
  });
}

const filesBelow = async (prefix: string): Promise<string[]> =>
  (await bucket.getFiles({ prefix }))[0].map(({ name }) => name);

async function uploaded(
  customer: Customer,
  bytes: Buffer,
  contentType: ContentType,
): Promise<{ ref: AssetRef; upload: Upload }> {
  const ref = customer.newAsset('photo');
  await customer.reserve(ref, bytes, contentType);
  const file = bucket.file(incomingPath(ref));
  await file.save(bytes, { resumable: false, contentType });
  const [{ generation, size }] = await file.getMetadata();
  return { ref, upload: { path: file.name, generation: String(generation), size: Number(size) } };
}

const read = async (ref: AssetRef) => (await db.doc(assetPath(ref)).get()).data();
const usageOf = async (uid: string) =>
  (await db.doc(`users/${uid}/meta/usage`).get()).data() ?? { mediaBytes: 0, mediaCount: 0 };

/** Either nothing that anybody could see, or all of it. */
async function expectNothingOrAll(customer: Customer, ref: AssetRef): Promise<void> {
  const [asset, usage] = [await read(ref), await usageOf(customer.uid)];
  if (asset?.['state'] !== 'ready') {
    expect(asset?.['state']).toMatch(/^(reserved|processing)$/);
    expect(usage).toMatchObject({ mediaBytes: 0, mediaCount: 0 });
    return;
  }
  const paths = Object.values(asset['variants'] as Record<string, { path: string }>).map(({ path }) => path);
  expect((await filesBelow(mediaFolder(ref))).sort()).toEqual(paths.sort());
  expect(usage).toMatchObject({ mediaBytes: Number(asset['bytes']), mediaCount: 1 });
}

let photo: Buffer;
beforeAll(async () => {
  photo = await phonePhoto(6);
});

/** claim, download, three files, commit, removal of the upload. */
const EFFECTS = 7;
const steps = Array.from({ length: EFFECTS }, (_, index) => index + 1);

describe.concurrent('a process that is killed', () => {
  it.each(steps)(
    'after effect %i leaves nothing or all of it, and the next attempt finishes',
    async (dieAfter) => {
      const customer = await newCustomer();
      const { ref, upload } = await uploaded(customer, photo, 'image/jpeg');
      expect(await run([upload], dieAfter)).toBe('SIGKILL');
      await expectNothingOrAll(customer, ref);

      // The event comes once more because of the crash, and twice because it may.
      expect(await run([upload, upload])).toBeNull();

      expect(await read(ref)).toMatchObject({ state: 'ready' });
      await expectNothingOrAll(customer, ref);
      expect(await filesBelow(incomingPath(ref))).toEqual([]);
    },
  );

  it.each([1, 2, 3, 4])(
    'while it refuses an upload, after effect %i: the refusal comes with the next attempt',
    async (dieAfter) => {
      const customer = await newCustomer();
      const { ref, upload } = await uploaded(customer, await asPng(), 'image/jpeg');
      expect(await run([upload], dieAfter)).toBe('SIGKILL');
      expect(await run([upload])).toBeNull();

      expect(await read(ref)).toMatchObject({ state: 'failed', failure: 'type_mismatch' });
      expect(await filesBelow(incomingPath(ref))).toEqual([]);
    },
  );

  it.each([2, 4, 5])(
    'after effect %i, and the customer deletes the photo meanwhile: nothing stays',
    async (dieAfter) => {
      const customer = await newCustomer();
      const { ref, upload } = await uploaded(customer, photo, 'image/jpeg');
      expect(await run([upload], dieAfter)).toBe('SIGKILL');
      await customer.remove(ref);
      expect(await run([upload])).toBeNull();

      expect(await filesBelow(mediaFolder(ref))).toEqual([]);
      expect(await filesBelow(incomingPath(ref))).toEqual([]);
      expect(await usageOf(customer.uid)).toMatchObject({ mediaBytes: 0, mediaCount: 0 });
    },
  );
});

describe.concurrent('events', () => {
  it('of one upload at the same time make one asset and count once', async () => {
    const customer = await newCustomer();
    const { ref, upload } = await uploaded(customer, photo, 'image/jpeg');
    await Promise.all([run([upload]), run([upload])]);

    expect(await read(ref)).toMatchObject({ state: 'ready' });
    await expectNothingOrAll(customer, ref);
  });

  it('of two uploads to one path in the wrong order: the newer one counts', async () => {
    const customer = await newCustomer();
    const older = await uploaded(customer, photo, 'image/jpeg');
    const newer = { ...older.upload, generation: String(BigInt(older.upload.generation) + 1n) };
    await run([newer, older.upload]);

    expect(await read(older.ref)).toMatchObject({ state: 'ready', generation: newer.generation });
    await expectNothingOrAll(customer, older.ref);
  });
});

describe.concurrent('the quota', () => {
  it('is held to the byte, and what does not fit leaves nothing', async () => {
    const customer = await newCustomer();
    const first = await uploaded(customer, photo, 'image/jpeg');
    await run([first.upload]);
    const { mediaBytes } = (await usageOf(customer.uid)) as { mediaBytes: number };
    const full = 500 * 1024 * 1024;
    // As if the rest were in use: exactly enough for one more, then not.
    await db
      .doc(`users/${customer.uid}/meta/usage`)
      .set({ mediaBytes: full - mediaBytes, mediaCount: 10, designCount: 0 });

    const fits = await uploaded(customer, photo, 'image/jpeg');
    const not = await uploaded(customer, photo, 'image/jpeg');
    await run([fits.upload, not.upload]);

    expect(await read(fits.ref)).toMatchObject({ state: 'ready' });
    expect(await read(not.ref)).toMatchObject({ state: 'failed', failure: 'over_quota' });
    expect(await usageOf(customer.uid)).toMatchObject({ mediaBytes: full, mediaCount: 11 });
    expect(await filesBelow(mediaFolder(not.ref))).toEqual([]);
    expect(await filesBelow(incomingPath(not.ref))).toEqual([]);
  });

  it('is also one of the number of assets', async () => {
    const customer = await newCustomer();
    await db.doc(`users/${customer.uid}/meta/usage`).set({ mediaBytes: 1, mediaCount: 999, designCount: 0 });
    const fits = await uploaded(customer, photo, 'image/jpeg');
    const not = await uploaded(customer, photo, 'image/jpeg');
    await run([fits.upload, not.upload]);

    expect(await read(fits.ref)).toMatchObject({ state: 'ready' });
    expect(await read(not.ref)).toMatchObject({ state: 'failed', failure: 'over_quota' });
  });
});
