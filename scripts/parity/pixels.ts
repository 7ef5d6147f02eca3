import pixelmatch from 'pixelmatch';
import { ssim } from 'ssim.js';

/** Red, green, blue and an alpha that is always 255. */
export interface Opaque {
  data: Uint8Array;
  width: number;
  height: number;
}

/** On white paper. */
export function onWhite({
  data,
  width,
  height,
}: {
  data: Uint8Array;
  width: number;
  height: number;
}): Opaque {
  const out = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    for (let c = at; c < at + 3; c++) out[c] = Math.round(255 + (((data[c] ?? 0) - 255) * alpha) / 255);
    out[at + 3] = 255;
  }
  return { data: out, width, height };
}

interface Share {
  at: number;
  weight: number;
}

/** Which pixels of a longer row each pixel of a shorter one covers, and how much of each. */
function shares(from: number, to: number): Share[][] {
  const scale = from / to;
  return Array.from({ length: to }, (_, pixel) => {
    const [begin, end] = [pixel * scale, (pixel + 1) * scale];
    const covered: Share[] = [];
    for (let at = Math.floor(begin + 1e-9); at < Math.min(from, end - 1e-9); at++)
      covered.push({ at, weight: (Math.min(end, at + 1) - Math.max(begin, at)) / scale });
    return covered;
  });
}

/** Scaled down: each pixel is the mean of the area that it covers. */
export function scaledTo({ data, width, height }: Opaque, to: { width: number; height: number }): Opaque {
  if (width === to.width && height === to.height) return { data, width, height };
  const [columns, rows] = [shares(width, to.width), shares(height, to.height)];
  const narrow = new Float32Array(to.width * height * 3);
  for (let y = 0; y < height; y++)
    columns.forEach((covered, x) => {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (const { at, weight } of covered) sum += (data[(y * width + at) * 4 + c] ?? 0) * weight;
        narrow[(y * to.width + x) * 3 + c] = sum;
      }
    });
  const out = new Uint8Array(to.width * to.height * 4).fill(255);
  rows.forEach((covered, y) => {
    for (let x = 0; x < to.width; x++)
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (const { at, weight } of covered) sum += (narrow[(at * to.width + x) * 3 + c] ?? 0) * weight;
        out[(y * to.width + x) * 4 + c] = Math.round(sum);
      }
  });
  return { data: out, width: to.width, height: to.height };
}

/** How two pictures of one size differ. */
export interface Difference {
  /** Share of the pixels, edges counted. */
  pixels: number;
  ssim: number;
  /** Where: what differs is red. */
  picture: Opaque;
}

export function compare(a: Opaque, b: Opaque): Difference {
  const { width, height } = a;
  const picture = { data: new Uint8Array(a.data.length), width, height };
  const differing = pixelmatch(a.data, b.data, picture.data, width, height, {
    threshold: 0.1,
    includeAA: true,
  });
  const [one, two] = [a, b].map(({ data }) => ({ data: new Uint8ClampedArray(data), width, height }));
  if (!one || !two) throw new RangeError('two pictures');
  const { mssim } = ssim(one, two, { ssim: 'weber', downsample: false });
  return { pixels: differing / (width * height), ssim: mssim, picture };
}
