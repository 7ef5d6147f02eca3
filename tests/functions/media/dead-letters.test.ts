import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { getStorage } from 'firebase-admin/storage';
import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { assetPath, incomingPath } from '@pawfolio/domain/media';
import { careDigestPath } from '@pawfolio/domain/pet';
import { db } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { newCustomer } from './customer.ts';
import { phonePhoto } from './pictures.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
/** No trigger listens to this bucket. */
const BUCKET = 'replay-test.appspot.com';

/** `npm run ops:media -- …` */
async function ops(...args: string[]): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', 'scripts/ops-dead-letters.ts', ...args, '--bucket', BUCKET, '--built'],
    { cwd: root, env: { ...process.env, METADATA_SERVER_DETECTION: 'none' } },
  );
  return stdout;
}

it('an upload that was given up is listed, shown, and processed by a replay', async () => {
  const customer = await newCustomer();
  const photo = await phonePhoto(1);
  const ref = customer.newAsset('photo');
  await customer.reserve(ref, photo, 'image/jpeg');
  const file = getStorage().bucket(BUCKET).file(incomingPath(ref));
  await file.save(photo, { resumable: false, contentType: 'image/jpeg' });
  const generation = String((await file.getMetadata())[0].generation);
  await db.doc(assetPath(ref)).update({ state: 'failed', failure: 'internal', generation });
  const id = `mediaUploaded_${ref.assetId}`;
  const error = { name: 'Error', code: null, message: 'unavailable', stack: '' };
  const payload = { generation, size: photo.length };
  const letter = {
    function: 'mediaUploaded',
    eventId: ref.assetId,
    subject: incomingPath(ref),
    payload,
    reason: 'too_old',
    error,
  };
  await db.doc(`deadLetters/${id}`).set({ ...letter, at: Timestamp.now(), expireAt: Timestamp.now() });

  expect(await ops('list')).toContain(`${id}  too_old  Error: unavailable`);
  expect(await ops('show', id)).toContain(generation);
  expect(await ops('replay', id)).toBe(`${id}: ready\n`);
  expect((await db.doc(assetPath(ref)).get()).data()).toMatchObject({ state: 'ready', generation });
  expect((await db.doc(`deadLetters/${id}`).get()).exists).toBe(false);
  await expect(ops('replay', id)).rejects.toMatchObject({
    stderr: expect.stringContaining('There is no dead letter') as string,
  });
});

/** A letter as triggers leave it. */
async function leave(name: string, eventId: string, subject: string, payload: object = {}): Promise<string> {
  const error = { name: 'Error', code: null, message: 'unavailable', stack: '' };
  const letter = { function: name, eventId, subject, payload, reason: 'permanent', error };
  await db
    .doc(`deadLetters/${name}_${eventId}`)
    .set({ ...letter, at: Timestamp.now(), expireAt: Timestamp.now() });
  return `${name}_${eventId}`;
}

it('designs and copies of data are done again as well; what nobody can do again stays, and holds up nothing', async () => {
  const { uid } = await newCustomer();
  const [designId, jobId] = [`d-${uid}`, `j-${uid}`];
  const design = `users/${uid}/designs/${designId}`;
  await db.doc(`${design}/versions/1`).set({ revision: 1, expireAt: Timestamp.now() });
  const requestedAt = Timestamp.now();
  await db.doc(`users/${uid}/meta/export`).set({ jobId, state: 'failed', requestedAt });
  await db.doc(`jobs/${jobId}`).set({ uid });
  const unknown = await leave('removedLongAgo', uid, 'x/y');
  const removed = await leave('designDeleted', uid, design, { revision: 1 });
  const drawn = await leave('designPreview', uid, 'previewRequests/x', { uid, designId, revision: 1 });
  const packed = await leave('exportRequested', uid, `jobs/${jobId}`);

  const said = (await ops('replay', unknown, removed, drawn, packed)).split('\n');
  const answers = said.filter((line) => !line.startsWith('{')); // what functions log
  expect(answers.join('\n')).toBe(
    `${unknown}: left, removedLongAgo has no replay\n${removed}: removed\n${drawn}: drawn\n${packed}: packed\n`,
  );
  expect((await db.doc(`${design}/versions/1`).get()).exists).toBe(false);
  expect((await db.doc(`users/${uid}/meta/export`).get()).get('state')).toBe('ready');
  expect((await db.doc(`deadLetters/${unknown}`).get()).exists).toBe(true);
  expect((await db.doc(`deadLetters/${packed}`).get()).exists).toBe(false);
  await db.doc(`deadLetters/${unknown}`).delete();
});

it('a pet whose care could not be looked at is looked at by a replay', async () => {
  const customer = await newCustomer();
  const digest = db.doc(careDigestPath(customer.uid));
  await eventually(async () => expect((await digest.get()).exists).toBe(true));
  await digest.delete();
  const id = `careOfPet_${customer.petId}`;
  const letter = {
    function: 'careOfPet',
    eventId: customer.petId,
    subject: `users/${customer.uid}/pets/${customer.petId}`,
    payload: {},
    reason: 'permanent',
    error: { name: 'Error', code: null, message: 'unavailable', stack: '' },
  };
  await db.doc(`deadLetters/${id}`).set({ ...letter, at: Timestamp.now(), expireAt: Timestamp.now() });

  expect(await ops('replay', id)).toBe(`${id}: refreshed\n`);
  expect((await digest.get()).exists).toBe(true);
});
