import { expect, it } from 'vitest';
import { asOfWords } from './as-of-words.ts';

const at = (...parts: [number, number, number, number, number]): number => new Date(...parts).getTime();
const now = at(2026, 10, 24, 18, 0);

it.each([
  [at(2026, 10, 24, 14, 5), '14:05'],
  [at(2026, 10, 23, 14, 5), '23 November, 14:05'],
  [at(2025, 10, 24, 9, 0), '24 November 2025, 09:00'],
])('%s is told as %s', (time, words) => {
  expect(asOfWords(time, 'en-GB', now)).toBe(words);
});
