import { newDesign, type DesignDocument, type PrintProduct } from '@pawfolio/domain/builder';
import sharp from 'sharp';
import { canvasEngine } from '../../functions/src/modules/builder/render/canvas.ts';
import {
  renderPrints,
  type DesignToRender,
} from '../../functions/src/modules/builder/render/render-design.ts';
import { resvgEngine } from '../../functions/src/modules/builder/render/resvg.ts';
import { forgetPeak, peak } from './memory.ts';

/*
 * One print file in a process of its own: `builder-print.ts ENGINE WIDTH HEIGHT DPI`, millimetres. The last line that it
 * prints is the result, as JSON.
 */
export interface PrintFigures {
  megapixels: number;
  bytes: number;
  ms: number;
  /** Bytes, and of them those of the process before it began to draw. */
  peak: number;
  before: number;
}

const [engine = '', width = '', height = '', dpi = ''] = process.argv.slice(2);
const size = { widthMm: Number(width), heightMm: Number(height) };

const product: PrintProduct = {
  id: 'bench',
  name: 'Bench',
  mockup: 'blanket',
  variants: [
    {
      id: 'one',
      label: 'One',
      colour: '#FFFFFF',
      inks: ['#221F1A', '#FFFFFF', '#C2510C'],
      surfaces: [
        {
          id: 'front',
          label: 'Front',
          ...size,
          bleedMm: 3,
          safeMm: 10,
          minDpi: 80,
          targetDpi: Number(dpi),
          method: 'print',
          minTextPt: 10,
          maxLines: 8,
          charset: 'latin-extended',
          mask: { kind: 'rect', radiusMm: 0 },
        },
      ],
    },
  ],
};

const photo = { petId: 'pet', photoId: 'photo', width: 4032, height: 3024 };

/** A coloured ground, the pet's photo over half of it, and its name. */
function designOf(): DesignDocument {
  const values = { name: 'Biscuit', phone: null, phone2: null, chip: null, photo, tagUrl: null };
  const empty = newDesign({ product, variantId: 'one', template: null, values });
  const common = { role: null, rotation: 0, opacity: 1, locked: false, hidden: false };
  const { widthMm: w, heightMm: h } = size;
  return {
    ...empty,
    surfaces: [
      {
        surfaceId: 'front',
        background: '#F5EEDF',
        elements: [
          {
            ...{ ...common, type: 'photo', id: 'photo', name: 'Photo' },
            ...{ x: w / 2, y: h * 0.4, width: w * 0.7, height: h * 0.6 },
            ...{ source: { kind: 'slot' }, crop: { x: 0.5, y: 0.5, zoom: 1 }, mask: 'arch', border: null },
          },
          {
            ...{ ...common, type: 'text', id: 'name', name: 'Name' },
            ...{ x: w / 2, y: h * 0.85, width: w * 0.8, height: h * 0.2 },
            ...{ content: '{{name}}', override: null, fontId: 'fraunces', sizePt: 600, fit: 'shrink' },
            ...{ wrap: false, caps: false, colour: '#221F1A', align: 'center', arc: 0 },
            ...{ letterSpacing: 0, lineHeight: 1.2 },
          },
        ],
      },
    ],
  };
}

async function pictureOf(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${photo.width}" height="${photo.height}"><filter id="n"><feTurbulence baseFrequency=".02" numOctaves="4"/></filter><rect width="100%" height="100%" filter="url(#n)"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#7A5A3A' }).jpeg({ quality: 90 }).toBuffer();
}

const bytes = await pictureOf();
const design: DesignToRender = {
  document: designOf(),
  product,
  pictures: new Map([
    [
      `pets/${photo.petId}/photos/${photo.photoId}`,
      { path: 'bench', width: photo.width, height: photo.height, read: () => Promise.resolve(bytes) },
    ],
  ]),
};
forgetPeak();
const before = peak();
const began = performance.now();
const [file] = await renderPrints(design, engine === 'canvas' ? canvasEngine : resvgEngine);
const ms = performance.now() - began;
if (!file) throw new Error('Nothing was printed');
const figures: PrintFigures = {
  megapixels: (file.width * file.height) / 1e6,
  ...{ bytes: file.png.length, ms, before, peak: peak() },
};
console.log(JSON.stringify(figures));
process.exit();
