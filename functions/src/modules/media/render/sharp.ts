import sharp, { type Sharp, type SharpInput, type SharpOptions } from 'sharp';
import { Rejection } from '../rejection.ts';
import { MAX_PIXELS, MAX_SECONDS } from './limits.ts';

/** One picture at a time per thread, and nothing kept between two: memory is what a small instance lacks. */
sharp.concurrency(1);
sharp.cache(false);

/**
 * Opens untrusted bytes: the pixel limit is checked from the header, before anything is decoded, and a picture that
 * is cut off or damaged is an error instead of a grey area. Animations give their first frame.
 */
export const untrusted = (input: SharpInput, options: SharpOptions = {}): Sharp =>
  sharp(input, { limitInputPixels: MAX_PIXELS, failOn: 'error', ...options }).timeout({
    seconds: MAX_SECONDS,
  });

/** Turns what the decoder says into what the customer is told: too many pixels, or a damaged file. */
export function toRejection(error: unknown): Rejection {
  if (error instanceof Rejection) return error;
  const tooMany = error instanceof Error && /pixel limit|dimension/i.test(error.message);
  return new Rejection(tooMany ? 'pixel_limit' : 'corrupt', { cause: error });
}
