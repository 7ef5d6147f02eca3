import { FieldValue, Timestamp, type DocumentReference, type Firestore } from 'firebase-admin/firestore';
import { EXPORT_DAYS, exportPath } from '@pawfolio/domain/user';
import { held } from '../../../platform/commits.ts';
import type { Bucket } from '../../../platform/firebase.ts';
import { pack, textEntry } from './pack.ts';
import { keepParts, partsOf, type PartsDeps } from './parts.ts';
import { fetchedAhead, type Source } from './prefetch.ts';
import { README } from './readme.ts';
import { dataSchema } from './schema.ts';

const DAY = 24 * 60 * 60_000;
const PROGRESS_MS = 1_000;

export interface ExportDeps extends PartsDeps {
  bucket: Bucket;
  now: () => number;
}

const rootOf = (uid: string): string => `media/${uid}/`;
const fileOf = (uid: string, jobId: string): string => `${rootOf(uid)}exports/${jobId}.zip`;
/** Where an attempt keeps the data that it has read. */
const folderOf = (uid: string, jobId: string): string => `${rootOf(uid)}exports/${jobId}/`;

async function removeFolder(bucket: Bucket, folder: string): Promise<void> {
  const [files] = await bucket.getFiles({ prefix: folder });
  for (const file of files) await file.delete({ ignoreNotFound: true });
}

/** Whatever there is of a copy. */
async function removeCopy(bucket: Bucket, uid: string, jobId: string): Promise<void> {
  await bucket.file(fileOf(uid, jobId)).delete({ ignoreNotFound: true });
  await removeFolder(bucket, folderOf(uid, jobId));
}

/** A copy that nobody waits for any more. */
async function discard({ store, bucket }: ExportDeps, uid: string, jobId: string): Promise<void> {
  await removeCopy(bucket, uid, jobId);
  await store.doc(`jobs/${jobId}`).delete();
}

async function sourcesIn(bucket: Bucket, prefix: string, into: string): Promise<Source[]> {
  const [files] = await bucket.getFiles({ prefix });
  return files.map((file) => ({
    path: `${into}${file.name.slice(prefix.length)}`,
    bytes: Number(file.metadata.size ?? 0),
    download: async () => (await file.download())[0],
    stream: () => file.createReadStream(),
  }));
}

/**
 * `step` says how far it is, a second apart; what is missed is said by the next. `told` is when nothing more is being said, so that the
 * end stays the last word.
 */
function progress(note: DocumentReference, now: () => number) {
  let [done, toldAt] = [0, 0];
  let telling: Promise<unknown> = Promise.resolve();
  const step = (): void => {
    done += 1;
    if (now() - toldAt < PROGRESS_MS) return;
    toldAt = now();
    const far = done;
    telling = telling.then(() => note.update({ done: far })).catch(() => undefined);
  };
  return { step, told: () => telling };
}

/**
 * Makes the ZIP of a job: first the data, kept part by part, so that an attempt that was cut off is gone on with, then all of it
 * and every file in one pass. Does nothing for a job that is not the newest, but to clear away what there is of it.
 */
export async function makeExport(deps: ExportDeps, jobId: string, uid: string): Promise<void> {
  const { store, bucket, now } = deps;
  const note = store.doc(exportPath(uid));
  const asked = await note.get();
  if (asked.get('jobId') !== jobId) return discard(deps, uid, jobId);
  if (asked.get('state') === 'ready') return removeFolder(bucket, folderOf(uid, jobId));
  const parts = await partsOf(deps, uid);
  const files = (await sourcesIn(bucket, rootOf(uid), 'files/')).filter(
    ({ path }) => !path.startsWith('files/exports/'),
  );
  const words = [
    textEntry('README.txt', README),
    textEntry('data/schema.json', JSON.stringify(dataSchema(), null, 2)),
  ];
  // Each part twice: when it has been read, and when it is packed.
  const total = words.length + 2 * parts.length + files.length;
  await note.update({ state: 'running', done: 0, total });
  const { step, told } = progress(note, now);
  await keepParts(bucket, folderOf(uid, jobId), parts, step);
  const data = await sourcesIn(bucket, folderOf(uid, jobId), 'data/');
  const zip = bucket.file(fileOf(uid, jobId));
  const target = zip.createWriteStream({ resumable: false, contentType: 'application/zip' });
  await pack([...words, ...fetchedAhead([...data, ...files])], target, step);
  const [{ size }] = await zip.getMetadata();
  await told();
  if (!(await finish(deps, jobId, uid, { total, bytes: Number(size) }))) return discard(deps, uid, jobId);
  await removeFolder(bucket, folderOf(uid, jobId));
}

/** False where it is not wanted any more. */
function finish(
  { store, now }: ExportDeps,
  jobId: string,
  uid: string,
  { total, bytes }: { total: number; bytes: number },
): Promise<boolean> {
  const note = store.doc(exportPath(uid));
  const expiresAt = Timestamp.fromMillis(now() + EXPORT_DAYS * DAY);
  const ready = { state: 'ready', done: total, path: fileOf(uid, jobId), bytes, expiresAt };
  return store.runTransaction(async (transaction) => {
    if ((await transaction.get(note)).get('jobId') !== jobId) return false;
    transaction.update(note, ready);
    transaction.update(store.doc(`jobs/${jobId}`), { dueAt: expiresAt });
    return true;
  });
}

/** Says that a copy will not come, and leaves nothing of it but the job, by which people may still make it. */
export async function failExport(deps: ExportDeps, jobId: string, uid: string): Promise<void> {
  await removeCopy(deps.bucket, uid, jobId);
  const dueAt = Timestamp.fromMillis(deps.now() + EXPORT_DAYS * DAY);
  await held(() => deps.store.doc(`jobs/${jobId}`).update({ dueAt }));
  const note = deps.store.doc(exportPath(uid));
  if ((await note.get()).get('jobId') === jobId) await note.update({ state: 'failed', path: null });
}

/** Removes copies whose seven days are over. Answers how many. */
export async function expireExports(deps: Pick<ExportDeps, 'store' | 'bucket' | 'now'>): Promise<number> {
  const { docs } = await dueExports(deps.store, deps.now());
  for (const job of docs) {
    const uid = String(job.get('uid'));
    await removeCopy(deps.bucket, uid, job.id);
    const note = deps.store.doc(exportPath(uid));
    if ((await note.get()).get('jobId') === job.id)
      await note.update({ state: 'expired', path: null, updatedAt: FieldValue.serverTimestamp() });
    await job.ref.delete();
  }
  return docs.length;
}

const dueExports = (store: Firestore, now: number) =>
  store
    .collection('jobs')
    .where('kind', '==', 'export')
    .where('dueAt', '<=', Timestamp.fromMillis(now))
    .orderBy('dueAt')
    .limit(200)
    .get();
