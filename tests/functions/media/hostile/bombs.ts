import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { heicGrid } from '../heic-grid.ts';
import { pixelBomb } from '../pictures.ts';
import type { Sample } from './samples.ts';

/** A PDF of numbered objects, the first of them its catalog. Its table of contents is left to the reader's repair. */
const pdf = (...objects: string[]): Buffer =>
  Buffer.from(
    [
      '%PDF-1.7',
      ...objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj`),
      'trailer<</Root 1 0 R>>',
      '%%EOF',
      '',
    ].join('\n'),
    'latin1',
  );
const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const stream = (content: Buffer | string, entries = ''): string => {
  const text = content.toString('latin1');
  return `<<${entries}/Length ${text.length}>>stream\n${text}\nendstream`;
};
const page = (more: string): string => `<</Type/Page/Parent 2 0 R${more}>>`;
const withBox = (box: string): Buffer => pdf(catalog, onePage, page(`/MediaBox[${box}]`));

/** Each form draws the next ten times, `levels` deep. */
function nestedForms(levels: number): Buffer {
  const first = 4;
  const draw = '/F Do '.repeat(10);
  const resources = (next: number): string => `/Resources<</XObject<</F ${next} 0 R>>>>`;
  const forms = Array.from({ length: levels }, (_, level) =>
    level === levels - 1
      ? stream('0 0 9 9 re f', '/Type/XObject/Subtype/Form/BBox[0 0 99 99]')
      : stream(draw, `/Type/XObject/Subtype/Form/BBox[0 0 99 99]${resources(first + level + 2)}`),
  );
  const content = page(`/MediaBox[0 0 200 200]/Contents 4 0 R${resources(first + 1)}`);
  return pdf(catalog, onePage, content, stream(draw), ...forms);
}

const packedContent = (bytes: number): Buffer =>
  pdf(
    catalog,
    onePage,
    page('/MediaBox[0 0 200 200]/Contents 4 0 R'),
    stream(deflateSync(Buffer.alloc(bytes, '0 0 9 9 re f\n')), '/Filter/FlateDecode'),
  );

/** An image of which the header promises more than a reader can hold. */
const hugeImage = pdf(
  catalog,
  onePage,
  page('/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>'),
  stream('200 0 0 200 0 0 cm /I Do'),
  stream(
    deflateSync(Buffer.alloc(1_000_000)),
    '/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode',
  ),
);

const tile = readFileSync(new URL('../fixtures/tile.heic', import.meta.url));
/** The grid says that it has more tiles than there are. */
const missingTiles = (): Buffer => {
  const grid = heicGrid(tile, 1024, 512);
  grid.writeUInt16BE(0xffff, grid.indexOf('idat') + 6);
  return grid;
};

/** `frames` times the first frame of an animation that takes no room: what an encoder would need an hour for. */
const gif = Buffer.from(
  'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;',
  'latin1',
);
const laughs = Buffer.from(
  `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]><svg xmlns="http://www.w3.org/2000/svg"><text>&j;</text></svg>`,
);

/** The size in the frame header of a JPEG, in px, with no pixels behind it. */
const jpegOf = (width: number, height: number): Buffer => {
  const frame = Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0000b080000000001011100ffda0008010100003f00',
    'hex',
  );
  frame.writeUInt16BE(height, 25);
  frame.writeUInt16BE(width, 27);
  return Buffer.concat([frame, Buffer.alloc(64, 0x55), Buffer.from([0xff, 0xd9])]);
};

/** Small files that ask for much, each at its name. */
export const bombs: Readonly<Record<string, () => Sample>> = {
  '10¹⁰ drawings': () => ({ type: 'application/pdf', bytes: nestedForms(10) }),
  '400 megapixels of PNG': () => ({ type: 'image/png', bytes: pixelBomb(20_000) }),
  '59 megapixels of PNG': () => ({ type: 'image/png', bytes: pixelBomb(7_700) }),
  '4,290 megapixels of JPEG': () => ({ type: 'image/jpeg', bytes: jpegOf(65_500, 65_500) }),
  '56 megapixels of JPEG without pixels': () => ({ type: 'image/jpeg', bytes: jpegOf(7_500, 7_500) }),
  'a JPEG without width': () => ({ type: 'image/jpeg', bytes: jpegOf(0, 600) }),
  'a HEIC of more tiles than there are': () => ({ type: 'image/heic', bytes: missingTiles() }),
  '64 megapixels of HEIC': () => ({
    type: 'image/heic',
    bytes: heicGrid(tile.subarray(), 8_192, 8_192).subarray(0, 400_000),
  }),
  'a page as large as a country': () => ({ type: 'application/pdf', bytes: withBox('0 0 1e9 1e9') }),
  'a page like a thread': () => ({ type: 'application/pdf', bytes: withBox('0 0 1e7 0.001') }),
  'a page of nothing': () => ({ type: 'application/pdf', bytes: withBox('0 0 0 0') }),
  'a page turned inside out': () => ({ type: 'application/pdf', bytes: withBox('500 500 -500 -500') }),
  'a page without a box': () => ({ type: 'application/pdf', bytes: pdf(catalog, onePage, page('')) }),
  'a tree of pages that bites its tail': () => ({
    type: 'application/pdf',
    bytes: pdf(catalog, '<</Type/Pages/Kids[3 0 R]/Count 9>>', '<</Type/Pages/Kids[2 0 R 3 0 R]/Count 9>>'),
  }),
  'a million pages': () => ({
    type: 'application/pdf',
    bytes: pdf(catalog, '<</Type/Pages/Kids[3 0 R]/Count 1000000>>', page('')),
  }),
  'a PDF without pages': () => ({
    type: 'application/pdf',
    bytes: pdf(catalog, '<</Type/Pages/Kids[]/Count 0>>'),
  }),
  '50 MB of content, packed': () => ({ type: 'application/pdf', bytes: packedContent(50_000_000) }),
  '10 GB of an image in a PDF': () => ({ type: 'application/pdf', bytes: hugeImage }),
  'arrays in arrays': () => ({
    type: 'application/pdf',
    bytes: pdf(catalog, `<</Kids${'['.repeat(100_000)}`),
  }),
  'a GIF': () => ({ type: 'image/png', bytes: gif }),
  'a drawing of a billion laughs': () => ({ type: 'image/png', bytes: laughs }),
  'an archive': () => ({
    type: 'application/pdf',
    bytes: Buffer.from('PK\x03\x04' + '\0'.repeat(60), 'latin1'),
  }),
  nothing: () => ({ type: 'image/jpeg', bytes: Buffer.alloc(0) }),
  'a byte': () => ({ type: 'image/jpeg', bytes: Buffer.from([0xff]) }),
  '20 MB and one byte': () => ({ type: 'image/jpeg', bytes: Buffer.alloc(20 * 1024 * 1024 + 1, 0xff) }),
  '20 MB of noughts called JPEG': () => ({
    type: 'image/jpeg',
    bytes: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(19_000_000)]),
  }),
};
