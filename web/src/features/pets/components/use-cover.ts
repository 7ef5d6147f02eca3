import { cutOf, useGallery } from '../api/use-gallery.ts';
import { useCutPicture, type Cover, type CoverOf, type ReadyPhoto } from './cover-picture.ts';

/** The cover on the page of its pet, cut as the layout says. `photo` is its document, once that is ready. */
export function useCover(pet: CoverOf, photo: ReadyPhoto | null): Cover {
  const gallery = useGallery(pet.id);
  const cut = photo && gallery.status === 'ready' ? cutOf(gallery.data, photo) : null;
  // Until the cut is known, none is shown: it would jump.
  return useCutPicture(gallery.status === 'loading' ? null : photo, cut);
}
