import { describe, expect, it } from 'vitest';
import { byName } from './by-name.ts';

describe('names in order', () => {
  it('are those of the alphabet, whatever their case', () => {
    expect(['mochi', 'Biscuit', 'Ada', 'biscotti', 'Ada B'].sort(byName)).toEqual([
      'Ada',
      'Ada B',
      'biscotti',
      'Biscuit',
      'mochi',
    ]);
  });

  it('with letters beyond the plain ones stand where people look for them', () => {
    expect(['Zoe', 'Émile', 'Fay', 'Ähnchen', 'Bo'].sort(byName)).toEqual([
      'Ähnchen',
      'Bo',
      'Émile',
      'Fay',
      'Zoe',
    ]);
  });

  it('that are the same are', () => {
    expect(byName('Biscuit', 'biscuit')).toBe(0);
  });

  it('agree with the browser wherever its tables are not asked', () => {
    const names = ['', 'a', 'B', 'ab', 'A b', 'abc', 'Z', 'zo', 'Mo chi', 'Mochi'];
    for (const a of names)
      for (const b of names) {
        const order = a.localeCompare(b, undefined, { sensitivity: 'base' });
        expect([a, b, Math.sign(byName(a, b))]).toEqual([a, b, Math.sign(order)]);
      }
  });
});
