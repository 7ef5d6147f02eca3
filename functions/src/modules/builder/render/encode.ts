import type { RawPicture } from './engine.ts';

const load = async () => (await import('sharp')).default;

const MM_PER_INCH = 25.4;

/** How many pixels of a picture carry anything at all. */
export function inkOf({ data }: RawPicture): number {
  let ink = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) ink++;
  return ink;
}

/** Every pixel black, as opaque as it was: a laser knows nothing else. */
export function blacken(picture: RawPicture): RawPicture {
  for (let at = 0; at < picture.data.length; at += 4) picture.data.fill(0, at, at + 3);
  return picture;
}

/** A print file: PNG in sRGB, with its size on paper. */
export async function printPng({ data, width, height }: RawPicture, dpi: number): Promise<Buffer> {
  const sharp = await load();
  return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false })
    .png({ compressionLevel: 6 })
    .withIccProfile('srgb')
    .withMetadata({ density: dpi, icc: 'srgb' })
    .toBuffer();
}

/** For the screen. */
export async function previewWebp({ data, width, height }: RawPicture): Promise<Buffer> {
  const sharp = await load();
  return sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ quality: 86, alphaQuality: 90 })
    .toBuffer();
}

/** Pixels for a length in millimetres. */
export const pixelsFor = (mm: number, dpi: number): number => Math.round((mm / MM_PER_INCH) * dpi);
