import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTypes, isAsDeclared, sniff, SNIFF_BYTES } from './index.ts';

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)));

/** An `ftyp` box: its size, its first brand, a version and the brands it is compatible with. */
const box = (major: string, ...brands: string[]): Uint8Array =>
  bytes([0, 0, 0, 16 + brands.length * 4], 'ftyp', major, [0, 0, 0, 0], ...brands, [0, 0, 0, 8], 'meta');

const accepted: [string, Uint8Array, string][] = [
  ['JPEG of a camera', bytes([0xff, 0xd8, 0xff, 0xe1], 'Exif'), 'image/jpeg'],
  ['JPEG of the web', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'image/jpeg'],
  ['JPEG without a marker of its own', bytes([0xff, 0xd8, 0xff, 0xdb]), 'image/jpeg'],
  ['PNG', bytes([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
  ['WebP', bytes('RIFF', [4, 0, 0, 0], 'WEBPVP8 '), 'image/webp'],
  ['AVIF', box('avif', 'mif1', 'miaf'), 'image/avif'],
  ['AVIF sequence', box('avis', 'msf1'), 'image/avif'],
  ['HEIC of a phone', box('heic', 'mif1', 'heic'), 'image/heic'],
  ['HEIC with ten bits', box('heix'), 'image/heic'],
  ['HEIC that says so later', box('mif1', 'heic', 'hevc'), 'image/heic'],
  ['AVIF that says so later', box('mif1', 'avif', 'miaf'), 'image/avif'],
  ['HEIF of another codec', box('mif1', 'mif2'), 'image/heif'],
  ['HEIF without other brands', box('msf1'), 'image/heif'],
  ['PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['PDF after a line break', bytes('\r\n%PDF-1.4'), 'application/pdf'],
  ['PDF after a byte order mark', bytes([0xef, 0xbb, 0xbf], '%PDF-2.0'), 'application/pdf'],
];

const refused: [string, Uint8Array][] = [
  ['nothing', bytes()],
  ['one byte', bytes([0xff])],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['SVG with a declaration', bytes('<?xml version="1.0"?><svg>')],
  ['HTML', bytes('<!doctype html><script>alert(1)</script>')],
  ['a page with a PDF in it', bytes('<html><script>x</script>%PDF-1.7')],
  ['a comment with a PDF in it', bytes('junk\n%PDF-1.7')],
  ['a PDF header without a version', bytes('%PDF-')],
  ['ZIP', bytes('PK', [3, 4])],
  ['GIF', bytes('GIF89a')],
  ['TIFF', bytes('II*', [0])],
  ['BMP', bytes('BM')],
  ['ICO', bytes([0, 0, 1, 0])],
  ['a video', box('isom', 'avc1', 'mp41')],
  ['a video with a picture brand', box('mp42', 'heic')],
  ['QuickTime', box('qt  ')],
  ['an executable', bytes('MZ')],
  ['a sound in RIFF', bytes('RIFF', [4, 0, 0, 0], 'WAVE')],
  ['half a PNG header', bytes([0x89], 'PNG', [0x0d, 0x0a])],
  ['JPEG as text', bytes('ÿØÿ'.normalize('NFD'))],
];

it.each(accepted)('%s is accepted', (_name, file, type) => {
  expect(sniff(file)).toBe(type);
});

it.each(refused)('%s is not', (_name, file) => {
  expect(sniff(file)).toBeNull();
});

describe('whatever comes', () => {
  it('answers without a crash', () => {
    const start = fc.constantFrom(...accepted.map(([, file]) => [...file]));
    fc.assert(
      fc.property(
        start,
        fc.nat(60),
        fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 600 }),
        (head, cut, tail) => {
          const type = sniff(Uint8Array.from([...head.slice(0, cut), ...tail]));
          expect(type === null || documentTypes.includes(type)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('looks at the beginning only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...accepted), fc.uint8Array({ maxLength: 400 }), ([, file, type], tail) => {
        expect(sniff(Uint8Array.from([...file, ...tail]))).toBe(type);
      }),
    );
    const many = box('mif1', ...Array.from({ length: 200 }, () => 'mif2'), 'heic');
    expect(sniff(many)).toBe('image/heif');
    expect(sniff(many.subarray(0, SNIFF_BYTES))).toBe('image/heif');
  });

  it('reads brands inside their box only', () => {
    const file = bytes([0, 0, 0, 16], 'ftyp', 'mif1', [0, 0, 0, 0], 'heicheic');
    expect(sniff(file)).toBe('image/heif');
    const endless = bytes([0xff, 0xff, 0xff, 0xff], 'ftyp', 'mif1', [0, 0, 0, 0], 'heic');
    expect(sniff(endless)).toBe('image/heic');
  });
});

describe('a type that was announced', () => {
  it.each(documentTypes.map((type) => [type]))('%s is itself', (type) => {
    expect(isAsDeclared(type, type)).toBe(true);
  });
  it('may be HEIC for HEIF, and nothing else', () => {
    const pairs = documentTypes.flatMap((a) => documentTypes.map((b) => [a, b] as const));
    const alike = pairs.filter(([a, b]) => a !== b && isAsDeclared(a, b));
    expect(alike).toEqual([
      ['image/heic', 'image/heif'],
      ['image/heif', 'image/heic'],
    ]);
  });
});
