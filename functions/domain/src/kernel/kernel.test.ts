import * as z from 'zod/mini';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  appErrorCodes,
  countryCodes,
  countryFromNumeric,
  countryName,
  defineCallable,
  formatBytes,
  limits,
  type CallableContract,
} from './index.ts';

describe('countries', () => {
  it('knows every code once', () => {
    expect(countryCodes).toHaveLength(249);
    expect(new Set(countryCodes).size).toBe(249);
  });
  it('finds the country of a chip prefix', () => {
    expect(['250', '276', '826', '840', '392', '756'].map(countryFromNumeric)).toEqual([
      'FR',
      'DE',
      'GB',
      'US',
      'JP',
      'CH',
    ]);
    expect(countryFromNumeric('999')).toBeNull();
  });
  it('names them, with a locale that is none too', () => {
    expect(countryName('CH', 'de')).toBe('Schweiz');
    expect(countryName('CH', 'en-a')).toBe('Switzerland');
    expect(countryName('ZZ')).not.toBe('');
  });
});

describe('bytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1023, '1,023 bytes'],
    [184_220, '180 kB'],
    [2_481_337, '2.4 MB'],
    [limits.uploadBytes, '20 MB'],
    [limits.mediaBytes, '500 MB'],
    [1024 ** 3, '1 GB'],
    [1024 ** 5, '1,048,576 GB'],
  ])('%i are %s', (bytes, expected) => {
    expect(formatBytes(bytes, 'en-GB')).toBe(expected);
  });
});

describe('callables', () => {
  const contract = defineCallable({
    name: 'renameDesign',
    input: z.strictObject({ designId: z.string(), name: z.string() }),
    output: z.object({ revision: z.number() }),
  });

  it('keep the types of their schemas', () => {
    expectTypeOf(contract).toEqualTypeOf<
      CallableContract<{ designId: string; name: string }, { revision: number }>
    >();
    expect(z.safeParse(contract.input, { designId: 'a' }).success).toBe(false);
    expect(z.parse(contract.output, { revision: 1 })).toEqual({ revision: 1 });
  });

  it('fail with one of a closed list of codes', () => {
    expect(new Set(appErrorCodes).size).toBe(appErrorCodes.length);
    expect(appErrorCodes).toContain('invalid-argument');
  });
});
