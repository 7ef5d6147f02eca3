import {
  clip,
  DEFAULT_LOCALE,
  normaliseLine,
  safeLocale,
  serverTime,
  wholeMatch,
  type ForWrite,
  type Units,
} from '../kernel/index.ts';
import { LOCALE_MAX, LOCALE_PATTERN } from './locale.ts';
import type { Profile } from './schema.ts';

/**
 * The profile of somebody who signs in for the first time. Always one that the rules accept: the name is tidied and cut, and
 * a locale that is none becomes British English. Reminders are on, marketing is off.
 */
export function newProfile(who: { displayName: string; locale: string; units: Units }): ForWrite<Profile> {
  return {
    displayName: clip(normaliseLine(who.displayName), 80).trim(),
    locale: storable(who.locale),
    units: who.units,
    notifications: { orderEmails: true, reminderEmails: true, marketingEmails: false },
    petCount: 0,
    lastPetId: null,
    createdAt: serverTime,
    updatedAt: serverTime,
  };
}

function storable(locale: string): string {
  const known = safeLocale(locale);
  return known.length <= LOCALE_MAX && wholeMatch(LOCALE_PATTERN).test(known) ? known : DEFAULT_LOCALE;
}
