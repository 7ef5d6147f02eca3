import type { ContentType } from './kinds.ts';

/** How many bytes from the start `sniff` looks at. */
export const SNIFF_BYTES = 512;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** Brands of ISO base media files: https://nokiatech.github.io/heif/technical.html, AVIF 1.1 (AOMedia). */
const AVIF = ['avif', 'avis'];
const HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];
const HEIF = ['mif1', 'mif2', 'msf1', 'miaf', '1pic'];

/**
 * What a file is by its own bytes, whatever it is called; null for all that is not accepted (SVG, HTML, archives, GIF, video …).
 * A file that passes is still to be decoded: this looks at its beginning only.
 */
export function sniff(bytes: Uint8Array): ContentType | null {
  if (begins(bytes, JPEG)) return 'image/jpeg';
  if (begins(bytes, PNG)) return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 8) === 'ftyp') return sniffBrands(bytes);
  return isPdf(bytes) ? 'application/pdf' : null;
}

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The first brand says what the file is; a general one leaves it to the list of brands it is compatible with. */
function sniffBrands(bytes: Uint8Array): ContentType | null {
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = bytes;
  const size = Math.min(((b0 << 24) | (b1 << 16) | (b2 << 8) | b3) >>> 0, bytes.length, SNIFF_BYTES);
  const major = ascii(bytes, 8, 12);
  const own = typeOfBrand(major);
  if (own) return own;
  if (!HEIF.includes(major)) return null;
  for (let at = 16; at + 4 <= size; at += 4) {
    const type = typeOfBrand(ascii(bytes, at, at + 4));
    if (type) return type;
  }
  return 'image/heif';
}

function typeOfBrand(brand: string): ContentType | null {
  if (AVIF.includes(brand)) return 'image/avif';
  return HEIC.includes(brand) ? 'image/heic' : null;
}

/**
 * `%PDF-` at the start, after white space or a byte order mark at most. Readers search the first 1,024 bytes, but what stands
 * before it there can be a page of HTML: such a file is both, and refused.
 */
const isPdf = (bytes: Uint8Array): boolean =>
  /^(\xef\xbb\xbf)?[\s\0]*%PDF-[0-9]/.test(ascii(bytes, 0, Math.min(bytes.length, SNIFF_BYTES)));

/**
 * Whether a file that was announced as one type may turn out to be another: HEIC is a kind of HEIF, and phones use both
 * names. Anything else is a mismatch.
 */
export function isAsDeclared(declared: ContentType, found: ContentType): boolean {
  const heif = (type: ContentType): boolean => type === 'image/heic' || type === 'image/heif';
  return declared === found || (heif(declared) && heif(found));
}
