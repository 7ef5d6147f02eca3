import { Rejection } from '../rejection.ts';
import { MAX_PIXELS, MIN_SIDE } from './limits.ts';

/** Checks the upright size that a header promises, px. Throws a `Rejection` (`pixel_limit`, `too_small`). */
export function assertSize({ width, height }: { width: number; height: number }): void {
  if (width * height > MAX_PIXELS) throw new Rejection('pixel_limit');
  if (Math.min(width, height) < MIN_SIDE) throw new Rejection('too_small');
}
