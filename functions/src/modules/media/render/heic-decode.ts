import { createRequire } from 'node:module';
import { Rejection } from '../rejection.ts';
import type { Heif, HeifChannel } from './heif-types.ts';
import { assertSize } from './size.ts';
import { taggedPicture } from './tiff.ts';

const require = createRequire(import.meta.url);

/**
 * A new decoder, whose memory goes when nobody refers to it.
 * (libheif is LGPL: it is used as the unmodified package, loaded at run time.)
 */
const loadDecoder = (): Heif => (require('libheif-js/libheif-wasm/libheif-bundle.js') as () => Heif)();

/** libheif answers with an error in place of the result. Throws a `Rejection` then. */
function must<T extends object>(answer: T | { code: object }): T {
  if ('code' in answer) throw new Rejection('corrupt');
  return answer;
}

function withPrimaryImage<T>(bytes: Uint8Array, use: (heif: Heif, image: object) => T): T {
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

/** Upright pixels of a HEIC file, sizes in px; `data` is an uncompressed TIFF. */
export interface DecodedHeic {
  width: number;
  height: number;
  hasAlpha: boolean;
  data: Uint8Array<ArrayBuffer>;
}

/**
 * Decodes HEIC and HEIF. libheif turns and mirrors the pixels by the container's own properties; the EXIF orientation
 * that phones write as well says the same again and must not be applied a second time, so the result carries none.
 * `profile` is the file's ICC profile. Blocks for a second or more: run it in a worker.
 * Throws a `Rejection` (`pixel_limit`, `corrupt`, `too_small`).
 */
export const decodeHeic = (bytes: Uint8Array, profile?: Uint8Array): DecodedHeic =>
  withPrimaryImage(bytes, (heif, image) => {
    const width = heif.heif_image_handle_get_width(image);
    const height = heif.heif_image_handle_get_height(image);
    assertSize({ width, height });
    const hasAlpha = heif.heif_image_handle_has_alpha_channel(image) !== 0;
    const { heif_chroma_interleaved_RGBA: rgba, heif_chroma_interleaved_RGB: rgb } = heif.heif_chroma;
    const decoded = must(
      heif.heif_js_decode_image2(image, heif.heif_colorspace.heif_colorspace_RGB, hasAlpha ? rgba : rgb),
    );
    const channels = hasAlpha ? 4 : 3;
    const { file, pixels } = taggedPicture({ width, height, channels }, profile);
    copyPixels(decoded.channels[0], { width, height, rowBytes: width * channels }, pixels);
    heif.heif_image_release(decoded.image);
    return { width, height, hasAlpha, data: file };
  });

interface Expected {
  width: number;
  height: number;
  rowBytes: number;
}

/** Throws a `Rejection` if the pixels are not of the size that the header promised. */
function copyPixels(
  channel: HeifChannel | undefined,
  { width, height, rowBytes }: Expected,
  target: Uint8Array,
): void {
  if (channel?.width !== width || channel.height !== height) throw new Rejection('corrupt');
  for (let row = 0; row < height; row++) {
    const from = row * channel.stride;
    target.set(channel.data.subarray(from, from + rowBytes), row * rowBytes);
  }
}
