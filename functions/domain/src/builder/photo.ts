import type { PhotoCrop, PhotoElement, PhotoSource } from './elements.ts';
import type { PetPhoto, SlotValues } from './slots.ts';
import { MM_PER_INCH, clamp, round, type Rect } from './units.ts';

/** Pixels of an upright picture. */
export interface Pixels {
  width: number;
  height: number;
}

/** A picture by what it is, not by where its bytes are; `null` when the slot is empty. */
export type ResolvedPhoto = Exclude<PhotoSource, { kind: 'slot' }>;

export const petSource = (photo: PetPhoto): ResolvedPhoto => ({ kind: 'pet', ...photo });

/** The picture that an element shows: its own, or the pet's. */
export function resolvePhoto(source: PhotoSource, values: SlotValues): ResolvedPhoto | null {
  if (source.kind !== 'slot') return source;
  return values.photo ? petSource(values.photo) : null;
}

/** Names a picture in a scene: `pets/{petId}/photos/{photoId}` or `artwork/{artworkId}`. */
export const photoKey = (photo: ResolvedPhoto): string =>
  photo.kind === 'pet' ? `pets/${photo.petId}/photos/${photo.photoId}` : `artwork/${photo.artworkId}`;

/** Where a picture lies around the centre of its frame, in mm: as large as its crop says, in its own proportions. */
export function photoRect(frame: Pixels, crop: PhotoCrop, picture: Pixels): Rect {
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height) * crop.zoom;
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { x: -crop.x * width, y: -crop.y * height, width, height };
}

/** Slack before an edge of a picture counts as open, in mm. */
const SLACK = 0.01;

/** Whether a picture fills its frame. */
export function covers(frame: Pixels, crop: PhotoCrop, picture: Pixels): boolean {
  const { x, y, width, height } = photoRect(frame, crop, picture);
  const [right, bottom] = [frame.width / 2 - SLACK, frame.height / 2 - SLACK];
  return x <= -right && y <= -bottom && x + width >= right && y + height >= bottom;
}

/** The nearest crop that fills the frame. */
export function coveringCrop(frame: Pixels, crop: PhotoCrop, picture: Pixels): PhotoCrop {
  const zoom = Math.max(1, crop.zoom);
  const { width, height } = photoRect(frame, { ...crop, zoom }, picture);
  const [halfX, halfY] = [Math.min(0.5, frame.width / 2 / width), Math.min(0.5, frame.height / 2 / height)];
  return {
    x: round(clamp(crop.x, halfX, 1 - halfX), 9),
    y: round(clamp(crop.y, halfY, 1 - halfY), 9),
    zoom: round(zoom, 9),
  };
}

/**
 * A crop by the area that is to be seen, as a crop dialog gives it: fractions of the picture. Where the area has other
 * proportions than the frame, the whole of it is seen.
 */
export function cropOfArea(frame: Pixels, area: Rect, picture: Pixels): PhotoCrop {
  const cover = Math.max(frame.width / picture.width, frame.height / picture.height);
  const scale = Math.min(
    frame.width / (area.width * picture.width),
    frame.height / (area.height * picture.height),
  );
  return { x: area.x + area.width / 2, y: area.y + area.height / 2, zoom: clamp(scale / cover, 0.1, 20) };
}

/** Pixels of the picture on each printed inch. */
export function effectiveDpi(
  element: Pick<PhotoElement, 'width' | 'height' | 'crop'>,
  picture: Pixels,
): number {
  const { width } = photoRect(element, element.crop, picture);
  return Math.floor((picture.width / width) * MM_PER_INCH);
}
