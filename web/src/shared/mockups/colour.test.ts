import { describe, expect, it } from 'vitest';
import { darker, lighter, mix, readableOn } from './colour.ts';

describe('mix', () => {
  it('goes from one colour to the other', () => {
    expect(mix('#000000', '#FFFFFF', 0)).toBe('#000000');
    expect(mix('#000000', '#FFFFFF', 1)).toBe('#FFFFFF');
    expect(mix('#102030', '#304050', 0.5)).toBe('#203040');
  });
  it('darkens and lightens', () => {
    expect(lighter('#808080', 0.5)).toBe('#C0C0C0');
    expect(darker('#FFFFFF', 1)).toBe('#1A120B');
  });
});

describe('readableOn', () => {
  it.each([
    ['#FFFFFF', '#221F1A'],
    ['#E08A3C', '#221F1A'],
    ['#2A6B5E', '#FFFFFF'],
    ['#4A4A4A', '#FFFFFF'],
  ])('writes on %s in %s', (ground, ink) => {
    expect(readableOn(ground)).toBe(ink);
  });
});
