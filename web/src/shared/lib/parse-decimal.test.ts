import { expect, it } from 'vitest';
import { parseDecimal } from './parse-decimal.ts';

it.each([
  ['4', 4],
  [' 4.25 ', 4.25],
  ['4,25', 4.25],
  ['.5', 0.5],
  ['12.', 12],
  ['1 200', 1200],
  ['1,200.5', 1200.5],
  ['1.200,5', 1200.5],
])('reads %s', (text, expected) => {
  expect(parseDecimal(text)).toBe(expected);
});

it.each(['', ' ', '.', '-4', '4kg', '1e3', '1.2.3', '1,2,3', '12,34.5', 'four'])('refuses %s', (text) => {
  expect(parseDecimal(text)).toBeNull();
});
