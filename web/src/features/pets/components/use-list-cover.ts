import { useDoc } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { useUid } from '../api/use-pets.ts';
import { useCoverPhoto, useCutPicture, type Cover, type CoverOf } from './cover-picture.ts';

/** The cover in a list of pets, cut as the digest says: one document for all of them. */
export function useListCover(pet: CoverOf): Cover {
  const uid = useUid();
  const photo = useCoverPhoto(pet);
  const digest = useDoc(uid === null ? null : refs.careDigest(uid));
  const known = digest.status === 'ready' ? digest.data?.pets[pet.id]?.cut : null;
  const cut = known && known.photoId === photo?.id ? known : null;
  return useCutPicture(digest.status === 'loading' ? null : photo, cut);
}
