import { serverTime, type ForWrite } from '../kernel/index.ts';
import { mediaPath, type AssetRef } from './paths.ts';
import type {
  ArtworkReservation,
  DocumentReservation,
  PhotoAsset,
  DocumentAsset,
  ArtworkAsset,
  PhotoReservation,
  Ready,
  Variant,
} from './schema.ts';

const uploadOf = { state: 'reserved', createdAt: serverTime } as const;

/** A photo as a client reserves it. */
export function validPhotoReservation(
  overrides: Partial<ForWrite<PhotoReservation>> = {},
): ForWrite<PhotoReservation> {
  return {
    ...uploadOf,
    contentType: 'image/jpeg',
    size: 2_481_337,
    fileName: 'IMG_0412.jpeg',
    caption: 'First day at the sea',
    ...overrides,
  };
}

/** A document as a client reserves it. */
export function validDocumentReservation(
  overrides: Partial<ForWrite<DocumentReservation>> = {},
): ForWrite<DocumentReservation> {
  return {
    ...uploadOf,
    contentType: 'application/pdf',
    size: 184_220,
    fileName: 'rabies-certificate.pdf',
    kind: 'vaccination',
    title: 'Rabies certificate',
    issuedOn: '2026-05-04',
    expiresOn: '2027-05-04',
    ...overrides,
  };
}

/** A picture for a design as a client reserves it. */
export function validArtworkReservation(
  overrides: Partial<ForWrite<ArtworkReservation>> = {},
): ForWrite<ArtworkReservation> {
  return { ...uploadOf, contentType: 'image/png', size: 911_004, fileName: 'portrait.png', ...overrides };
}

const made = {
  state: 'ready',
  generation: '1732352400000001',
  width: 3024,
  height: 4032,
  bytes: 612_940,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  thumbhash: '1QcSHQRnh493V4dIh4eXh1h4kJUI',
} as const;

const variant = (ref: AssetRef, file: string, longest: number, contentType = 'image/webp'): Variant => ({
  path: mediaPath(ref, file),
  contentType,
  width: Math.round(longest * 0.75),
  height: longest,
  bytes: longest * 100,
});

const pictures = (ref: AssetRef): Record<'thumb' | 'card' | 'full', Variant> => ({
  thumb: variant(ref, 'thumb.webp', 160),
  card: variant(ref, 'card.webp', 480),
  full: variant(ref, 'full.webp', 1600),
});

/** A photo that the server has finished. */
export function readyPhoto(
  ref: AssetRef,
  overrides: Partial<ForWrite<Ready<PhotoAsset>>> = {},
): ForWrite<Ready<PhotoAsset>> {
  return { ...validPhotoReservation(), ...made, variants: pictures(ref), ...overrides };
}

/** A document that the server has finished. */
export function readyDocument(
  ref: AssetRef,
  overrides: Partial<ForWrite<Ready<DocumentAsset>>> = {},
): ForWrite<Ready<DocumentAsset>> {
  const variants = {
    original: variant(ref, 'original.pdf', 842, 'application/pdf'),
    preview: variant(ref, 'preview.webp', 1000),
  };
  return { ...validDocumentReservation(), ...made, pages: 2, variants, ...overrides };
}

/** A picture for a design that the server has finished. */
export function readyArtwork(
  ref: AssetRef,
  overrides: Partial<ForWrite<Ready<ArtworkAsset>>> = {},
): ForWrite<Ready<ArtworkAsset>> {
  const variants = { ...pictures(ref), print: variant(ref, 'print.png', 4032, 'image/png') };
  return { ...validArtworkReservation(), ...made, variants, ...overrides };
}
