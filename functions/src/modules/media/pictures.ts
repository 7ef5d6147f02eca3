import {
  artworkAssetSchema,
  artworkPath,
  photoAssetSchema,
  photoPath,
  printedVariant,
  type Variant,
} from '@pawfolio/domain/media';
import { bucket, firestore } from '../../platform/firebase.ts';

/** A picture of a customer, upright and without metadata. */
export interface CustomerPicture extends Pick<Variant, 'path' | 'width' | 'height'> {
  read: () => Promise<Buffer>;
}

const ID = '([A-Za-z0-9_-]{1,128})';
const PHOTO = new RegExp(`^pets/${ID}/photos/${ID}$`);
const ARTWORK = new RegExp(`^artwork/${ID}$`);

async function variantOf(uid: string, key: string, use: 'screen' | 'print'): Promise<Variant | null> {
  const [, petId, photoId] = PHOTO.exec(key) ?? [];
  if (petId !== undefined && photoId !== undefined) {
    const found = await firestore()
      .doc(photoPath(uid, petId, photoId))
      .get();
    const photo = found.exists ? photoAssetSchema.parse(found.data()) : null;
    if (photo?.state !== 'ready') return null;
    return use === 'print' ? printedVariant(photo.variants) : photo.variants.full;
  }
  const [, artworkId] = ARTWORK.exec(key) ?? [];
  if (artworkId === undefined) return null;
  const found = await firestore().doc(artworkPath(uid, artworkId)).get();
  const artwork = found.exists ? artworkAssetSchema.parse(found.data()) : null;
  return artwork?.state === 'ready' ? artwork.variants[use === 'print' ? 'print' : 'full'] : null;
}

/**
 * The picture `pets/{petId}/photos/{photoId}` or `artwork/{artworkId}` of this user and nobody else; null when there is none
 * that is ready, or its file lies outside of what is the user's.
 */
export async function findPicture(
  uid: string,
  key: string,
  use: 'screen' | 'print',
): Promise<CustomerPicture | null> {
  const variant = await variantOf(uid, key, use);
  if (!variant?.path.startsWith(`media/${uid}/`)) return null;
  const { path, width, height } = variant;
  return { path, width, height, read: async () => (await bucket().file(path).download())[0] };
}
