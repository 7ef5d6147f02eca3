import { elementsOf, photoKey, resolvePhoto, type DesignDocument } from '@pawfolio/domain/builder';

/** The keys of all pictures that a design shows. */
export function picturesOf(document: DesignDocument): string[] {
  const photos = elementsOf(document).flatMap((element) =>
    element.type === 'photo' && !element.hidden ? (resolvePhoto(element.source, document.values) ?? []) : [],
  );
  return [...new Set(photos.map(photoKey))];
}
