import { createRequire } from 'node:module';
import { Rejection } from '../rejection.ts';
import type { Heif, HeifChannel } from './heif-types.ts';
import { assertBigEnough, type Picture } from './picture.ts';
import { MAX_PIXELS, untrusted } from './sharp.ts';
import { taggedPicture } from './tiff.ts';

const require = createRequire(import.meta.url);

/**
 * A new decoder, whose memory goes when nobody refers to it. Loaded at the first HEIC only: most uploads are none.
 * (libheif is LGPL: it is used as the unmodified package, loaded at run time.)
 */
const loadDecoder = (): Heif => (require('libheif-js/libheif-wasm/libheif-bundle.js') as () => Heif)();

/** libheif answers with an error in place of the result. Throws a `Rejection` then. */
function must<T extends object>(answer: T | { code: object }): T {
  if ('code' in answer) throw new Rejection('corrupt');
  return answer;
}

function withPrimaryImage<T>(bytes: Buffer, use: (heif: Heif, image: object) => T): T {
  const heif = loadDecoder();
  const context = heif.heif_context_alloc();
  try {
    const read = heif.heif_context_read_from_memory(context, bytes);
    if (read.code !== heif.heif_error_code.heif_error_Ok) throw new Rejection('corrupt');
    const image = must(heif.heif_js_context_get_primary_image_handle(context));
    try {
      return use(heif, image);
    } finally {
      heif.heif_image_handle_release(image);
    }
  } finally {
    heif.heif_context_free(context);
  }
}

/** The profile is read by sharp, which understands the container but may not decode the pictures in it. */
async function colourProfile(bytes: Buffer): Promise<Buffer | undefined> {
  try {
    return (await untrusted(bytes).metadata()).icc;
  } catch {
    return undefined;
  }
}

/**
 * Opens HEIC and HEIF. libheif turns and mirrors the pixels by the container's own properties; the EXIF orientation
 * that phones write as well says the same again and must not be applied a second time, so the result carries none.
 * Throws a `Rejection` (`pixel_limit`, `corrupt`, `too_small`).
 */
export async function openHeic(bytes: Buffer): Promise<Picture> {
  const profile = await colourProfile(bytes);
  const { file, ...picture } = withPrimaryImage(bytes, (heif, image) => decodePrimary(heif, image, profile));
  return { ...picture, pipeline: () => untrusted(file).toColourspace('srgb') };
}

function decodePrimary(heif: Heif, image: object, profile: Buffer | undefined): Omit<Picture, 'pipeline'> & { file: Buffer } {
  const width = heif.heif_image_handle_get_width(image);
  const height = heif.heif_image_handle_get_height(image);
  if (width * height > MAX_PIXELS) throw new Rejection('pixel_limit');
  assertBigEnough({ width, height });
  const hasAlpha = heif.heif_image_handle_has_alpha_channel(image) !== 0;
  const chroma = hasAlpha ? heif.heif_chroma.heif_chroma_interleaved_RGBA : heif.heif_chroma.heif_chroma_interleaved_RGB;
  const decoded = must(heif.heif_js_decode_image2(image, heif.heif_colorspace.heif_colorspace_RGB, chroma));
  const channels = hasAlpha ? 4 : 3;
  const { file, pixels } = taggedPicture({ width, height, channels }, profile);
  copyPixels(decoded.channels[0], { width, height, rowBytes: width * channels }, pixels);
  heif.heif_image_release(decoded.image);
  return { width, height, hasAlpha, file };
}

interface Expected {
  width: number;
  height: number;
  rowBytes: number;
}

/** Throws a `Rejection` if the pixels are not of the size that the header promised. */
function copyPixels(channel: HeifChannel | undefined, { width, height, rowBytes }: Expected, target: Buffer): void {
  if (channel?.width !== width || channel.height !== height) throw new Rejection('corrupt');
  for (let row = 0; row < height; row++) {
    const from = row * channel.stride;
    target.set(channel.data.subarray(from, from + rowBytes), row * rowBytes);
  }
}
