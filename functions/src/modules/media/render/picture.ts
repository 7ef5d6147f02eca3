import type { Sharp } from 'sharp';
import { toRejection, untrusted } from './sharp.ts';
import { assertSize } from './size.ts';

/** A picture whose header has been read and whose size is accepted. Its pixels are decoded when `pipeline` runs. */
export interface Picture {
  /** Of the upright picture, px. */
  width: number;
  height: number;
  hasAlpha: boolean;
  /** A new pipeline: upright, sRGB, 8 bit, nothing but pixels. */
  pipeline: () => Sharp;
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
    assertSize(picture);
    return { ...picture, pipeline: () => untrusted(bytes).autoOrient().toColourspace('srgb') };
  } catch (error) {
    throw toRejection(error);
  }
}
