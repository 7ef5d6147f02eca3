import * as z from 'zod/mini';
import { firestoreId, integer, isoDate, timestamp } from '../kernel/index.ts';
import { careKinds } from './care-kinds.ts';
import { GRAMS_MAX } from './record-kinds.ts';
import { species } from './schema.ts';

/*
 * `users/{uid}/meta/care` is what the home page reads in place of every record of every pet: dates and names, no state.
 * Whether something is due, overdue or out of sight is derived on the day that somebody looks, so the document stays
 * right for as long as nothing is written.
 */

const date = z.nullable(isoDate);

const digestItemSchema = z.object({
  /** As in `CareDate`. */
  key: z.string(),
  kind: z.enum(careKinds),
  title: z.string(),
  dueOn: isoDate,
  recordId: z.nullable(firestoreId),
  documentId: z.nullable(firestoreId),
  /** The first and the last day on which it holds; null: always. A dose that is entered ahead takes over on its day. */
  from: date,
  until: date,
  /** Out of sight before this day, by the owner's choice. */
  snoozedUntil: date,
});
export type DigestItem = z.infer<typeof digestItemSchema>;

const permille = integer(0, 1_000);
const pixels = integer(1, 1_000_000);

/** How the cover is cut: thousandths of its upright width and height, and its size in pixels, for their proportion. */
const cutSchema = z.object({
  photoId: firestoreId,
  crop: z.object({ x: permille, y: permille, width: permille, height: permille }),
  width: pixels,
  height: pixels,
});
export type CoverCut = z.infer<typeof cutSchema>;

/** What a cover is shown by, so that no list of pets needs its document: paths of its pictures, and its size in pixels. */
const coverSchema = z.object({
  photoId: firestoreId,
  card: z.string(),
  full: z.string(),
  thumbhash: z.string(),
  width: pixels,
  height: pixels,
});
export type CoverPictures = z.infer<typeof coverSchema>;

const petDigestSchema = z.object({
  name: z.string(),
  species: z.enum(species),
  deceased: z.boolean(),
  /** To tell that another pet has the same; absent in digests from before it was noted. */
  microchip: z.optional(z.nullable(z.string())),
  /** Where in Storage the small cover picture is. */
  thumb: z.nullable(z.string()),
  /** Null where all of it is shown; absent in digests from before there was a cut. */
  cut: z.optional(z.nullable(cutSchema)),
  /** Null while there is no photo; absent in digests from before it was noted. */
  cover: z.optional(z.nullable(coverSchema)),
  items: z.array(digestItemSchema),
  /** The newest, oldest first. */
  weights: z.array(z.object({ on: isoDate, grams: integer(1, GRAMS_MAX) })),
});
export type PetDigest = z.infer<typeof petDigestSchema>;

/** `users/{uid}/meta/care`, written by the server alone; keys it may add later are ignored. */
export const careDigestSchema = z.object({
  pets: z.record(firestoreId, petDigestSchema),
  updatedAt: timestamp,
});
export type CareDigest = z.infer<typeof careDigestSchema>;

export const careDigestPath = (uid: string): string => `users/${uid}/meta/care`;
