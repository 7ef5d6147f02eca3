import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes, resolveServerTime, serverTime } from '../kernel/index.ts';
import {
  addressFormat,
  addressLines,
  addressSchema,
  addressValues,
  blankAddress,
  checkAddress,
  tidyPostalCode,
  validAddress,
  type AddressContent,
  type AddressValues,
} from './index.ts';

/** Any code unit or code point there is, halves of characters included. */
const anyChar = fc
  .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

const now = { toMillis: () => 1_790_000_000_000 };
const typed = (more: Partial<AddressValues> = {}): AddressValues => ({
  ...blankAddress('GB'),
  fullName: 'Robin Vale',
  line1: '12 Harbour Lane',
  city: 'Bristol',
  postalCode: 'BS1 4QA',
  ...more,
});
const issuesOf = (more: Partial<AddressValues>) => {
  const result = checkAddress(typed(more));
  return 'issues' in result
    ? Object.fromEntries(result.issues.map(({ path, message }) => [path[0], message]))
    : {};
};
const valueOf = (more: Partial<AddressValues>) => {
  const result = checkAddress(typed(more));
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe('a postal code', () => {
  it.each([
    ['GB', 'bs14qa', 'BS1 4QA'],
    ['GB', ' sw1a  1aa ', 'SW1A 1AA'],
    ['GB', 'M1 1AE', 'M1 1AE'],
    ['GB', 'gir0aa', 'GIR 0AA'],
    ['US', '94103', '94103'],
    ['US', '941031234', '94103-1234'],
    ['US', '94103-1234', '94103-1234'],
    ['CA', 'k1a0b1', 'K1A 0B1'],
    ['IE', 'd02x285', 'D02 X285'],
    ['NL', '1012ab', '1012 AB'],
    ['SE', '11122', '111 22'],
    ['PL', '00001', '00-001'],
    ['PT', '1100148', '1100-148'],
    ['JP', '１００－０００１', '100-0001'],
    ['DE', 'D-10115', '10115'],
    ['CH', 'CH 8001', '8001'],
    ['AT', '1010', '1010'],
  ])('of %s, %j is %s', (country, text, expected) => {
    const region = addressFormat(country).region?.required ? 'Somewhere' : '';
    expect(valueOf({ country, region, postalCode: text }).postalCode).toBe(expected);
  });

  it.each([
    ['GB', 'BS1'],
    ['GB', '12345'],
    ['US', '9410'],
    ['US', 'ABCDE'],
    ['CA', 'D1A 0B1'],
    ['DE', '1011'],
    ['NL', '0123 AB'],
    ['IE', '12345'],
    ['AU', '20000'],
  ])('of %s is not %j', (country, postalCode) => {
    const { example } = addressFormat(country).postalCode;
    expect(issuesOf({ country, postalCode, region: 'Somewhere' })['postalCode']).toContain(example);
  });

  it('is settled after one pass, in every country', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(...countryCodes),
        (text, country) => {
          const once = tidyPostalCode(text, country);
          expect(tidyPostalCode(once, country)).toBe(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(countryCodes.filter((code) => addressFormat(code).postalCode.example).map((code) => [code]))(
    'is, in the example of %s, one',
    (country) => {
      const { pattern, example } = addressFormat(country).postalCode;
      expect(tidyPostalCode(example ?? '', country)).toBe(example);
      expect(example).toMatch(pattern ?? /^$/);
    },
  );

  it('may be missing, or anything, where its habits are not known', () => {
    expect(valueOf({ country: 'HK', postalCode: '' }).postalCode).toBeNull();
    expect(valueOf({ country: 'BR', postalCode: '01310-100' }).postalCode).toBe('01310-100');
    expect(valueOf({ country: 'IE', postalCode: '' }).postalCode).toBeNull();
  });
});

describe('the form', () => {
  it('tidies what it saves', () => {
    expect(checkAddress(typed({ fullName: '  Robin   Vale ', phone: ' ', isDefault: true }))).toEqual({
      value: {
        fullName: 'Robin Vale',
        line1: '12 Harbour Lane',
        line2: null,
        city: 'Bristol',
        region: null,
        postalCode: 'BS1 4QA',
        country: 'GB',
        phone: null,
        isDefault: true,
      },
    });
  });

  it('asks for what is missing, by the words of the country', () => {
    expect(issuesOf({ fullName: ' ', line1: '', city: '', postalCode: '' })).toEqual({
      fullName: 'Please enter a name.',
      line1: 'Please enter the street and number.',
      city: 'Please enter the town or city.',
      postalCode: 'Please enter the postcode.',
    });
    expect(issuesOf({ country: 'US', postalCode: '' })).toEqual({
      region: 'Please enter the state.',
      postalCode: 'Please enter the ZIP code.',
    });
    expect(issuesOf({ country: '' })).toEqual({ country: 'Please choose a country.' });
    expect(issuesOf({ country: 'UK' })).toEqual({ country: 'Please choose a country.' });
  });

  it('says what does not fit, and what is no number', () => {
    expect(issuesOf({ line1: 'a'.repeat(121) })).toEqual({ line1: 'This is too long for a label.' });
    expect(issuesOf({ phone: 'call me' })).toEqual({ phone: 'This does not look like a phone number.' });
    expect(issuesOf({ phone: '+44 117 496 0123' })).toEqual({});
    expect(issuesOf({ country: 'IE', postalCode: 'X' })['postalCode']).toContain('an Eircode of Ireland');
  });

  it('forgets a state that another country does not have', () => {
    expect(valueOf({ country: 'DE', postalCode: '10115', region: 'Texas' }).region).toBeNull();
  });

  it('shows a stored address, and saves it unchanged', () => {
    const stored: Partial<ReturnType<typeof validAddress>> & AddressContent = validAddress();
    delete stored.createdAt;
    delete stored.updatedAt;
    expect(checkAddress(addressValues(stored))).toEqual({ value: stored });
    const bare = { ...stored, line2: null, region: null, phone: null };
    expect(checkAddress(addressValues(bare))).toEqual({ value: bare });
  });

  it('saves only what the schema takes', () => {
    const text = fc.string({ unit: anyChar, maxLength: 130 });
    const country = fc.constantFrom(...countryCodes, '', 'XX');
    const values = fc.record({
      fullName: text,
      line1: text,
      line2: text,
      city: text,
      region: text,
      postalCode: text,
      country,
      phone: text,
      isDefault: fc.boolean(),
    });
    fc.assert(
      fc.property(values, (form) => {
        const result = checkAddress(form);
        if ('issues' in result) {
          expect(result.issues.length).toBeGreaterThan(0);
          return;
        }
        const document = { ...result.value, createdAt: serverTime, updatedAt: serverTime };
        expect(addressSchema.safeParse(resolveServerTime(document, now)).success).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a label', () => {
  const lines = (more: Partial<AddressValues>, home: string | null = null) =>
    addressLines(valueOf(more), home);
  it.each<[Partial<AddressValues>, string[]]>([
    [
      { line2: 'Flat 3' },
      ['Robin Vale', '12 Harbour Lane', 'Flat 3', 'Bristol', 'BS1 4QA', 'United Kingdom'],
    ],
    [
      { country: 'US', city: 'San Francisco', region: 'CA', postalCode: '94103' },
      ['Robin Vale', '12 Harbour Lane', 'San Francisco, CA 94103', 'United States'],
    ],
    [
      { country: 'DE', city: 'Berlin', postalCode: '10115' },
      ['Robin Vale', '12 Harbour Lane', '10115 Berlin', 'Germany'],
    ],
    [
      { country: 'AU', city: 'Sydney', region: 'NSW', postalCode: '2000' },
      ['Robin Vale', '12 Harbour Lane', 'Sydney NSW 2000', 'Australia'],
    ],
    [
      { country: 'HK', city: 'Kowloon', postalCode: '' },
      ['Robin Vale', '12 Harbour Lane', 'Kowloon', 'Hong Kong SAR China'],
    ],
    [
      { country: 'JP', city: 'Chiyoda', region: 'Tokyo', postalCode: '1000001' },
      ['Robin Vale', '12 Harbour Lane', 'Chiyoda, Tokyo', '100-0001', 'Japan'],
    ],
  ])('for %j', (more, expected) => {
    expect(lines(more)).toEqual(expected);
  });
  it('does not name the country at home', () => {
    expect(lines({}, 'GB')).toEqual(['Robin Vale', '12 Harbour Lane', 'Bristol', 'BS1 4QA']);
  });
});
