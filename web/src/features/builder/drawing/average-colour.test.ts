import { rgbaToThumbHash } from 'thumbhash';
import { describe, expect, it } from 'vitest';
import { averageColour } from './average-colour.ts';

/** The hash of a picture that is of one colour. */
const hashOf = (colour: readonly number[]): string =>
  btoa(String.fromCharCode(...rgbaToThumbHash(16, 16, Array.from({ length: 256 }, () => colour).flat())));

describe('the colour of a picture as a whole', () => {
  it.each([
    ['snow', [250, 252, 255, 255]],
    ['night', [12, 10, 30, 255]],
    ['grass', [60, 140, 50, 255]],
    ['a red collar', [190, 30, 40, 255]],
  ])('is near to what it shows: %s', (_, colour) => {
    const found = averageColour(hashOf(colour)) ?? '';
    const channels = [1, 3, 5].map((at) => parseInt(found.slice(at, at + 2), 16));
    for (const [at, value] of channels.entries())
      expect(Math.abs(value - (colour[at] ?? 0))).toBeLessThan(16);
  });

  it('is unknown without a hash', () => {
    expect(averageColour('')).toBeNull();
  });
});
