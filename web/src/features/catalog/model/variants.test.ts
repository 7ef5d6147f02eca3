import { PRODUCTS } from '@pawfolio/domain/catalog';
import { describe, expect, it } from 'vitest';
import { changed, choicesOf, variantOf } from './variants.ts';

const product = PRODUCTS.find(({ id }) => id === 'round-tag');
if (!product) throw new Error('There is no round tag');

describe('the variants of a product', () => {
  it('are offered as sizes and finishes, each once', () => {
    const { sizes, finishes } = choicesOf(product);
    expect(sizes).toEqual(['Small, 25 mm', 'Medium, 32 mm']);
    expect(finishes.map(({ name }) => name)).toEqual(['Brushed steel', 'Brass', 'Rose gold']);
  });

  it('are found by their id, the first when there is none of it', () => {
    expect(variantOf(product, 'm-brass').id).toBe('m-brass');
    expect(variantOf(product, 'gone').id).toBe('s-steel');
    expect(variantOf(product, null).id).toBe('s-steel');
    expect(() => variantOf({ ...product, variants: [] }, null)).toThrow(RangeError);
  });

  it('change in one thing and keep the other', () => {
    const from = variantOf(product, 's-brass');
    expect(changed(product, from, { size: 'Medium, 32 mm' }).id).toBe('m-brass');
    expect(changed(product, from, { colourName: 'Rose gold' }).id).toBe('s-rose');
    expect(changed(product, from, {}).id).toBe('s-brass');
  });

  it('give way where a combination is not made', () => {
    const some = { ...product, variants: product.variants.filter(({ id }) => id !== 'm-brass') };
    const from = variantOf(some, 's-brass');
    expect(changed(some, from, { size: 'Medium, 32 mm' }).size).toBe('Medium, 32 mm');
  });
});
