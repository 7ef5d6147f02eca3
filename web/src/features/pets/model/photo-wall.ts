import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { UploadItem } from '../../../platform/uploads/queue.ts';

/** One place on the wall of photos: what this device is sending, what the server knows, or both of one photo. */
export interface Tile {
  id: string;
  photo: WithId<PhotoAsset> | null;
  upload: UploadItem | null;
}

/**
 * Photos and uploads as one list, newest first. A photo keeps its place from the moment it is picked: its upload and
 * its document share an id, so that React keeps the tile and nothing flickers.
 */
export function photoWall(photos: readonly WithId<PhotoAsset>[], uploads: readonly UploadItem[]): Tile[] {
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  const sending = uploads.map((upload) => ({ id: upload.id, photo: byId.get(upload.id) ?? null, upload }));
  const known = new Set(uploads.map((upload) => upload.id));
  const rest = photos
    .filter((photo) => !known.has(photo.id))
    .map((photo) => ({ id: photo.id, photo, upload: null }));
  return [...sending.reverse(), ...rest];
}

/** The photos that can be shown, oldest first. */
export const readyPhotos = (photos: readonly WithId<PhotoAsset>[]) =>
  photos
    .filter((photo) => photo.state === 'ready')
    .sort((a, b) => a.createdAt.toMillis() - b.createdAt.toMillis());

/**
 * The photo that should stand for the pet: the chosen one as long as it exists, else the oldest that is ready. Null
 * when there is none. `photos` must be all of them.
 */
export function coverOf(chosen: string | null, photos: readonly WithId<PhotoAsset>[]): string | null {
  if (chosen !== null && photos.some((photo) => photo.id === chosen)) return chosen;
  return readyPhotos(photos)[0]?.id ?? null;
}
