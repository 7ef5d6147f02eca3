import { describe, expect, it } from 'vitest';
import { isMissingCode } from './missing-code.ts';

describe('an error that means missing code', () => {
  it.each([
    'Failed to fetch dynamically imported module: https://pawfolio.example/assets/page-1.js',
    'error loading dynamically imported module: https://pawfolio.example/assets/page-1.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/page-1.css',
  ])('%s', (message) => {
    expect(isMissingCode(new TypeError(message))).toBe(true);
  });

  it.each([new Error('x is undefined'), 'Importing a module script failed.', null])('is not %s', (error) => {
    expect(isMissingCode(error)).toBe(false);
  });
});
