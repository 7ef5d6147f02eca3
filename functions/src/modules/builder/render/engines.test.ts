import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import {
  drawSurface,
  EMPTY_VALUES,
  newDesign,
  TEMPLATES,
  variantOf,
  type Scene,
  type SlotValues,
} from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { drawingTools } from '../tools.ts';
import { canvasEngine } from './canvas.ts';
import { inkOf } from './encode.ts';
import { firstOf } from './first-of.ts';
import type { Engine, EnginePicture, RawPicture } from './engine.ts';
import { resvgEngine } from './resvg.ts';

const photo = { petId: 'pet', photoId: 'photo', width: 800, height: 600 };
const values: SlotValues = {
  ...EMPTY_VALUES,
  name: 'Łódka',
  phone: '+44 20 7946 0958',
  chip: '276098106543210',
  photo,
  tagUrl: 'https://pawfolio.test/t/abcdefghijklmnopqrstuv',
};

async function pictures(): Promise<Map<string, EnginePicture>> {
  const circles =
    '<circle cx="300" cy="300" r="220" fill="#204060"/><circle cx="600" cy="260" r="90" fill="#E0A030"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#C8B090"/>${circles}</svg>`;
  const bytes = await sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
  return new Map([['pets/pet/photos/photo', { bytes, contentType: 'image/png', width: 800, height: 600 }]]);
}

const cases = PRODUCTS.flatMap((product) =>
  TEMPLATES.filter(({ mockup }) => mockup === product.mockup).map((template) => ({
    product,
    template,
    title: `${product.id}, ${template.id}`,
  })),
);

const different = (a: RawPicture, b: RawPicture): number =>
  pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1, includeAA: true }) /
  (a.width * a.height);

/** A thousandth of the pixels, edges counted; `npm run test:parity` holds both against a browser. */
const MAY_DIFFER = 0.001;

it.each(cases)('both engines draw $title', async ({ product, template }) => {
  const variantId = product.variants[0]?.id ?? '';
  const document = newDesign({ product, variantId, template, values });
  const options = { width: 1000, bleed: true, masked: false, pictures: await pictures() };
  for (const { surfaceId } of document.surfaces) {
    const spec = variantOf(product, variantId).surfaces.find(({ id }) => id === surfaceId);
    if (!spec) throw new Error('no surface');
    const scene = drawSurface(document, surfaceId, { spec, ...(await drawingTools()) });
    const [one, two] = [await resvgEngine.render(scene, options), await canvasEngine.render(scene, options)];
    expect([two.width, two.height]).toEqual([one.width, one.height]);
    if (scene.nodes.length > 0) expect(inkOf(one)).toBeGreaterThan(0);
    expect(different(one, two)).toBeLessThanOrEqual(MAY_DIFFER);
  }
});

const square: Scene = {
  widthMm: 10,
  heightMm: 10,
  bleedMm: 0,
  mask: 'M0 0L10 0L10 10L0 10Z',
  nodes: [{ kind: 'path', d: 'M0 0L5 0L5 10L0 10Z', paint: { fill: '#C86432' }, opacity: 0.5 }],
};
const plain = { width: 20, bleed: false, masked: true, pictures: new Map<string, EnginePicture>() };

it.each([resvgEngine, canvasEngine])(
  '$name tells colours as they are, not multiplied by their alpha',
  async (engine) => {
    const { data } = await engine.render(square, plain);
    const pixel = [...data.subarray(0, 4)];
    for (const [at, value] of [0xc8, 0x64, 0x32, 128].entries())
      expect(Math.abs((pixel[at] ?? 0) - value)).toBeLessThanOrEqual(2);
    expect([...data.subarray(60, 64)][3]).toBe(0);
  },
);

it('lets the second engine draw what the first cannot, and says so', async () => {
  const logged: string[] = [];
  const note = (message: string): void => void logged.push(message);
  const logger = { info: note, warn: note, error: note };
  const broken: Engine = { name: 'resvg', render: () => Promise.reject(new Error('no')) };
  const drawn = await firstOf([broken, canvasEngine], logger).render(square, plain);
  expect(inkOf(drawn)).toBe(200);
  expect(logged).toHaveLength(1);
  await expect(firstOf([broken], logger).render(square, plain)).rejects.toThrow('no');
});
