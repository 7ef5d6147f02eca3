import type { Box } from './arrange.ts';
import { applied, multiply, rotation, translation } from './matrix.ts';
import { round } from './units.ts';

/** Which sides a handle moves: -1 left or top, 1 right or bottom, 0 neither. */
export interface Handle {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

const MIN_SIZE = 0.5;

/**
 * A box after its handle was dragged by (`dx`, `dy`) mm on the surface: the opposite side stays where it is, also when the
 * box is turned. With `keepRatio` (corners only) the proportions stay.
 */
export function resizeBox(
  box: Omit<Box, 'id'>,
  handle: Handle,
  { dx, dy, keepRatio }: { dx: number; dy: number; keepRatio: boolean },
): Pick<Box, 'x' | 'y' | 'width' | 'height'> {
  const inBox = applied(rotation(-box.rotation), { x: dx, y: dy });
  let width = Math.max(MIN_SIZE, box.width + handle.x * inBox.x);
  let height = Math.max(MIN_SIZE, box.height + handle.y * inBox.y);
  if (keepRatio && handle.x !== 0 && handle.y !== 0) {
    const scale = Math.max(width / box.width, height / box.height);
    [width, height] = [box.width * scale, box.height * scale];
  }
  const toSurface = multiply(translation(box.x, box.y), rotation(box.rotation));
  const centre = applied(toSurface, {
    x: (handle.x * (width - box.width)) / 2,
    y: (handle.y * (height - box.height)) / 2,
  });
  return { x: round(centre.x), y: round(centre.y), width: round(width), height: round(height) };
}
