/*
 * Regular expressions that the security rules copy. Each must match the WHOLE string: `matches()` of the rules
 * does so by itself, `wholeMatch` adds it here. Only syntax that RE2 and JavaScript share; no backslashes, so
 * that the text is the same in both languages.
 */

const YEAR = '(19|20|21)[0-9][0-9]';
const LEAP_YEAR = '((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)';
const DAY_OF_28 = '(0[1-9]|1[0-9]|2[0-8])';
const MONTH_AND_DAY = `((0[1-9]|1[0-2])-${DAY_OF_28}|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)`;

/** A day that exists in the Gregorian calendar, 1900-01-01 to 2199-12-31, 29 February only in leap years. */
export const ISO_DATE_PATTERN = `${YEAR}-${MONTH_AND_DAY}|${LEAP_YEAR}-02-29`;

/** A year, a month of a year or a day: what an owner knows of a birthday. */
export const PARTIAL_DATE_PATTERN = `${YEAR}(-(0[1-9]|1[0-2]))?|${ISO_DATE_PATTERN}`;

/** Ids that clients make (Firestore's own have 20 characters) and those of users. */
export const ID_PATTERN = '[A-Za-z0-9_-]{1,128}';

/** ISO 4217. */
export const CURRENCY_PATTERN = '[A-Z]{3}';

/** ISO 3166-1 alpha-2 by shape; which codes exist is for `country` of this kernel to say. */
export const COUNTRY_PATTERN = '[A-Z]{2}';

/** `pattern` as a regular expression that must match all of a string. */
export const wholeMatch = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
