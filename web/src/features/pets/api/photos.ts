import { photoPath, type PhotoAsset } from '@pawfolio/domain/media';
import { normaliseLine, type WithId } from '@pawfolio/domain/kernel';
import { planPetUpdate, type Pet } from '@pawfolio/domain/pet';
import { messageFor } from '../../../platform/errors.ts';
import { commit, type About, type WriteOp } from '../../../platform/write.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { coverOf } from '../model/photo-wall.ts';

/** Writes at once; a refusal, which comes later, is told wherever the customer is by then. */
export async function writePhotos(
  ops: WriteOp[],
  failed: string,
  about: About = { what: 'Photos' },
): Promise<void> {
  const { synced } = await commit(ops, about);
  synced.catch((error: unknown) => toast(`${failed} ${messageFor(error)}`, { tone: 'danger' }));
}

/** Makes a photo the one that stands for the pet; null for none. */
export const setCover = (uid: string, petId: string, photoId: string | null): Promise<void> =>
  writePhotos(
    planPetUpdate({ uid, petId, changes: { coverPhotoId: photoId } }),
    'The cover photo could not be changed.',
    { what: 'Cover photo' },
  );

/** Sets what a photo shows, '' for nothing said. */
export const setCaption = (uid: string, petId: string, photoId: string, caption: string): Promise<void> =>
  writePhotos(
    [
      {
        op: 'update',
        path: photoPath(uid, petId, photoId),
        data: { caption: normaliseLine(caption) || null },
      },
    ],
    'The caption could not be saved.',
    { what: 'Caption of a photo', lines: [caption] },
  );

/**
 * Deletes a photo; the server removes its files. If it stood for the pet, the oldest of the others takes its place in
 * the same commit. `photos` are all photos of the pet.
 */
export function deletePhoto(
  uid: string,
  pet: WithId<Pick<Pet, 'coverPhotoId'>>,
  photoId: string,
  photos: readonly WithId<PhotoAsset>[],
): Promise<void> {
  const others = photos.filter((photo) => photo.id !== photoId);
  const cover = pet.coverPhotoId === photoId ? coverOf(null, others) : pet.coverPhotoId;
  const changes = cover === pet.coverPhotoId ? {} : { coverPhotoId: cover };
  return writePhotos(
    [
      { op: 'delete', path: photoPath(uid, pet.id, photoId) },
      ...planPetUpdate({ uid, petId: pet.id, changes }),
    ],
    'The photo could not be deleted.',
    { what: 'Photo: delete' },
  );
}
