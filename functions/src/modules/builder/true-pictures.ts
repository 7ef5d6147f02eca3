import type { DesignDocument } from '@pawfolio/domain/builder';
import type { FindPicture, KnownPicture } from './ports.ts';
import { picturesOf } from './render/pictures-of.ts';

/**
 * The pictures of a design with the pixels of the files that would be printed, read from the customer's own records; those
 * that are `known` are not looked for. Not in it are those that do not exist, or are not ready.
 */
export async function truePictures(
  findPicture: FindPicture,
  uid: string,
  document: DesignDocument,
  known: readonly KnownPicture[] = [],
): Promise<KnownPicture[]> {
  const found = await Promise.all(
    picturesOf(document).map(async (key): Promise<KnownPicture[]> => {
      const before = known.find((picture) => picture.key === key);
      if (before) return [before];
      const picture = await findPicture(uid, key, 'print');
      return picture ? [{ key, width: picture.width, height: picture.height }] : [];
    }),
  );
  return found.flat();
}
