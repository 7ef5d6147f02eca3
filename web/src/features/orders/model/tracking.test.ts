import { expect, it } from 'vitest';
import { trackingLink } from './tracking.ts';

it.each([
  ['https://carrier.example/t?n=1', 'https://carrier.example/t?n=1'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['carrier.example/t', null],
  ['', null],
  [null, null],
])('%s leads to %s', (trackingUrl, link) => {
  expect(trackingLink({ trackingUrl })).toBe(link);
});
