import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { usePicture } from '../../../platform/pictures.ts';
import { usePhoto } from '../api/use-pets.ts';

/** The photo that stands for a pet; both null while there is none, or until it has been fetched. */
export function useCover(
  pet: WithId<Pick<Pet, 'coverPhotoId'>>,
  variant: 'thumb' | 'card',
): { src: string | null; thumbhash: string | null } {
  const live = usePhoto(pet.id, pet.coverPhotoId);
  const photo = live.status === 'ready' && live.data?.state === 'ready' ? live.data : null;
  const { url } = usePicture(photo?.variants[variant].path ?? null);
  return { src: url, thumbhash: photo?.thumbhash ?? null };
}
