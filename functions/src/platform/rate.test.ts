import { expect, it } from 'vitest';
import { rateLimit } from './rate.ts';

it('allows so many calls in a time, for each name, and again later', () => {
  const allow = rateLimit(2, 1000);
  expect([allow('a', 0), allow('a', 10), allow('a', 20), allow('b', 20)]).toEqual([true, true, false, true]);
  expect([allow('a', 999), allow('a', 1001), allow('a', 1002)]).toEqual([false, true, false]);
});
