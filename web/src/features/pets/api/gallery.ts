import { galleryPath, movedInOrder, type Crop, type Gallery } from '@pawfolio/domain/media';
import { serverTime } from '@pawfolio/domain/kernel';
import { planPetUpdate } from '@pawfolio/domain/pet';
import type { WriteOp } from '../../../platform/write.ts';
import { writePhotos } from './photos.ts';

/** Changes one side of the layout and leaves the other to whoever changes that. */
function layoutWrite(
  path: string,
  known: Gallery | null,
  changes: Partial<Pick<Gallery, 'order' | 'cover'>>,
): WriteOp {
  const data = { ...changes, updatedAt: serverTime };
  return known
    ? { op: 'update', path, data }
    : { op: 'set', path, data: { order: [], cover: null, ...data } };
}

interface Layout {
  uid: string;
  petId: string;
  /** As it is now. */
  gallery: Gallery | null;
}

/** Puts a photo before another one, or at the end for null. `ids` are all photos as they stand now. */
export function movePhoto(
  { uid, petId, gallery }: Layout,
  ids: readonly string[],
  moved: string,
  before: string | null,
): Promise<void> {
  const order = movedInOrder(ids, moved, before);
  return writePhotos(
    [layoutWrite(galleryPath(uid, petId), gallery, { order })],
    'The new order could not be saved.',
  );
}

/** Makes a photo the one that stands for the pet, and says which part of it is shown. */
export function cutCover({ uid, petId, gallery }: Layout, photoId: string, crop: Crop): Promise<void> {
  const path = galleryPath(uid, petId);
  return writePhotos(
    [
      ...planPetUpdate({ uid, petId, changes: { coverPhotoId: photoId } }),
      layoutWrite(path, gallery, { cover: { photoId, crop } }),
    ],
    'The cover photo could not be changed.',
  );
}
