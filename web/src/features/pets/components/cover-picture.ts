import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { CareDigest, CoverPictures, Pet } from '@pawfolio/domain/pet';
import { useDoc, type Live } from '../../../platform/live.ts';
import { usePicture } from '../../../platform/pictures.ts';
import { refs } from '../../../platform/refs.ts';
import type { Cut } from '../../../shared/lib/cut.ts';
import { useUid } from '../api/use-pets.ts';

/** The photo that stands for a pet; all null while there is none, or until it has been fetched. */
export interface Cover {
  src: string | null;
  thumbhash: string | null;
  /** Which part of it is shown; null for all. */
  cut: Cut | null;
}

export type CoverOf = WithId<Pick<Pet, 'coverPhotoId'>>;

/** Of the picture of 480 pixels, less than this part, in thousandths, is not sharp where it is large. */
const SHARP_ENOUGH = 600;

/** Of the document of a cover, what can be shown: nothing before its pictures are made. */
export function picturesOf(live: Live<WithId<PhotoAsset> | null>): CoverPictures | null {
  const photo = live.status === 'ready' ? live.data : null;
  if (photo?.state !== 'ready') return null;
  const { id, thumbhash, width, height, variants } = photo;
  return { photoId: id, card: variants.card.path, full: variants.full.path, thumbhash, width, height };
}

/** The digest of all pets; nothing is read unless it is wanted. */
export function useDigest(wanted: boolean): Live<CareDigest | null> {
  const uid = useUid();
  return useDoc(uid === null || !wanted ? null : refs.careDigest(uid));
}

/** The cover as the digest has it. Null where that does not know it: it follows a new one a moment later. */
export function coverIn(digest: Live<CareDigest | null>, pet: CoverOf): CoverPictures | null {
  const cover = digest.status === 'ready' ? digest.data?.pets[pet.id]?.cover : null;
  return cover && cover.photoId === pet.coverPhotoId ? cover : null;
}

/** A picture of it that is sharp enough for the cut. */
export function useCutPicture(cover: CoverPictures | null, cut: Cut | null): Cover {
  const tight = cut !== null && Math.min(cut.crop.width, cut.crop.height) < SHARP_ENOUGH;
  const { url } = usePicture(cover?.[tight ? 'full' : 'card'] ?? null);
  return { src: url, thumbhash: cover?.thumbhash ?? null, cut };
}
