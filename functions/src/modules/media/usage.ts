import { createHash } from 'node:crypto';
import {
  Timestamp,
  type DocumentSnapshot,
  type Firestore,
  type Precondition,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { assetPath } from '@pawfolio/domain/media';
import { usagePath } from '@pawfolio/domain/user';
import { committed, untilDone } from '../../platform/commits.ts';
import { parseUsage } from './parse.ts';
import type { DeletedAsset } from './ports.ts';

/** Longer than any event is delivered or replayed. */
const REMEMBERED_MS = 90 * 24 * 60 * 60_000;

/** The same id can be used again after a deletion, the same generation of it cannot. */
const releaseId = ({ ref, generation }: DeletedAsset): string =>
  `${createHash('sha256').update(assetPath(ref)).digest('hex').slice(0, 32)}_${generation ?? ''}`;

/** Holds only if the document is still as it was read. */
export const asRead = ({ updateTime }: DocumentSnapshot): Precondition =>
  updateTime === undefined ? { exists: false } : { lastUpdateTime: updateTime };

/** Adds to the counter within a commit, as it was read; never below nothing. */
export function count(
  batch: WriteBatch,
  counted: DocumentSnapshot,
  { bytes, assets }: { bytes: number; assets: number },
): void {
  const usage = parseUsage(counted);
  const next = {
    mediaBytes: Math.max(0, usage.mediaBytes + bytes),
    mediaCount: Math.max(0, usage.mediaCount + assets),
  };
  if (counted.exists) batch.update(counted.ref, next, asRead(counted));
  else batch.create(counted.ref, { ...usage, ...next });
}

/**
 * Takes a deleted asset out of `users/{uid}/meta/usage`. A marker in the same commit (`mediaReleases/{id}`, with `expireAt`
 * for a TTL policy) makes a second delivery of the event do nothing.
 */
export async function release(store: Firestore, deleted: DeletedAsset): Promise<void> {
  if (deleted.state !== 'ready') return;
  const marker = store.doc(`mediaReleases/${releaseId(deleted)}`);
  await untilDone(async () => {
    const [done, counted] = await store.getAll(marker, store.doc(usagePath(deleted.ref.uid)));
    if (!done || !counted || done.exists) return true;
    const batch = store.batch();
    batch.create(marker, { expireAt: Timestamp.fromMillis(Date.now() + REMEMBERED_MS) });
    if (counted.exists) count(batch, counted, { bytes: -deleted.bytes, assets: -1 });
    return (await committed(batch)) || null;
  });
}
