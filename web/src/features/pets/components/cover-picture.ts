import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset, Ready } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { useIfFollowed } from '../../../platform/live.ts';
import { usePicture } from '../../../platform/pictures.ts';
import { refs } from '../../../platform/refs.ts';
import type { Cut } from '../../../shared/lib/cut.ts';
import { usePhoto, useUid } from '../api/use-pets.ts';
import { NEWEST_PHOTOS } from '../model/newest.ts';

/** The photo that stands for a pet; all null while there is none, or until it has been fetched. */
export interface Cover {
  src: string | null;
  thumbhash: string | null;
  /** Which part of it is shown; null for all. */
  cut: Cut | null;
}

export type CoverOf = WithId<Pick<Pet, 'coverPhotoId'>>;
export type ReadyPhoto = WithId<Ready<PhotoAsset>>;

/** Of the picture of 480 pixels, less than this part, in thousandths, is not sharp where it is large. */
const SHARP_ENOUGH = 600;

/** Of the document of a cover, what can be shown: nothing before its pictures are made. */
export const readyOf = (photo: WithId<PhotoAsset> | null | undefined): ReadyPhoto | null =>
  photo?.state === 'ready' ? photo : null;

/** The document of the cover, once its pictures are made. */
export function useCoverPhoto(pet: CoverOf): ReadyPhoto | null {
  const uid = useUid();
  // The page of the pet may have read it already.
  const near = useIfFollowed(uid === null ? null : refs.newestPhotos(uid, pet.id, NEWEST_PHOTOS));
  const known = near.status === 'ready' ? near.data.find(({ id }) => id === pet.coverPhotoId) : undefined;
  const live = usePhoto(pet.id, known ? null : pet.coverPhotoId);
  if (known) return readyOf(known);
  return live.status === 'ready' ? readyOf(live.data) : null;
}

/** A picture of it that is sharp enough for the cut. */
export function useCutPicture(photo: ReadyPhoto | null, cut: Cut | null): Cover {
  const tight = cut !== null && Math.min(cut.crop.width, cut.crop.height) < SHARP_ENOUGH;
  const { url } = usePicture(photo?.variants[tight ? 'full' : 'card'].path ?? null);
  return { src: url, thumbhash: photo?.thumbhash ?? null, cut };
}
