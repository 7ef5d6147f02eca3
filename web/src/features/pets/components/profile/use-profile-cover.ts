import { usePhoto } from '../../api/use-pets.ts';
import { readyOf, type CoverOf, type ReadyPhoto } from '../cover-picture.ts';
import { useProfilePhotos } from './use-profile-photos.ts';

/** The document of the cover: from the photos that the page shows, or else one read of its own. */
export function useProfileCover(pet: CoverOf): ReadyPhoto | null {
  const { shown, known } = useProfilePhotos(pet.id);
  const found = known.find(({ id }) => id === pet.coverPhotoId);
  // Until the page has its photos, nobody knows whether it is one of them.
  const isElsewhere = found === undefined && shown?.status !== 'loading';
  const own = usePhoto(pet.id, isElsewhere ? pet.coverPhotoId : null);
  return readyOf(found ?? (own.status === 'ready' ? own.data : null));
}
