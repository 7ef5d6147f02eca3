import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Sample } from './ours.ts';

/*
 * What the libraries alone need for the same work: no limits, no isolation, no placeholder, nothing stored. HEIC is decoded
 * by libheif in this very thread, through its documented interface, by one instance that stays warm.
 */

interface HeifImage {
  get_width: () => number;
  get_height: () => number;
  display: (
    target: { data: Uint8ClampedArray; width: number; height: number },
    done: (drawn: object | null) => void,
  ) => void;
  free: () => void;
}
interface LibHeif {
  HeifDecoder: new () => { decode: (bytes: Uint8Array) => HeifImage[] };
}
let libheif: LibHeif | undefined;

async function heicPixels(bytes: Buffer): Promise<Sharp> {
  libheif ??= createRequire(import.meta.url)('libheif-js/wasm-bundle.js') as LibHeif;
  const [image] = new libheif.HeifDecoder().decode(bytes);
  if (!image) throw new Error('There is no picture in it.');
  const [width, height] = [image.get_width(), image.get_height()];
  const data = new Uint8ClampedArray(width * height * 4);
  await new Promise<void>((resolve, reject) =>
    image.display({ data, width, height }, (drawn) =>
      drawn ? resolve() : reject(new Error('It was not drawn.')),
    ),
  );
  image.free();
  return sharp(data, { raw: { width, height, channels: 4 } });
}

const open = ({ type }: Pick<Sample, 'type'>, bytes: Buffer): Sharp | Promise<Sharp> =>
  type === 'image/heic' ? heicPixels(bytes) : sharp(bytes).autoOrient();
const fit = (picture: Sharp, side: number): Sharp =>
  picture.resize({ width: side, height: side, fit: 'inside' });

/** Decodes and resizes to the largest size, and stops there. */
export const decode = async (sample: Pick<Sample, 'type'>, bytes: Buffer): Promise<Buffer> =>
  fit(await open(sample, bytes), 1600)
    .raw()
    .toBuffer();

/**
 * Decodes, resizes to the three sizes of a photo and encodes each as WebP of the same quality, and the upright original as
 * JPEG.
 */
export async function whole(sample: Sample): Promise<void> {
  const bytes = await readFile(sample.path);
  const picture = await open(sample, bytes);
  const { data, info } = await fit(picture.clone(), 1600).raw().toBuffer({ resolveWithObject: true });
  for (const [side, quality] of [
    [1600, 82],
    [480, 76],
    [160, 76],
  ] as const)
    await fit(sharp(data, { raw: info }), side)
      .webp({ quality })
      .toBuffer();
  await picture.removeAlpha().jpeg({ quality: 85 }).toBuffer();
}
