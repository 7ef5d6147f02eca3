import type { CoverPictures } from '@pawfolio/domain/pet';
import { cutOf, useGallery } from '../api/use-gallery.ts';
import { useCutPicture, type Cover, type CoverOf } from './cover-picture.ts';

/** The cover on the page of its pet, cut as the layout says; null as long as its pictures are not known. */
export function useCover(pet: CoverOf, cover: CoverPictures | null): Cover {
  const gallery = useGallery(pet.id);
  const cut = cover && gallery.status === 'ready' ? cutOf(gallery.data, cover.photoId, cover) : null;
  // Until the cut is known, none is shown: it would jump.
  return useCutPicture(gallery.status === 'loading' ? null : cover, cut);
}
