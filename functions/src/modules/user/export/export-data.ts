import { randomBytes } from 'node:crypto';
import { FieldValue, Timestamp, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { EXPORT_DAYS, exportPath, exportSchema } from '@pawfolio/domain/user';
import { AppError } from '../../../platform/errors.ts';
import type { Bucket } from '../../../platform/firebase.ts';
import { activityEntry, noteActivity } from '../activity.ts';
import { pack, textEntry, type Entry } from './pack.ts';
import { README } from './readme.ts';
import { listOf, plain, withBelow } from './tree.ts';

const HOUR = 60 * 60_000;
const A_DAY = 3;
const PROGRESS_MS = 1_000;

export interface ExportDeps {
  store: Firestore;
  bucket: Bucket;
  /** What Firebase Authentication knows of the account. */
  accountOf: (uid: string) => Promise<object | null>;
  now: () => number;
}

/** Asks for a copy. While one is being made that is the answer. Throws `resource-exhausted` after three in a day. */
export function requestExport(store: Firestore, uid: string, now: number): Promise<string> {
  return store.runTransaction(async (transaction) => {
    const note = store.doc(exportPath(uid));
    const before = await transaction.get(note);
    const known = z.safeParse(exportSchema, before.data());
    if (known.success && ['waiting', 'running'].includes(known.data.state)) {
      if (known.data.requestedAt.toMillis() > now - HOUR) return known.data.jobId;
    }
    const asked = z.safeParse(z.array(z.number()), before.get('asked'));
    const today = (asked.success ? asked.data : []).filter((at) => at > now - 24 * HOUR);
    if (today.length >= A_DAY)
      throw new AppError('resource-exhausted', 'Three copies a day are the most. Please come back tomorrow.');
    const jobId = randomBytes(18).toString('hex');
    const requestedAt = Timestamp.fromMillis(now);
    const empty = { done: 0, total: 0, path: null, bytes: 0, expiresAt: null };
    transaction.set(note, { jobId, state: 'waiting', requestedAt, ...empty, asked: [...today, now] });
    transaction.create(store.doc(`jobs/${jobId}`), { kind: 'export', uid, createdAt: requestedAt });
    transaction.create(...activityEntry(store, uid, { kind: 'export_requested', at: now }));
    return jobId;
  });
}

/** Notes that a copy is being fetched. Throws `not-found` when there is none of that job. */
export async function noteDownload(store: Firestore, uid: string, jobId: string, now: number): Promise<void> {
  const known = z.safeParse(exportSchema, (await store.doc(exportPath(uid)).get()).data());
  if (!known.success || known.data.jobId !== jobId || known.data.state !== 'ready')
    throw new AppError('not-found', 'There is no such copy any more.');
  await noteActivity(store, uid, { kind: 'export_downloaded', at: now });
}

const fileOf = (uid: string, jobId: string): string => `media/${uid}/exports/${jobId}.zip`;

/** Makes the ZIP of a job, from the beginning if an earlier attempt was cut off. Does nothing for a job that is not the newest. */
export async function makeExport(deps: ExportDeps, jobId: string, uid: string): Promise<void> {
  const { store, bucket, now } = deps;
  const note = store.doc(exportPath(uid));
  if ((await note.get()).get('jobId') !== jobId) return;
  const entries = [...(await dataOf(deps, uid)), ...(await filesOf(bucket, uid))];
  await note.update({ state: 'running', done: 0, total: entries.length });
  const path = fileOf(uid, jobId);
  let told = now();
  await pack(
    entries,
    bucket.file(path).createWriteStream({ resumable: false, contentType: 'application/zip' }),
    (done) => {
      if (now() - told < PROGRESS_MS) return;
      told = now();
      note.update({ done }).catch(() => undefined); // the next one tells
    },
  );
  const [{ size }] = await bucket.file(path).getMetadata();
  const expiresAt = Timestamp.fromMillis(now() + EXPORT_DAYS * 24 * HOUR);
  const ready = { state: 'ready', done: entries.length, path, bytes: Number(size), expiresAt };
  const isStillWanted = await store.runTransaction(async (transaction) => {
    if ((await transaction.get(note)).get('jobId') !== jobId) return false;
    transaction.update(note, ready);
    transaction.update(store.doc(`jobs/${jobId}`), { dueAt: expiresAt });
    return true;
  });
  if (!isStillWanted) await bucket.file(path).delete({ ignoreNotFound: true });
}

/** Says that a copy will not come. */
export async function failExport(store: Firestore, jobId: string, uid: string): Promise<void> {
  const note = store.doc(exportPath(uid));
  if ((await note.get()).get('jobId') === jobId) await note.update({ state: 'failed' });
}

const json = (path: string, value: unknown): Entry => textEntry(path, JSON.stringify(value, null, 2));

async function dataOf({ store, accountOf }: ExportDeps, uid: string): Promise<Entry[]> {
  const user = store.doc(`users/${uid}`);
  const profile = plain((await user.get()).data() ?? {});
  const entries = [
    textEntry('README.txt', README),
    json('data/account.json', { account: await accountOf(uid), profile }),
  ];
  for (const collection of await user.listCollections())
    entries.push(json(`data/${collection.id}.json`, await listOf(collection)));
  const orders = await store.collection('orders').where('uid', '==', uid).get();
  const all: unknown[] = [];
  for (const { ref } of orders.docs) all.push(await withBelow(ref));
  entries.push(json('data/orders.json', all));
  return entries;
}

async function filesOf(bucket: Bucket, uid: string): Promise<Entry[]> {
  const root = `media/${uid}/`;
  const [files] = await bucket.getFiles({ prefix: root });
  return files
    .filter(({ name }) => !name.startsWith(`${root}exports/`))
    .map((file) => ({ path: `files/${file.name.slice(root.length)}`, open: () => file.createReadStream() }));
}

/** Removes copies whose seven days are over. Answers how many. */
export async function expireExports({ store, bucket, now }: ExportDeps): Promise<number> {
  const { docs } = await store
    .collection('jobs')
    .where('kind', '==', 'export')
    .where('dueAt', '<=', Timestamp.fromMillis(now()))
    .orderBy('dueAt')
    .limit(200)
    .get();
  for (const job of docs) {
    const uid = String(job.get('uid'));
    await bucket.file(fileOf(uid, job.id)).delete({ ignoreNotFound: true });
    const note = store.doc(exportPath(uid));
    if ((await note.get()).get('jobId') === job.id)
      await note.update({ state: 'expired', path: null, updatedAt: FieldValue.serverTimestamp() });
    await job.ref.delete();
  }
  return docs.length;
}
