import { expect, it } from 'vitest';
import { bornAbout } from './age-guess.ts';

it.each([
  [3, 'years', '2023'],
  [0, 'years', '2026'],
  [5, 'months', '2026-06'],
  [14, 'months', '2025-09'],
] as const)('takes %i %s for %s', (amount, unit, born) => {
  expect(bornAbout(amount, unit, '2026-11-23')).toBe(born);
});

it.each([
  [NaN, 'years'],
  [-1, 'years'],
  [2.5, 'years'],
  [300, 'years'],
] as const)('takes %d %s for no age', (amount, unit) => {
  expect(bornAbout(amount, unit, '2026-11-23')).toBeNull();
});
