import { Timestamp } from 'firebase-admin/firestore';
import {
  EMPTY_VALUES,
  newDesign,
  type DesignDocument,
  type PhotoElement,
  type Pixels,
} from '@pawfolio/domain/builder';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { artworkPath, photoPath, readyArtwork, validPhotoReservation } from '@pawfolio/domain/media';
import { db } from '../support/admin.ts';
import type { TestUser } from '../support/call.ts';
import { newId, productOf, saveInput, type SaveInput } from './workshop.ts';

/** A photo's record as the media pipeline leaves it, with files of these sizes; the files themselves are the caller's. */
export async function addPhotoRecord(
  { uid }: TestUser,
  { full, print }: { full: Pixels; print?: Pixels },
  photo = { petId: newId(), photoId: newId() },
): Promise<{ petId: string; photoId: string; path: string }> {
  const path = `media/${uid}/pets/${photo.petId}/photos/${photo.photoId}/1-full.webp`;
  const variant = (size: Pixels) => ({ path, contentType: 'image/webp', ...size, bytes: 1_000 });
  const [small, large] = [variant(full), print && variant(print)];
  const ready = {
    ...validPhotoReservation(),
    ...(print ?? full),
    state: 'ready',
    generation: '1',
    bytes: 1_000,
    sha256: 'a'.repeat(64),
    thumbhash: '',
    variants: { thumb: small, card: small, full: small, ...(large && { print: large }) },
  };
  const data = resolveServerTime(ready, Timestamp.now()) as object;
  await db.doc(photoPath(uid, photo.petId, photo.photoId)).set(data);
  return { ...photo, path };
}

/** A piece of artwork as the media pipeline leaves it, its original having these pixels. */
export async function addArtworkRecord({ uid }: TestUser, print: Pixels): Promise<string> {
  const artworkId = newId();
  const ready = readyArtwork({ kind: 'artwork', uid, assetId: artworkId });
  const variants = { ...ready.variants, print: { ...ready.variants.print, ...print } };
  await db.doc(artworkPath(uid, artworkId)).set({ ...ready, variants, createdAt: Timestamp.now() });
  return artworkId;
}

export const BANDANA = 'cotton-bandana';

/** A bandana covered by the pet's photo, or by artwork, which is said to have these pixels, and nothing else. */
export function photoDesign(
  photo: { petId: string; photoId: string },
  pixels: Pixels,
  artwork: { artworkId: string } | null = null,
): DesignDocument {
  const product = productOf(BANDANA);
  const spec = product.variants[0]?.surfaces[0];
  if (!spec) throw new Error('no surface');
  const { bleedMm: b, widthMm: w, heightMm: h } = spec;
  const { petId, photoId } = photo;
  const values = { ...EMPTY_VALUES, name: 'Biscuit', photo: { petId, photoId, ...pixels } };
  const document = newDesign({ product, variantId: product.variants[0]?.id ?? '', template: null, values });
  const element: PhotoElement = {
    ...{ type: 'photo', id: 'photo', name: 'Photo', role: null, locked: false, hidden: false },
    ...{ x: w / 2, y: h / 2, width: w + 2 * b, height: h + 2 * b, rotation: 0, opacity: 1 },
    source: artwork ? { kind: 'artwork', ...artwork, ...pixels } : { kind: 'slot' },
    ...{ crop: { x: 0.5, y: 0.5, zoom: 1 }, mask: 'rect', border: null },
  };
  return { ...document, surfaces: [{ surfaceId: spec.id, background: null, elements: [element] }] };
}

/** What the builder sends for a design of any product. */
export const inputOf = (document: DesignDocument, changes: Partial<SaveInput> = {}): SaveInput =>
  saveInput({ document, productId: document.productId, variantId: document.variantId, ...changes });
