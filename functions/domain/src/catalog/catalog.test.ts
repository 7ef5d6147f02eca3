import { describe, expect, it } from 'vitest';
import {
  FAMILIES,
  findProducts,
  parseCatalogQuery,
  priceFrom,
  priceOf,
  productSchema,
  PRODUCTS,
} from './index.ts';

const query = (address: string) => parseCatalogQuery(new URLSearchParams(address));
const found = (address: string) => findProducts(PRODUCTS, query(address)).map(({ id }) => id);
const tag = (() => {
  const product = PRODUCTS.find(({ id }) => id === 'round-tag');
  if (!product) throw new Error('The catalog has no round tag.');
  return product;
})();

describe('the shipped catalog', () => {
  it.each(PRODUCTS.map((product) => [product.id, product] as const))('%s is valid', (_, product) => {
    expect(productSchema.safeParse(product).error).toBeUndefined();
  });

  it('has at least eight products in all four families, with ids of their own', () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(8);
    expect(new Set(PRODUCTS.map(({ id }) => id)).size).toBe(PRODUCTS.length);
    expect(new Set(PRODUCTS.map(({ family }) => family))).toEqual(new Set(FAMILIES));
  });

  it.each(PRODUCTS.map((product) => [product.id, product] as const))(
    '%s keeps room inside its safe area',
    (_, product) => {
      for (const { id, surfaces } of product.variants) {
        for (const { widthMm, heightMm, safeMm, minDpi, targetDpi } of surfaces) {
          expect(Math.min(widthMm, heightMm) - 2 * safeMm, id).toBeGreaterThan(10);
          expect(targetDpi).toBeGreaterThanOrEqual(minDpi);
        }
      }
    },
  );

  it('uses each variant id once a product', () => {
    for (const { variants } of PRODUCTS)
      expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
  });
});

describe('prices', () => {
  it('charge a second engraved side once, and only where something stands', () => {
    expect(priceOf(tag, 's-steel', [])).toEqual({ amount: 1600, currency: 'USD' });
    expect(priceOf(tag, 's-steel', ['back'])).toEqual({ amount: 1600, currency: 'USD' });
    expect(priceOf(tag, 's-steel', ['front', 'back'])).toEqual({ amount: 2000, currency: 'USD' });
    expect(priceOf(tag, 's-brass', ['front', 'no-such-side'])).toEqual({ amount: 1900, currency: 'USD' });
  });

  it('refuse a variant that the product does not have', () => {
    expect(() => priceOf(tag, 'xxl-gold', ['front'])).toThrow(RangeError);
  });

  it('start at the cheapest variant', () => {
    expect(priceFrom(tag)).toEqual({ amount: 1600, currency: 'USD' });
  });
});

describe('search', () => {
  it('finds a family, in the order of the catalog', () => {
    expect(found('family=tags')).toEqual(['round-tag', 'bone-tag', 'heart-tag']);
  });

  it('needs every word, wherever it stands, without regard to case or accents', () => {
    expect(found('q=BRASS+bone')).toEqual(['bone-tag']);
    expect(found('q=brâss+rose')).toEqual(['round-tag']);
    expect(found('q=unicorn')).toEqual([]);
  });

  it('ignores a family that does not exist and hides what is not sold', () => {
    expect(query('family=cars')).toEqual({ family: null, text: '' });
    expect(findProducts([{ ...tag, active: false }], query(''))).toEqual([]);
  });
});
