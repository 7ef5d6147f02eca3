import { describe, expect, it } from 'vitest';
import { asRenamed, copyName, nameForPet, nameForProduct } from './names.ts';

describe('the name of a copy', () => {
  it('is none that is taken, and does not pile up', () => {
    expect(copyName('Tag', ['Tag'])).toBe('Tag (copy)');
    expect(copyName('Tag', ['Tag', 'Tag (copy)'])).toBe('Tag (copy 2)');
    expect(copyName('Tag (copy)', ['Tag', 'Tag (copy)', 'Tag (copy 2)'])).toBe('Tag (copy 3)');
  });

  it('fits into what a name may hold, without half a character', () => {
    const long = `${'a'.repeat(73)}🐕🐕🐕`;
    const copy = copyName(long, []);
    expect(copy.length).toBeLessThanOrEqual(80);
    expect(copy).toBe(`${'a'.repeat(73)} (copy)`);
  });
});

describe('the name of a design made elsewhere', () => {
  it('follows the pet', () => {
    expect(nameForPet('Biscuit’s tag', 'Biscuit', 'Miso')).toBe('Miso’s tag');
    expect(nameForPet('Summer tag', 'Biscuit', 'Miso')).toBe('Summer tag for Miso');
    expect(nameForPet('Summer tag', null, 'Miso')).toBe('Summer tag for Miso');
  });

  it('follows the product', () => {
    expect(nameForProduct('Blue Stoneware mug', 'Stoneware mug', 'Round tag')).toBe('Blue Round tag');
    expect(nameForProduct('For the sea', 'Stoneware mug', 'Round tag')).toBe('For the sea – Round tag');
  });

  it('is cut where it grows too long', () => {
    expect(nameForPet('a'.repeat(80), null, 'Miso')).toHaveLength(80);
    expect(nameForPet('a'.repeat(80), null, 'Miso')).toMatch(/a for Miso$/);
  });
});

describe('asRenamed', () => {
  const list = [
    { id: 'a', name: 'Tag' },
    { id: 'b', name: 'Tag' },
  ];

  it('names a design as its owner has just named it, as long as the list is late', () => {
    const renamed = new Map([['a', { name: 'Tag for the sea', was: 'Tag' }]]);
    expect(asRenamed(list, renamed)).toEqual([{ id: 'a', name: 'Tag for the sea' }, list[1]]);
  });

  it('believes a list that says anything newer', () => {
    const renamed = new Map([['a', { name: 'Tag for the sea', was: 'Older' }]]);
    expect(asRenamed(list, renamed)).toEqual(list);
    expect(asRenamed([], renamed)).toEqual([]);
  });
});
