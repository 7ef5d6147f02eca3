import { clamp, type Point, type PrintSurface } from '@pawfolio/domain/builder';

/** Zoom 1 shows the whole surface. */
export const MAX_ZOOM = 8;
export const ZOOM_STEPS = [1, 1.5, 2, 3, 4, 6, MAX_ZOOM] as const;

export const clampZoom = (zoom: number): number => clamp(zoom, 1, MAX_ZOOM);

/** The next step up or down from any zoom. */
export const stepZoom = (zoom: number, by: 1 | -1): number =>
  by > 0
    ? (ZOOM_STEPS.find((step) => step > zoom + 0.01) ?? MAX_ZOOM)
    : (ZOOM_STEPS.findLast((step) => step < zoom - 0.01) ?? 1);

export interface Size {
  width: number;
  height: number;
}

/** How a surface lies on the stage, in pixels: the stage is what is scrolled, the frame is what is seen of it. */
export interface View extends Size {
  /** Pixels of a millimetre. */
  scale: number;
  /** Of the surface's top left corner. */
  left: number;
  top: number;
}

/** Room around the drawing, px: handles stand in it, and a finger needs a place to scroll by. */
const MARGIN = 36;

export function viewOf(
  frame: Size,
  surface: Pick<PrintSurface, 'widthMm' | 'heightMm' | 'bleedMm'>,
  zoom: number,
): View {
  const [w, h] = [surface.widthMm + 2 * surface.bleedMm, surface.heightMm + 2 * surface.bleedMm];
  const fit = Math.max(0.01, Math.min((frame.width - 2 * MARGIN) / w, (frame.height - 2 * MARGIN) / h));
  const scale = fit * zoom;
  const width = Math.max(frame.width, Math.round(w * scale + 2 * MARGIN));
  const height = Math.max(frame.height, Math.round(h * scale + 2 * MARGIN));
  return {
    scale,
    width,
    height,
    left: (width - surface.widthMm * scale) / 2,
    top: (height - surface.heightMm * scale) / 2,
  };
}

/** A point of the stage, in millimetres of the surface. */
export const toSurface = ({ scale, left, top }: View, { x, y }: Point): Point => ({
  x: (x - left) / scale,
  y: (y - top) / scale,
});

export const toStage = ({ scale, left, top }: View, { x, y }: Point): Point => ({
  x: left + x * scale,
  y: top + y * scale,
});

/** Where to scroll so that what is under `anchor` (px of the frame) stays there when the view changes. */
export function scrollFor(before: View, after: View, scroll: Point, anchor: Point): Point {
  const held = toSurface(before, { x: scroll.x + anchor.x, y: scroll.y + anchor.y });
  const now = toStage(after, held);
  return {
    x: clamp(now.x - anchor.x, 0, Math.max(0, after.width)),
    y: clamp(now.y - anchor.y, 0, Math.max(0, after.height)),
  };
}
