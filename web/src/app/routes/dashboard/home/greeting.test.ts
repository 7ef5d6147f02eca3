import { describe, expect, it } from 'vitest';
import { greeting } from './greeting.ts';

describe('the greeting', () => {
  it.each([
    [0, 'Good evening'],
    [4, 'Good evening'],
    [5, 'Good morning'],
    [11, 'Good morning'],
    [12, 'Good afternoon'],
    [17, 'Good afternoon'],
    [18, 'Good evening'],
    [23, 'Good evening'],
  ])('at %i', (hour, words) => {
    expect(greeting('', hour)).toBe(words);
  });

  it('uses the first name', () => {
    expect(greeting('  Robin   Vale ', 9)).toBe('Good morning, Robin');
    expect(greeting('   ', 9)).toBe('Good morning');
  });
});
