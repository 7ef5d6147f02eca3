import sharp, { type Channels, type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { Picture } from './picture.ts';
import type { RenderedFile } from './rendering.ts';
import { toRejection } from './sharp.ts';

/** Decoded pixels, small enough to be held while several variants are made of them. */
export interface Pixels {
  data: Uint8Array;
  info: { width: number; height: number; channels: Channels };
}

/** Decodes a picture once, no larger than `longestSide`. Throws a `Rejection` if the pixels are damaged. */
export async function decode(picture: Picture, longestSide: number): Promise<Pixels> {
  try {
    return await fit(picture.pipeline(), longestSide).raw().toBuffer({ resolveWithObject: true });
  } catch (error) {
    throw toRejection(error);
  }
}

const fit = (pipeline: Sharp, side: number): Sharp =>
  pipeline.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

const reopen = ({ data, info: { width, height, channels } }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels } });

const finish = async (pipeline: Sharp, contentType: string, extension: string): Promise<RenderedFile> => {
  const { data: bytes, info } = await pipeline.toBuffer({ resolveWithObject: true });
  return { bytes, contentType, extension, width: info.width, height: info.height };
};

/** For screens. Small variants get less detail: at that size nobody sees the difference, and lists have many. */
export const webp = (pixels: Pixels, longestSide: number): Promise<RenderedFile> =>
  finish(
    fit(reopen(pixels), longestSide).webp({ quality: longestSide > 480 ? 82 : 76 }),
    'image/webp',
    'webp',
  );

/**
 * The upright original in a format that every print renderer reads: PNG where there is transparency to keep, else JPEG, by
 * default without chroma subsampling. Throws a `Rejection` if the pixels are damaged.
 */
export async function upright(
  picture: Picture,
  quality: number,
  chromaSubsampling: '4:4:4' | '4:2:0' = '4:4:4',
): Promise<RenderedFile> {
  const pipeline = picture.pipeline();
  try {
    return picture.hasAlpha
      ? await finish(pipeline.png({ compressionLevel: 6 }), 'image/png', 'png')
      : await finish(pipeline.jpeg({ quality, chromaSubsampling }), 'image/jpeg', 'jpg');
  } catch (error) {
    throw toRejection(error);
  }
}

const HASH_SIDE = 100;

/** Some 25 bytes that draw a blurred picture while the real one loads. */
export async function thumbhash(pixels: Pixels): Promise<string> {
  const small = fit(reopen(pixels), HASH_SIDE).toColourspace('srgb').ensureAlpha().raw();
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}
