import { PRODUCTS } from '@pawfolio/domain/catalog';
import { describe, expect, it } from 'vitest';
import { completeCatalog, gapsIn, type PrintfulCatalog } from './printful-catalog.ts';

/** Everything that is sold, mapped. */
const complete: PrintfulCatalog = Object.fromEntries(
  PRODUCTS.flatMap(({ id, variants }) =>
    variants.map((variant) => {
      const placements = Object.fromEntries(variant.surfaces.map((surface) => [surface.id, 'front']));
      return [`${id}/${variant.id}`, { variantId: 1, technique: 'dtg', placements }];
    }),
  ),
);
const [product] = PRODUCTS;
const [variant] = product?.variants ?? [];
const name = `${product?.id}/${variant?.id}`;

describe("Printful's catalogue", () => {
  it('is taken once it knows everything that is sold', () => {
    expect(completeCatalog(JSON.stringify(complete), PRODUCTS)).toEqual(complete);
  });

  it('is refused as long as it leaves a variant out, and names it', () => {
    const others = Object.fromEntries(Object.entries(complete).filter(([key]) => key !== name));
    expect(gapsIn(others, PRODUCTS)).toEqual([name]);
    expect(() => completeCatalog(JSON.stringify(others), PRODUCTS)).toThrow(`leaves out ${name}`);
    expect(() => completeCatalog('{}', PRODUCTS)).toThrow(name);
  });

  it('is refused as long as it leaves out a printed side', () => {
    const entry = { variantId: 1, technique: 'dtg', placements: {} };
    const expected = variant?.surfaces.map(({ id }) => `${name} (${id})`);
    expect(gapsIn({ ...complete, [name]: entry }, PRODUCTS)).toEqual(expected);
  });

  it('needs nothing of what is not sold any more', () => {
    const retired = PRODUCTS.map((each) => ({ ...each, active: false }));
    expect(gapsIn({}, retired)).toEqual([]);
  });
});
