import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryFromNumeric, wholeMatch } from '../kernel/index.ts';
import { decodeMicrochip, MICROCHIP_PATTERN, normaliseMicrochip, sameMicrochip } from './index.ts';

/** Any code unit or code point there is, halves of characters included. */
const anyChar = fc
  .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

describe('what is typed', () => {
  it.each([
    ['250 269 812 345 678', '250269812345678'],
    ['250-269-812-345-678', '250269812345678'],
    ['250.269.812345678 ', '250269812345678'],
    ['985–112–001–234–567', '985112001234567'],
    ['\u202a250269812345678\u202c', '250269812345678'],
    ['２５０２６９８１２３４５６７８', '250269812345678'],
    ['avid*123*456*789', 'AVID123456789'],
    ['0a1b2c3d4e', '0A1B2C3D4E'],
    ['', ''],
    [' - ', ''],
    ['25O?', '25O?'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(normaliseMicrochip(typed)).toBe(stored);
  });

  it('is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyChar }), (text) => {
        expect(normaliseMicrochip(normaliseMicrochip(text))).toBe(normaliseMicrochip(text));
      }),
    );
  });
});

describe('a code', () => {
  it.each([
    ['250269812345678', 'iso-country', 'FR', 'Country prefix: France'],
    ['276098106234567', 'iso-country', 'DE', 'Country prefix: Germany'],
    ['392141234567890', 'iso-country', 'JP', 'Country prefix: Japan'],
    ['900123456789012', 'iso-maker', null, 'Maker’s prefix 900'],
    ['985112001234567', 'iso-maker', null, 'Maker’s prefix 985'],
    ['998000000000001', 'iso-maker', null, 'Maker’s prefix 998'],
    ['999000000000001', 'test', null, 'A test code'],
    ['000123456789012', 'unassigned', null, 'Unknown prefix 000'],
    ['899123456789012', 'unassigned', null, 'Unknown prefix 899'],
  ])('%s is %s', (code, kind, country, label) => {
    expect(decodeMicrochip(code)).toMatchObject({ kind, country, label, code });
  });

  it.each(['123456789', '0A1B2C3D4E', 'TR123456789012', 'AVID123456789', 'AVID012345678901'])(
    '%s is one of the older kinds',
    (code) => {
      expect(decodeMicrochip(code)).toMatchObject({ kind: 'legacy', badge: 'Older chip', warning: null });
    },
  );

  it.each(['', '12345678', 'ABCDEFGHIJKLMNOPQ', 'ABC/DEFGHI', 'ÄBCDEFGHIJ'])('%j is none', (code) => {
    expect(decodeMicrochip(code).kind).toBe('invalid');
  });

  it('warns where a second look is due, and only there', () => {
    expect(decodeMicrochip('999000000000001').warning).toContain('tests');
    expect(decodeMicrochip('000123456789012').warning).toContain('000');
    expect(decodeMicrochip('25026981234567').warning).toContain('14 digits');
    expect(decodeMicrochip('2502698123456789').warning).toContain('16 digits');
    expect(decodeMicrochip('250269812345678').warning).toBeNull();
    expect(decodeMicrochip('985112001234567').warning).toBeNull();
  });

  it('is shown in groups that can be read aloud', () => {
    expect(decodeMicrochip('250 269812345678').display).toBe('250 269 812 345 678');
  });

  it('names its country in the language of the reader', () => {
    expect(decodeMicrochip('276098106234567', 'de').label).toBe('Country prefix: Deutschland');
  });

  it('is decoded by its first three digits, whichever they are', () => {
    for (let prefix = 0; prefix < 1000; prefix++) {
      const digits = String(prefix).padStart(3, '0');
      const { kind, country } = decodeMicrochip(`${digits}000000000000`);
      expect(country).toBe(countryFromNumeric(digits));
      if (prefix >= 900) expect(kind).toBe(prefix === 999 ? 'test' : 'iso-maker');
      else expect(kind).toBe(country === null ? 'unassigned' : 'iso-country');
    }
  });

  it('is accepted exactly when a pet may have it', () => {
    const shape = wholeMatch(MICROCHIP_PATTERN);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789AZaz-. *é')), maxLength: 20 }),
        (text) => {
          expect(decodeMicrochip(text).kind !== 'invalid').toBe(shape.test(normaliseMicrochip(text)));
        },
      ),
    );
  });
});

describe('the same chip', () => {
  const pets = [
    { id: 'a', name: 'Biscuit', microchip: '250269812345678' },
    { id: 'b', name: 'Mog', microchip: null },
    { id: 'c', name: 'Pip', microchip: '250269812345678' },
  ];
  it('is found on the other pets of an account', () => {
    expect(sameMicrochip(pets, '250 269 812 345 678', 'a')).toEqual([pets[2]]);
    expect(sameMicrochip(pets, '250269812345678', null)).toEqual([pets[0], pets[2]]);
  });
  it('is not no chip', () => {
    expect(sameMicrochip(pets, null, 'x')).toEqual([]);
    expect(sameMicrochip(pets, ' ', 'x')).toEqual([]);
    expect(sameMicrochip(pets, '985112001234567', null)).toEqual([]);
  });
});
