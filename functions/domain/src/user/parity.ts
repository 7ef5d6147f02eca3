import {
  boolCases,
  enumCases,
  mapCases,
  onlyCases,
  orNull,
  parityCases,
  textCases,
  timeCases,
  type FieldCases,
  type ParityTable,
} from '../kernel/index.ts';
import { validAddress, validProfile } from './fixture.ts';
import { addressSchema } from './address-schema.ts';
import { newProfileSchema, unitSystems } from './schema.ts';

const optionalText = (max: number): FieldCases => orNull(textCases(1, max));

const localeCases: FieldCases = {
  accepts: {
    language: 'de',
    'language and script and region': 'zh-Hant-TW',
    extension: 'en-US-u-hc-h12',
    '35 long': 'en-aaaaaaaa-bbbbbbbb-cccccccc-ddddd',
  },
  refuses: {
    null: null,
    'a number': 1,
    empty: '',
    '36 long': 'en-aaaaaaaa-bbbbbbbb-cccccccc-dddddd',
    'one letter': 'e',
    underscore: 'en_GB',
    'a dash at the end': 'en-',
    'a subtag of 9': 'en-abcdefghi',
    markup: '<b>',
  },
};

/** `users/{uid}` on creation. */
export const profileParity: ParityTable = {
  schema: newProfileSchema,
  cases: parityCases(
    { complete: validProfile(), 'of a guest': validProfile({ displayName: '' }) },
    {
      displayName: textCases(0, 80),
      locale: localeCases,
      units: enumCases(unitSystems),
      notifications: mapCases(validProfile().notifications, {
        orderEmails: boolCases,
        reminderEmails: boolCases,
        marketingEmails: onlyCases(false, { true: true, 'a string': 'false', 'a number': 0 }),
      }),
      petCount: onlyCases(0, { one: 1, 'minus one': -1, 'a string': '0', 'a fraction': 0.5 }),
      lastPetId: onlyCases(null, { 'an id': 'pet00000000000000001', empty: '', 'a number': 0 }),
      createdAt: timeCases,
      updatedAt: timeCases,
    },
  ),
  zodOnly: [],
};

const countryCases: FieldCases = {
  accepts: { Germany: 'DE', 'United States': 'US', 'United Kingdom': 'GB', Taiwan: 'TW' },
  refuses: {
    null: null,
    'a number': 1,
    empty: '',
    'lower case': 'de',
    'one letter': 'D',
    'three letters': 'DEU',
  },
};

/** `users/{uid}/addresses/{addressId}`. */
export const addressParity: ParityTable = {
  schema: addressSchema,
  cases: parityCases(
    {
      complete: validAddress(),
      minimal: validAddress({ line2: null, region: null, postalCode: null, phone: null, isDefault: false }),
    },
    {
      fullName: textCases(1, 80),
      line1: textCases(1, 120),
      line2: optionalText(120),
      city: textCases(1, 80),
      region: optionalText(80),
      postalCode: optionalText(20),
      country: countryCases,
      phone: optionalText(32),
      isDefault: boolCases,
      createdAt: timeCases,
      updatedAt: timeCases,
    },
  ),
  zodOnly: ['UK', 'XK', 'ZZ'].map((code) => ({
    name: `country: ${code}, not assigned by ISO 3166-1`,
    data: validAddress({ country: code }),
    reason: 'The rules check two capital letters: the list changes, and a wrong code harms its owner only.',
  })),
};
