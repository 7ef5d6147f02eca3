import { describe, expect, it } from 'vitest';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { qr, shaper } from '../../../../tests/support/builder-tools.ts';
import {
  checkDesign,
  designDocumentSchema,
  drawSurface,
  fixtureValues,
  newDesign,
  pixelSize,
  sceneToSvg,
  templatesFor,
} from './index.ts';

const cases = PRODUCTS.flatMap((product) =>
  product.variants.flatMap((variant) =>
    templatesFor(product, fixtureValues[0]).map(
      (template) => [product.id, variant.id, template.id, { product, variant, template }] as const,
    ),
  ),
);

describe('templates', () => {
  it.each(PRODUCTS.map((product) => [product.id, product] as const))(
    '%s has at least three',
    (_, product) => {
      expect(templatesFor(product, fixtureValues[0]).length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(cases)('%s %s %s can be bought for each pet, and is drawn alike twice', (_p, _v, _t, given) => {
    const { product, variant, template } = given;
    for (const values of fixtureValues) {
      const document = newDesign({ product, variantId: variant.id, template, values });
      expect(designDocumentSchema.safeParse(document).error?.issues).toBeUndefined();
      const checks = checkDesign(document, { variant, shaper, qr });
      expect(checks.filter(({ severity }) => severity === 'block')).toEqual([]);
      for (const spec of variant.surfaces) {
        const scene = drawSurface(document, spec.id, { spec, shaper, qr });
        const options = { width: 400, bleed: true, href: () => 'data:image/png;base64,AA==' };
        const svg = sceneToSvg(scene, options);
        expect(sceneToSvg(drawSurface(document, spec.id, { spec, shaper, qr }), options)).toBe(svg);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(pixelSize(scene, options).width).toBe(400);
        if (spec.method === 'engrave')
          expect(svg.match(/#[0-9A-F]{6}/g)?.every((c) => c === '#000000')).toBe(true);
      }
    }
  });
});
