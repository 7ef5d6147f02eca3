import { FieldValue, type DocumentReference, type Firestore } from 'firebase-admin/firestore';
import { petPath } from '@pawfolio/domain/pet';
import { grpc, hasGrpcCode } from '../../platform/grpc.ts';

/** Many photos may come at once, and each looks at the same pet. */
const ATTEMPTS = 15;

/**
 * A pet that has photos has one of them as its cover: gives it the oldest that is ready where it has none, or where the one
 * it had is gone. What the owner has chosen stays as long as it is there. Whichever device sent the photo, and whether a page
 * is still open, plays no part: it runs after each photo that has become ready or has gone, and any number of repeats, in any
 * order and at the same time, end the same. Does nothing for a pet that is gone. Throws where others were always faster.
 */
export async function mendCover(store: Firestore, uid: string, petId: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++)
    if (await looksRight(store.doc(petPath(uid, petId)))) return;
  throw new Error('The cover of a pet has changed too often to be set.');
}

/**
 * Whether there was nothing to do; what was done is looked at once more. Not in a transaction: its query would lock the photos
 * that are just becoming ready.
 */
async function looksRight(reference: DocumentReference): Promise<boolean> {
  const pet = await reference.get();
  if (!pet.exists) return true;
  const photos = reference.collection('photos');
  const cover = pet.get('coverPhotoId') as unknown;
  const chosen = typeof cover === 'string' ? cover : null;
  if (chosen !== null && (await photos.doc(chosen).get()).exists) return true;
  const ready = await photos.where('state', '==', 'ready').orderBy('createdAt').limit(1).get();
  const next = ready.docs[0]?.id ?? null;
  if (next === chosen) return true;
  const unchanged = pet.updateTime ? { lastUpdateTime: pet.updateTime } : {};
  const changes = { coverPhotoId: next, updatedAt: FieldValue.serverTimestamp() };
  await reference.update(changes, unchanged).catch((error: unknown) => {
    // Somebody else was faster: what is to be done may be another thing now.
    if (!hasGrpcCode(error, grpc.failedPrecondition, grpc.notFound, grpc.aborted)) throw error;
  });
  return false;
}
