import * as z from 'zod/mini';
import { integer, isoDate, limits, optionalText, text, timestamp } from '../kernel/index.ts';
import { documentKinds, documentTypes, failureCodes, imageTypes } from './kinds.ts';

/*
 * A reservation has exactly the keys below; the server's fields (`generation`, `width`, `variants`, `failure` …) are
 * absent, not null, until the server sets them. What a server writes is parsed leniently: keys it adds are ignored.
 */

const upload = {
  /** Bytes, as the client announces them; the Storage rules hold the upload to it. */
  size: integer(1, limits.uploadBytes),
  fileName: text(1, 120),
  createdAt: timestamp,
};
const image = { contentType: z.enum(imageTypes), ...upload };
const photo = { ...image, caption: optionalText(200) };
const document = {
  contentType: z.enum(documentTypes),
  ...upload,
  kind: z.enum(documentKinds),
  title: text(1, 80),
  issuedOn: z.nullable(isoDate),
  expiresOn: z.nullable(isoDate),
};
const reserved = { state: z.literal('reserved') };

/** What a client creates before it uploads. */
export const photoReservationSchema = z.strictObject({ ...reserved, ...photo });
export const documentReservationSchema = z.strictObject({ ...reserved, ...document });
export const artworkReservationSchema = z.strictObject({ ...reserved, ...image });
export type PhotoReservation = z.infer<typeof photoReservationSchema>;
export type DocumentReservation = z.infer<typeof documentReservationSchema>;
export type ArtworkReservation = z.infer<typeof artworkReservationSchema>;

/** All that a client may change after creation. */
export const photoEditable = ['caption'] as const;
export const documentEditable = ['kind', 'title', 'issuedOn', 'expiresOn'] as const;

const positive = integer(1, Number.MAX_SAFE_INTEGER);

/** A file that the server made. `path` is in Storage; sizes in pixels and bytes. */
export const variantSchema = z.object({
  path: z.string(),
  contentType: z.string(),
  width: positive,
  height: positive,
  bytes: positive,
});
export type Variant = z.infer<typeof variantSchema>;

/** The Storage generation of the upload that is, or was, processed. */
const processed = { generation: z.optional(z.string()) };
const processing = { state: z.literal('processing'), ...processed };
const failed = { state: z.literal('failed'), failure: z.enum(failureCodes), ...processed };
const ready = {
  state: z.literal('ready'),
  ...processed,
  /** Upright pixels of the original; of a PDF its first page as drawn. */
  width: positive,
  height: positive,
  /** Bytes of everything the server keeps for this asset, which is what counts against the quota. */
  bytes: positive,
  /** Of the upload, hexadecimal. */
  sha256: text(64, 64),
  /** Base64. */
  thumbhash: z.string(),
};
const pictures = { thumb: variantSchema, card: variantSchema, full: variantSchema };

/** `users/{uid}/pets/{petId}/photos/{photoId}` in any state. */
export const photoAssetSchema = z.discriminatedUnion('state', [
  z.object({ ...reserved, ...photo }),
  z.object({ ...processing, ...photo }),
  z.object({ ...failed, ...photo }),
  // `print` where the original has more pixels than `full`.
  z.object({
    ...ready,
    ...photo,
    variants: z.object({ ...pictures, print: z.optional(variantSchema) }),
  }),
]);
export type PhotoAsset = z.infer<typeof photoAssetSchema>;

/** `users/{uid}/pets/{petId}/documents/{documentId}` in any state. */
export const documentAssetSchema = z.discriminatedUnion('state', [
  z.object({ ...reserved, ...document }),
  z.object({ ...processing, ...document }),
  z.object({ ...failed, ...document }),
  z.object({
    ...ready,
    ...document,
    pages: positive,
    variants: z.object({ original: variantSchema, preview: variantSchema }),
  }),
]);
export type DocumentAsset = z.infer<typeof documentAssetSchema>;

/** `users/{uid}/artwork/{artworkId}` in any state. */
export const artworkAssetSchema = z.discriminatedUnion('state', [
  z.object({ ...reserved, ...image }),
  z.object({ ...processing, ...image }),
  z.object({ ...failed, ...image }),
  z.object({ ...ready, ...image, variants: z.object({ ...pictures, print: variantSchema }) }),
]);
export type ArtworkAsset = z.infer<typeof artworkAssetSchema>;

export type Asset = PhotoAsset | DocumentAsset | ArtworkAsset;
export type Ready<T extends Asset> = Extract<T, { state: 'ready' }>;

/** The file with the most pixels that is kept of a picture: what is printed, and what is held against the size of a print. */
export const printedVariant = ({
  full,
  print = full,
}: {
  full: Variant;
  print?: Variant | undefined;
}): Variant => print;

/** Every file that the server keeps of a finished asset. */
export const variantsOf = ({ variants }: Ready<Asset>): Variant[] =>
  Object.values<Variant | undefined>(variants).filter((variant) => variant !== undefined);
