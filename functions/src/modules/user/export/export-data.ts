import { randomBytes } from 'node:crypto';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { exportPath, exportSchema } from '@pawfolio/domain/user';
import { AppError } from '../../../platform/errors.ts';
import { activityEntry, noteActivity } from '../activity.ts';

const HOUR = 60 * 60_000;
const A_DAY = 3;

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
