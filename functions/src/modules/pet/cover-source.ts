import type { DocumentData, DocumentSnapshot, Firestore, Transaction } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { WithId } from '@pawfolio/domain/kernel';
import { petPath, type CoverCut, type CoverPictures, type Pet } from '@pawfolio/domain/pet';

export interface CoverSource {
  /** Path of a small picture of the cover, or of the oldest photo while none is chosen. */
  thumb: string | null;
  /** Which part of it the owner has chosen; null for all. */
  cut: CoverCut | null;
  /** The larger pictures of the same. */
  cover: CoverPictures | null;
}

export const NO_COVER: CoverSource = { thumb: null, cut: null, cover: null };

/** How many photos are looked through for one that is ready. */
const PHOTOS = 5;
/** The small picture has 160 pixels: of less than this part of it, in thousandths, too few are left for a face. */
const SHARP_ENOUGH = 700;

const pictureSchema = z.object({ path: z.string() });
const photoSchema = z.object({
  state: z.literal('ready'),
  width: z.int(),
  height: z.int(),
  thumbhash: z.optional(z.string()),
  variants: z.object({ thumb: pictureSchema, card: pictureSchema, full: z.optional(pictureSchema) }),
});
const permille = z.int().check(z.gte(0), z.lte(1_000));
const shown = z.int().check(z.gte(1), z.lte(1_000));
const gallerySchema = z.object({
  cover: z.object({
    photoId: z.string(),
    crop: z.object({ x: permille, y: permille, width: shown, height: shown }),
  }),
});

function coverOf(id: string, data: DocumentData | undefined, layout: DocumentData | undefined): CoverSource {
  const found = z.safeParse(photoSchema, data);
  if (!found.success) return NO_COVER;
  const { width, height, thumbhash = '', variants } = found.data;
  const card = variants.card.path;
  const cover = { photoId: id, card, full: variants.full?.path ?? card, thumbhash, width, height };
  const gallery = z.safeParse(gallerySchema, layout);
  const chosen = gallery.success && gallery.data.cover.photoId === id ? gallery.data.cover : null;
  if (!chosen) return { thumb: variants.thumb.path, cut: null, cover };
  const tight = Math.min(chosen.crop.width, chosen.crop.height) < SHARP_ENOUGH;
  return {
    thumb: tight ? card : variants.thumb.path,
    cut: { photoId: id, crop: chosen.crop, width, height },
    cover,
  };
}

/** The picture that stands for a pet, and how it is cut. */
export async function readCover(
  store: Firestore,
  transaction: Transaction,
  uid: string,
  { id, coverPhotoId }: WithId<Pet>,
): Promise<CoverSource> {
  const photos = store.collection(`${petPath(uid, id)}/photos`);
  const layout = await transaction.get(store.doc(`${petPath(uid, id)}/layout/gallery`));
  const asCover = (photo: DocumentSnapshot): CoverSource => coverOf(photo.id, photo.data(), layout.data());
  if (coverPhotoId !== null) {
    const chosen = await transaction.get(photos.doc(coverPhotoId));
    if (chosen.exists) return asCover(chosen);
  }
  const { docs } = await transaction.get(photos.orderBy('createdAt', 'asc').limit(PHOTOS));
  return docs.map(asCover).find(({ thumb }) => thumb !== null) ?? NO_COVER;
}
