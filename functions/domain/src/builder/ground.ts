import type { DesignElement } from './elements.ts';
import { accentOver, inkOver } from './inks.ts';
import { isInside, flatten } from './outline.ts';
import { photoKey, resolvePhoto } from './photo.ts';
import type { PrintSurface, PrintVariant } from './print.ts';
import type { DesignSurface } from './schema.ts';
import { shapeOutline } from './shapes.ts';
import { coloursOf } from './thread.ts';
import { rotation, applied } from './matrix.ts';
import type { SlotValues } from './slots.ts';
import type { Point, Rect } from './units.ts';

/** What is known where something new is put. */
export interface Ground {
  spec: PrintSurface;
  variant: PrintVariant;
  values: SlotValues;
  /** What a picture looks like from afar, by its key (`photoKey`); null while nobody knows. */
  pictureColour: (key: string) => string | null;
}

/** Of a picture that nobody has seen yet: neither light nor dark. */
const UNKNOWN = '#808080';

/** From this on, what is below hardly shows through. */
const DENSE = 0.5;

/** The ink for something new in that place: read on all that lies there. Thread stays of one colour. */
export function inkAt(surface: DesignSurface, place: Rect, ground: Ground): string {
  const { spec, variant } = ground;
  if (spec.method === 'engrave') return variant.inks[0] ?? '#000000';
  const thread = surface.elements.filter(({ hidden }) => !hidden).flatMap(coloursOf)[0];
  if (spec.method === 'embroider' && thread !== undefined) return thread;
  return inkOver(groundsAt(surface, place, ground), variant.inks);
}

/** As `inkAt`, with some colour in it where the product takes more than one. */
export const accentAt = (surface: DesignSurface, place: Rect, ground: Ground): string =>
  ground.spec.method === 'print'
    ? accentOver(groundsAt(surface, place, ground), ground.variant.inks)
    : inkAt(surface, place, ground);

/** The colours on which something in that place would stand, each once: as seen in its middle and towards its ends. */
export function groundsAt(surface: DesignSurface, { x, y, width, height }: Rect, ground: Ground): string[] {
  const points = [0.5, 0.1, 0.3, 0.7, 0.9].flatMap((across) =>
    [0.5, 0.15, 0.85].map((down) => ({ x: x + width * across, y: y + height * down })),
  );
  return [...new Set(points.map((point) => colourAt(surface, point, ground)))];
}

function colourAt({ elements, background }: DesignSurface, point: Point, ground: Ground): string {
  const covering = elements.toReversed().map((element) => coverOf(element, point, ground));
  // Metal and thread have no background: their material is it.
  const bare = (ground.spec.method === 'print' ? background : null) ?? ground.variant.colour;
  return covering.find((colour) => colour !== null) ?? bare;
}

/** The colour with which an element covers a point; null where it does not. */
function coverOf(element: DesignElement, point: Point, { values, pictureColour }: Ground): string | null {
  if (element.hidden || element.opacity < DENSE) return null;
  const covers = (outline: Parameters<typeof flatten>[0]): boolean =>
    isInside(flatten(outline), applied(rotation(-element.rotation), from(element, point)));
  const { width, height } = element;
  switch (element.type) {
    case 'photo': {
      const photo = resolvePhoto(element.source, values);
      if (!photo || !covers(shapeOutline(element.mask, width, height))) return null;
      return pictureColour(photoKey(photo)) ?? UNKNOWN;
    }
    case 'shape':
      if (element.fill === null || element.shape === 'line') return null;
      return covers(shapeOutline(element.shape, width, height)) ? element.fill : null;
    case 'qr':
      if (values.tagUrl === null || element.background === null) return null;
      return covers(shapeOutline('rect', Math.min(width, height), Math.min(width, height)))
        ? element.background
        : null;
    default:
      return null;
  }
}

const from = (centre: Point, { x, y }: Point): Point => ({ x: x - centre.x, y: y - centre.y });
