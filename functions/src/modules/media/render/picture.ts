import type { Sharp } from 'sharp';
import { Rejection } from '../rejection.ts';
import { toRejection, untrusted } from './sharp.ts';

/** A picture whose header has been read and whose size is accepted. Its pixels are decoded when `pipeline` runs. */
export interface Picture {
  /** Of the upright picture, px. */
  width: number;
  height: number;
  hasAlpha: boolean;
  /** A new pipeline: upright, sRGB, 8 bit, nothing but pixels. */
  pipeline: () => Sharp;
}

/** Below this no side shows anything and the smallest variant would be blown up tenfold. */
export const MIN_SIDE = 16;

/** Throws a `Rejection` if a side is too short. */
export function assertBigEnough({ width, height }: { width: number; height: number }): void {
  if (Math.min(width, height) < MIN_SIDE) throw new Rejection('too_small');
}

/**
 * Opens what sharp can decode itself: JPEG, PNG, WebP and AVIF.
 * sharp writes no metadata unless asked, so turning the pixels upright is all that is left of EXIF.
 * Throws a `Rejection` (`pixel_limit`, `corrupt`, `too_small`).
 */
export async function openPicture(bytes: Buffer): Promise<Picture> {
  try {
    const { autoOrient, hasAlpha } = await untrusted(bytes).metadata();
    const picture = { width: autoOrient.width, height: autoOrient.height, hasAlpha };
    assertBigEnough(picture);
    return { ...picture, pipeline: () => untrusted(bytes).autoOrient().toColourspace('srgb') };
  } catch (error) {
    throw toRejection(error);
  }
}
