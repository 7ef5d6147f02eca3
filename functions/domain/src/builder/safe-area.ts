import { distanceToEdge, flatten, isInside } from './outline.ts';
import { formatPath, parsePath } from './path.ts';
import type { PrintSurface } from './print.ts';
import { ellipse, roundedRect } from './rounds.ts';
import type { Point, Rect } from './units.ts';

type Masked = Pick<PrintSurface, 'widthMm' | 'heightMm' | 'mask' | 'safeMm'>;

/** The edge of the product on this surface, as absolute path data in mm. */
export function maskPath({ mask, widthMm, heightMm }: Omit<Masked, 'safeMm'>): string {
  const d =
    mask.kind === 'path'
      ? mask.d
      : mask.kind === 'ellipse'
        ? ellipse(widthMm / 2, heightMm / 2, widthMm / 2, heightMm / 2)
        : roundedRect(0, 0, widthMm, heightMm, mask.radiusMm);
  return formatPath(parsePath(d));
}

const contoursBySurface = new WeakMap<object, Point[][]>();

function contoursOf(surface: Masked): Point[][] {
  const known = contoursBySurface.get(surface);
  if (known) return known;
  const contours = flatten(parsePath(maskPath(surface)), 24);
  contoursBySurface.set(surface, contours);
  return contours;
}

/** How far inside of the product's edge a point is, in mm; below nought outside of it. */
export function depthOf(surface: Masked, point: Point): number {
  const contours = contoursOf(surface);
  const distance = distanceToEdge(contours, point);
  return isInside(contours, point) ? distance : -distance;
}

const STEPS = 16;

/** Points along the sides of a rectangle. */
export function edgePoints({ x, y, width, height }: Rect): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, n) => n / STEPS).flatMap((t) => [
    { x: x + width * t, y },
    { x: x + width * t, y: y + height },
    { x, y: y + height * t },
    { x: x + width, y: y + height * t },
  ]);
}

/** Whether a whole rectangle is at least `depth` mm inside of the edge; without `depth`, in the safe area. */
export function isRectInside(surface: Masked, rect: Rect, depth = surface.safeMm): boolean {
  return edgePoints(rect).every((point) => depthOf(surface, point) >= depth - 1e-6);
}

/**
 * Whether every point of a rectangle is in the safe area, by looking at some of its sides alone: from one such point to the
 * next the depth changes by no more than the way, and what is within the sides is further from the edge than they are. False
 * may mean that it only was too close to say; so it is where the edge has holes.
 */
export function isSurelyInside(surface: Masked, rect: Rect): boolean {
  const between = Math.max(rect.width, rect.height) / STEPS / 2;
  return contoursOf(surface).length === 1 && isRectInside(surface, rect, surface.safeMm + between);
}

const rowsBySurface = new WeakMap<object, Map<string, Rect>>();

/**
 * The widest rectangle of that height, centred on (`cx`, `cy`), that is in the safe area; its width is 0 where there is
 * none. Layouts use it to follow the shape of a tag or a bandana, and ask for the same row many times.
 */
export function safeRow(surface: Masked, cy: number, height: number, cx = surface.widthMm / 2): Rect {
  const rows = rowsBySurface.get(surface) ?? new Map<string, Rect>();
  rowsBySurface.set(surface, rows);
  const key = [cx, cy, height].join(' ');
  const row = rows.get(key) ?? widestRow(surface, cy, height, cx);
  rows.set(key, row);
  return { ...row };
}

function widestRow(surface: Masked, cy: number, height: number, cx: number): Rect {
  const row = (width: number): Rect => ({ x: cx - width / 2, y: cy - height / 2, width, height });
  let [low, high] = [0, surface.widthMm];
  if (!isRectInside(surface, row(0))) return row(0);
  for (let n = 0; n < 20; n++) {
    const middle = (low + high) / 2;
    if (isRectInside(surface, row(middle))) low = middle;
    else high = middle;
  }
  return row(low);
}
