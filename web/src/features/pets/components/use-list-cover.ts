import { usePhoto } from '../api/use-pets.ts';
import { coverIn, picturesOf, useCutPicture, useDigest, type Cover, type CoverOf } from './cover-picture.ts';

/** The cover in a list of pets, and how it is cut, from the digest: one document for all of them. */
export function useListCover(pet: CoverOf): Cover {
  const digest = useDigest(true);
  const known = coverIn(digest, pet);
  const own = usePhoto(pet.id, known || digest.status === 'loading' ? null : pet.coverPhotoId);
  const cover = known ?? picturesOf(own);
  const cut = digest.status === 'ready' ? digest.data?.pets[pet.id]?.cut : null;
  return useCutPicture(cover, cut && cut.photoId === cover?.photoId ? cut : null);
}
