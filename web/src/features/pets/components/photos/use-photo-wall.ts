import type { WithId } from '@pawfolio/domain/kernel';
import { inGalleryOrder, type Gallery, type PhotoAsset, type Ready } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import type { AppError } from '../../../../platform/errors.ts';
import type { UploadItem } from '../../../../platform/uploads/queue.ts';
import { useGallery } from '../../api/use-gallery.ts';
import { useUploads } from '../../api/uploads.ts';
import { useUid } from '../../api/use-pets.ts';
import { usePhotos } from '../../api/use-photos.ts';
import { photoWall, type Tile } from '../../model/photo-wall.ts';

export interface PhotoWall {
  uid: string | null;
  loading: boolean;
  error: AppError | null;
  /** All photos in any state, as the owner has put them. */
  photos: readonly WithId<PhotoAsset>[];
  uploads: readonly UploadItem[];
  /** Photos and uploads as they are shown. */
  tiles: readonly Tile[];
  /** Those of the tiles that can be opened and moved. */
  ready: readonly WithId<Ready<PhotoAsset>>[];
  gallery: Gallery | null;
}

/** The photos of a pet, what is on its way to be one, and their order. */
export function usePhotoWall(pet: WithId<Pet>): PhotoWall {
  const uid = useUid();
  const live = usePhotos(pet.id);
  const layout = useGallery(pet.id);
  const uploads = useUploads(pet.id, 'photo');
  const gallery = layout.status === 'ready' ? layout.data : null;
  const photos = live.status === 'ready' ? inGalleryOrder(live.data, gallery?.order ?? []) : [];
  const tiles = photoWall(photos, uploads);
  return {
    uid,
    // A layout that cannot be read spoils the order, and no more.
    loading: uploads.length === 0 && (live.status === 'loading' || layout.status === 'loading'),
    error: live.status === 'error' ? live.error : null,
    ...{ photos, uploads, tiles, gallery },
    ready: tiles.flatMap(({ photo }) => (photo?.state === 'ready' ? [photo] : [])),
  };
}
