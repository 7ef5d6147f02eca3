import type { WithId } from '@pawfolio/domain/kernel';
import type { Gallery, PhotoAsset, Ready } from '@pawfolio/domain/media';
import { useDoc, type Live } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import type { Cut } from '../../../shared/lib/cut.ts';
import { useUid } from './use-pets.ts';

/** How a pet's photos are laid out; null while nothing has been chosen. */
export function useGallery(petId: string): Live<Gallery | null> {
  const uid = useUid();
  return useDoc(uid === null ? null : refs.gallery(uid, petId));
}

/** Which part of a photo is shown where it stands for its pet; null for all of it. */
export function cutOf(gallery: Gallery | null, photo: WithId<Ready<PhotoAsset>>): Cut | null {
  const { cover } = gallery ?? { cover: null };
  if (cover?.photoId !== photo.id) return null;
  return { crop: cover.crop, width: photo.width, height: photo.height };
}
