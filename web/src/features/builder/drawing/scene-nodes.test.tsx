import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  drawSurface,
  fixtureValues,
  FONTS,
  makeQrEncoder,
  makeShaper,
  newDesign,
  sceneToSvg,
  TEMPLATES,
  variantOf,
} from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import * as hb from 'harfbuzzjs';
import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { SceneSvg } from './scene-svg.tsx';

const fontFile = (file: string): Uint8Array =>
  readFileSync(fileURLToPath(import.meta.resolve(`@pawfolio/domain/fonts/${file}`)));
const shaper = makeShaper(hb, Object.fromEntries(FONTS.map(({ id, file }) => [id, fontFile(file)])));
const qr = makeQrEncoder(encode);
const href = (): string => 'data:image/png;base64,AAAA';

/** Tags and attributes in one order, whatever ids clips and groups have, however an empty tag is written. */
const normal = (svg: string): string[] => {
  const names = new Map<string, string>();
  const clip = (id: string): string => names.get(id) ?? names.set(id, `clip${names.size}`).get(id) ?? '';
  return [...svg.matchAll(/<(\w+)([^>]*?)\/?>/g)].map(([, tag = '', attributes = '']) => {
    const list = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) => {
      if (name === 'xmlns' || (name === 'id' && tag !== 'clipPath')) return [];
      const id = /^url\(#(.*)\)$/.exec(value)?.[1] ?? (name === 'id' ? value : null);
      return [`${name}=${id === null ? value : clip(id)}`];
    });
    return `${tag} ${list.sort().join(' ')}`;
  });
};

const cases = PRODUCTS.flatMap((product) =>
  TEMPLATES.filter(({ mockup }) => mockup === product.mockup).map((template) => ({
    product,
    template,
    title: `${product.id}, ${template.id}`,
  })),
);

it.each(cases)('React draws $title as the server writes it', ({ product, template }) => {
  const variantId = product.variants[0]?.id ?? '';
  for (const values of fixtureValues) {
    const document = newDesign({ product, variantId, template, values });
    for (const spec of variantOf(product, variantId).surfaces) {
      const scene = drawSurface(document, spec.id, { spec, shaper, qr });
      const ours = renderToStaticMarkup(<SceneSvg scene={scene} width={900} bleed href={href} prefix="a" />);
      expect(normal(ours)).toEqual(normal(sceneToSvg(scene, { width: 900, bleed: true, href })));
    }
  }
});
