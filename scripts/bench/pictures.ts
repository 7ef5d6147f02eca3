import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { seeded } from '../../tests/functions/support/random.ts';
import { heicGrid } from '../../tests/functions/media/heic-grid.ts';

/** What a phone with 12 megapixels sends, px. */
const WIDTH = 4032;
const HEIGHT = 3024;

/** Random colours in patches of `side` px, blended into each other. */
async function clouds(side: number, random: () => number): Promise<Buffer> {
  const [width, height] = [Math.ceil(WIDTH / side), Math.ceil(HEIGHT / side)];
  const patches = Buffer.from(Uint8Array.from({ length: width * height * 3 }, () => random() * 256));
  return sharp(patches, { raw: { width, height, channels: 3 } })
    .resize(WIDTH, HEIGHT, { fit: 'fill', kernel: 'cubic' })
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** Share of each size of detail: mostly soft, with grain, as photos are. */
const DETAIL: readonly [side: number, share: number][] = [
  [600, 0.6],
  [40, 0.25],
  [6, 0.1],
  [1, 0.05],
];

/** 12 megapixels as JPEG of some 2.6 MB, lying on its side with the EXIF of a phone. */
export async function phoneJpeg(): Promise<Buffer> {
  const random = seeded(7);
  const pixels = new Float32Array(WIDTH * HEIGHT * 3);
  for (const [side, share] of DETAIL) {
    const layer = await clouds(side, random);
    for (let at = 0; at < pixels.length; at++) pixels[at] = (pixels[at] ?? 0) + share * (layer[at] ?? 0);
  }
  return sharp(Buffer.from(Uint8Array.from(pixels)), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 92 })
    .toBuffer();
}

const tile = new URL('../../tests/functions/media/fixtures/tile.heic', import.meta.url);

/** 12 megapixels as HEIC of some 2.4 MB: 48 tiles in a grid, as iPhones write it. */
export const phoneHeic = (): Buffer => heicGrid(readFileSync(tile), WIDTH, HEIGHT);
