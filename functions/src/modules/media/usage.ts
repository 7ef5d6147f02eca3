import { createHash } from 'node:crypto';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';
import { assetPath } from '@pawfolio/domain/media';
import { usagePath } from '@pawfolio/domain/user';
import { parseUsage } from './parse.ts';
import type { DeletedAsset } from './ports.ts';

/** Longer than any event is delivered or replayed. */
const REMEMBERED_MS = 90 * 24 * 60 * 60_000;

/** The same id can be used again after a deletion, the same generation of it cannot. */
const releaseId = ({ ref, generation }: DeletedAsset): string =>
  `${createHash('sha256').update(assetPath(ref)).digest('hex').slice(0, 32)}_${generation ?? ''}`;

/**
 * Takes a deleted asset out of `users/{uid}/meta/usage`. A marker in the same commit (`mediaReleases/{id}`, with `expireAt`
 * for a TTL policy) makes a second delivery of the event do nothing.
 */
export async function release(store: Firestore, deleted: DeletedAsset): Promise<void> {
  if (deleted.state !== 'ready') return;
  const marker = store.doc(`mediaReleases/${releaseId(deleted)}`);
  const document = store.doc(usagePath(deleted.ref.uid));
  await store.runTransaction(async (transaction) => {
    const [done, counted] = await transaction.getAll(marker, document);
    if (!done || !counted || done.exists) return;
    transaction.create(marker, { expireAt: Timestamp.fromMillis(Date.now() + REMEMBERED_MS) });
    if (!counted.exists) return;
    const { mediaBytes, mediaCount } = parseUsage(counted);
    transaction.update(document, {
      mediaBytes: Math.max(0, mediaBytes - deleted.bytes),
      mediaCount: Math.max(0, mediaCount - 1),
    });
  });
}
