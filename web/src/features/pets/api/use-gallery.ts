import type { Gallery } from '@pawfolio/domain/media';
import { useDoc, type Live } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import type { Cut } from '../../../shared/lib/cut.ts';
import { useUid } from './use-pets.ts';

type Size = Pick<Cut, 'width' | 'height'>;

/** How a pet's photos are laid out; null while nothing has been chosen. */
export function useGallery(petId: string): Live<Gallery | null> {
  const uid = useUid();
  return useDoc(uid === null ? null : refs.gallery(uid, petId));
}

/** Which part of a photo is shown where it stands for its pet; null for all of it. */
export function cutOf(gallery: Gallery | null, photoId: string, size: Size): Cut | null {
  const { cover } = gallery ?? { cover: null };
  if (cover?.photoId !== photoId) return null;
  return { crop: cover.crop, width: size.width, height: size.height };
}
