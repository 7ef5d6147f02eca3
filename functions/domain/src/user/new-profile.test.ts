import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveServerTime, serverTime } from '../kernel/index.ts';
import { newProfile, newProfileSchema } from './index.ts';

/** Any code unit or code point there is, halves of characters included. */
const anyChar = fc
  .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

const now = { toMillis: () => 1_790_000_000_000 };
const isCreatable = (profile: unknown): boolean =>
  newProfileSchema.safeParse(resolveServerTime(profile, now)).success;

describe('a new profile', () => {
  it('has no pets, and no marketing unless asked for later', () => {
    expect(newProfile({ displayName: ' Robin  Vale', locale: 'en-gb', units: 'metric' })).toEqual({
      displayName: 'Robin Vale',
      locale: 'en-GB',
      units: 'metric',
      notifications: { orderEmails: true, reminderEmails: true, marketingEmails: false },
      petCount: 0,
      lastPetId: null,
      createdAt: serverTime,
      updatedAt: serverTime,
    });
  });

  it.each([
    ['de', 'de'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['', 'en-GB'],
    ['C', 'en-GB'],
    ['en_US.UTF-8', 'en-GB'],
    ['en-US-u-ca-buddhist-nu-thai-hc-h12-kn-true', 'en-GB'],
    ['x-private', 'en-GB'],
  ])('takes %j for the locale %s', (locale, stored) => {
    const profile = newProfile({ displayName: '', locale, units: 'imperial' });
    expect(profile.locale).toBe(stored);
    expect(isCreatable(profile)).toBe(true);
  });

  it('is accepted whatever the sign-in says of a person', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyChar, maxLength: 200 }),
        fc.string({ maxLength: 45 }),
        (displayName, locale) => {
          expect(isCreatable(newProfile({ displayName, locale, units: 'metric' }))).toBe(true);
        },
      ),
    );
    expect(newProfile({ displayName: '😀'.repeat(60), locale: 'en', units: 'metric' }).displayName).toBe(
      '😀'.repeat(40),
    );
  });
});
