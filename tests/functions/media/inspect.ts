import sharp from 'sharp';
import { expect } from 'vitest';
import { corners, SECRET } from './pictures.ts';

/** Names of the parts that a picture file is made of. */
export function partsOf(bytes: Buffer): string[] {
  if (bytes.subarray(0, 4).toString('latin1') === 'RIFF') return riffChunks(bytes);
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return pngChunks(bytes);
  return jpegSegments(bytes);
}

function riffChunks(bytes: Buffer): string[] {
  const names: string[] = [];
  for (
    let at = 12;
    at + 8 <= bytes.length;
    at += 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) % 2)
  )
    names.push(bytes.toString('latin1', at, at + 4));
  return names;
}

function pngChunks(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    names.push(bytes.toString('latin1', at + 4, at + 8));
  return names;
}

/** Up to the first scan; what follows are pixels. */
function jpegSegments(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 2; bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    names.push(marker.toString(16));
    if (marker === 0xda) break;
  }
  return names;
}

/** Pixels and what is needed to decode them. JPEG: JFIF header, tables, frame, scan. PNG: with its resolution. */
const harmless = new Set([
  'VP8 ',
  'VP8L',
  'VP8X',
  'ALPH',
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'pHYs',
  'e0',
  'db',
  'c0',
  'c2',
  'c4',
  'da',
  'dd',
]);
const telling = [
  SECRET,
  'Exif',
  'GPS',
  'http://ns.adobe.com/xap',
  'xmpmeta',
  'ICC_PROFILE',
  'acsp',
  'photoshop',
];

/** Nothing but pixels. */
export function expectNoMetadata(bytes: Buffer): void {
  expect(partsOf(bytes).filter((name) => !harmless.has(name))).toEqual([]);
  expect(telling.filter((text) => bytes.includes(text))).toEqual([]);
}

/** The corners show the colours that they show upright, within what compression does to them. */
export async function expectUpright(bytes: Buffer): Promise<void> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => {
    const start =
      (Math.round(y * (info.height - 1)) * info.width + Math.round(x * (info.width - 1))) * info.channels;
    return [...data.subarray(start, start + 3)];
  };
  const seen = {
    topLeft: at(0.1, 0.1),
    topRight: at(0.9, 0.1),
    bottomLeft: at(0.1, 0.9),
    bottomRight: at(0.9, 0.9),
  };
  for (const [name, colour] of Object.entries(corners)) {
    const difference = Math.max(
      ...colour.map((value, index) => Math.abs(value - (seen[name as keyof typeof seen][index] ?? 999))),
    );
    expect(difference, `${name} is ${seen[name as keyof typeof seen].join(',')}`).toBeLessThan(30);
  }
}
