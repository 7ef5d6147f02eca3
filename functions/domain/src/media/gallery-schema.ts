import * as z from 'zod/mini';
import { firestoreId, integer, serverTime, timestamp, type ForWrite } from '../kernel/index.ts';

/** More photos than this keep their place by date. */
export const GALLERY_MAX = 200;

const permille = integer(0, 1000);

/** Which part of the cover photo is shown: thousandths of its upright width and height. */
export const cropSchema = z.strictObject({ x: permille, y: permille, width: permille, height: permille });
export type Crop = z.infer<typeof cropSchema>;

/**
 * `users/{uid}/pets/{petId}/layout/gallery`: in which order the owner wants the photos, and how the cover is cut. A photo
 * that is not named comes first, the newest before the others (last, where the order is full); an id whose photo has gone is passed over.
 */
export const gallerySchema = z.strictObject({
  order: z.array(firestoreId).check(z.maxLength(GALLERY_MAX)),
  cover: z.nullable(z.strictObject({ photoId: firestoreId, crop: cropSchema })),
  updatedAt: timestamp,
});
export type Gallery = z.infer<typeof gallerySchema>;

export const galleryPath = (uid: string, petId: string): string =>
  `users/${uid}/pets/${petId}/layout/gallery`;

/** A layout as a client writes it. */
export const validGallery = (overrides: Partial<ForWrite<Gallery>> = {}): ForWrite<Gallery> => ({
  order: ['photo000000000000002', 'photo000000000000001'],
  cover: { photoId: 'photo000000000000001', crop: { x: 0, y: 120, width: 1000, height: 667 } },
  updatedAt: serverTime,
  ...overrides,
});

interface Placed {
  id: string;
  createdAt: { toMillis(): number };
}

/**
 * Photos as the owner has put them: first those with no place yet, newest first, then by the order of the layout. Where the
 * layout is full, those with no place come last: they are what did not fit.
 */
export function inGalleryOrder<T extends Placed>(photos: readonly T[], order: readonly string[]): T[] {
  const unplaced = order.length >= GALLERY_MAX ? GALLERY_MAX : -1;
  const place = new Map(order.map((id, index) => [id, index]));
  const newest = (a: T, b: T): number =>
    b.createdAt.toMillis() - a.createdAt.toMillis() || (a.id < b.id ? -1 : 1);
  return [...photos].sort(
    (a, b) => (place.get(a.id) ?? unplaced) - (place.get(b.id) ?? unplaced) || newest(a, b),
  );
}

/** The order after moving one photo before another, or to the end where `before` is null. */
export function movedInOrder(ids: readonly string[], moved: string, before: string | null): string[] {
  const rest = ids.filter((id) => id !== moved);
  const at = before === null ? -1 : rest.indexOf(before);
  const next = at < 0 ? [...rest, moved] : [...rest.slice(0, at), moved, ...rest.slice(at)];
  return next.slice(0, GALLERY_MAX);
}
