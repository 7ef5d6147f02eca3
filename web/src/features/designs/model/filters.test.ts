import { describe, expect, it } from 'vitest';
import { choices, filtered, filterParams, parseFilter } from './filters.ts';

const designs = [
  { petId: 'biscuit', productId: 'round-tag' },
  { petId: 'miso', productId: 'stoneware-mug' },
  { petId: null, productId: 'round-tag' },
  { petId: 'biscuit', productId: 'stoneware-mug' },
];
const read = (query: string) => parseFilter(new URLSearchParams(query));

describe('the filter in the address', () => {
  it('comes out as it went in', () => {
    for (const query of ['', 'pet=biscuit', 'product=round-tag', 'pet=none&product=round-tag'])
      expect(new URLSearchParams(filterParams(read(query))).toString()).toBe(query);
  });

  it('leaves out what makes no sense', () => {
    expect(read('pet=%3Cb%3E&product=../x')).toEqual({ pet: null, product: null });
  });
});

describe('what is shown', () => {
  it('fits both choices', () => {
    expect(filtered(designs, read(''))).toHaveLength(4);
    expect(filtered(designs, read('pet=biscuit'))).toHaveLength(2);
    expect(filtered(designs, read('pet=none'))).toEqual([designs[2]]);
    expect(filtered(designs, read('pet=biscuit&product=stoneware-mug'))).toEqual([designs[3]]);
  });

  it('counts each choice as the other one leaves it', () => {
    const { pets, products } = choices(designs, read('pet=biscuit'));
    expect(pets).toEqual([
      { value: 'biscuit', count: 2 },
      { value: 'miso', count: 1 },
      { value: 'none', count: 1 },
    ]);
    expect(products).toEqual([
      { value: 'round-tag', count: 1 },
      { value: 'stoneware-mug', count: 1 },
    ]);
  });
});
