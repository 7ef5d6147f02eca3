import { expect, it } from 'vitest';
import { addToCartPath } from '../../../config/add-to-cart.ts';
import { linesIn } from './add-links.ts';

it('a link of the builder is one of that version', () => {
  expect(linesIn(new URLSearchParams('add=abc&revision=4'))).toEqual([
    { designId: 'abc', revision: 4, quantity: 1 },
  ]);
});

it('several lines come back as they were sent', () => {
  const lines = [
    { designId: 'abc', revision: 4, quantity: 2 },
    { designId: 'def', revision: 1, quantity: 20 },
  ];
  expect(linesIn(new URLSearchParams(addToCartPath(lines).split('?')[1]))).toEqual(lines);
});

it.each([
  '',
  'add=',
  'add=a/b&revision=1',
  'add=abc',
  'add=abc&revision=x',
  'add=abc&revision=1&quantity=-1',
])('"%s" puts nothing in', (search) => {
  expect(linesIn(new URLSearchParams(search))).toEqual([]);
});
