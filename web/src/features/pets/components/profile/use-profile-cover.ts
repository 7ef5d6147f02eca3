import type { CoverPictures } from '@pawfolio/domain/pet';
import { usePhoto } from '../../api/use-pets.ts';
import { coverIn, picturesOf, useDigest, type CoverOf } from '../cover-picture.ts';
import { useProfilePhotos } from './use-profile-photos.ts';

/** The pictures of the cover: from the photos that the page shows, from the digest, or else by one read of its own. */
export function useProfileCover(pet: CoverOf): CoverPictures | null {
  const { shown, known } = useProfilePhotos(pet.id);
  const found = known.some(({ id }) => id === pet.coverPhotoId);
  // Until the page has its photos, nobody knows whether it is one of them.
  const isElsewhere = !found && shown?.status !== 'loading' && pet.coverPhotoId !== null;
  const digest = useDigest(isElsewhere);
  const digested = isElsewhere ? coverIn(digest, pet) : null;
  const waits = !found && (!isElsewhere || digested !== null || digest.status === 'loading');
  // Of photos that are at hand, it reads nothing.
  const own = usePhoto(pet.id, waits ? null : pet.coverPhotoId);
  return digested ?? picturesOf(own);
}
