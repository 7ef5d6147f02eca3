import { describe, expect, it } from 'vitest';
import { chipHint } from './chip-hint.ts';

const pets = [
  { id: 'biscuit', name: 'Biscuit', microchip: '250269812345678' },
  { id: 'miso', name: 'Miso', microchip: null },
];

describe('chipHint', () => {
  it('decodes a number however it is grouped', () => {
    expect(chipHint('250 269-812.345 678', null, []).chip).toMatchObject({
      kind: 'iso-country',
      country: 'FR',
    });
  });

  it('says nothing while the number is not whole', () => {
    expect(chipHint('2502698', null, pets)).toEqual({ chip: null, sharedWith: [] });
    expect(chipHint('', null, pets)).toEqual({ chip: null, sharedWith: [] });
  });

  it('points out another pet with the same number, but not the pet itself', () => {
    expect(chipHint('250269812345678', 'miso', pets).sharedWith).toEqual(['Biscuit']);
    expect(chipHint('250269812345678', null, pets).sharedWith).toEqual(['Biscuit']);
    expect(chipHint('250269812345678', 'biscuit', pets).sharedWith).toEqual([]);
  });
});
