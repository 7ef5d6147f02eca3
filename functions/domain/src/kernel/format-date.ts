import { daysBetween, firstDayOf } from './dates.ts';
import { safeLocale } from './locale.ts';
import type { IsoDate, PartialDate } from './schema.ts';

const shapes = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Formatters are dear to make and cheap to use; a list of a hundred dates needs one. */
const formatters = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${locale}/${shape}`;
  const known = formatters.get(key);
  if (known) return known;
  // Always the Gregorian calendar: it is the one that papers and input fields use.
  const made = new Intl.DateTimeFormat(safeLocale(locale), {
    ...shapes[shape],
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

const write = (date: PartialDate, locale: string, shape: keyof typeof shapes): string =>
  formatter(locale, shape).format(Date.parse(`${firstDayOf(date)}T00:00:00Z`));

/** A date in the reader's language: `4 May 2026`. `short` shortens the name of the month where a language does so. */
export const formatDate = (date: IsoDate, locale: string, style: 'long' | 'short' = 'long'): string =>
  write(date, locale, style);

/** A date as far as it is known: `2021`, `April 2021` or `4 April 2021`. */
export const formatPartialDate = (date: PartialDate, locale: string): string =>
  write(date, locale, date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'long');

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A number of days in words that fit: `9 days`, `3 weeks`, `4 months`, `2 years`. Never more than it is. */
export function spanInWords(days: number): string {
  const length = Math.abs(days);
  if (length < 14) return plural(length, 'day');
  if (length < 60) return plural(Math.floor(length / 7), 'week');
  if (length < 730) return plural(Math.floor(length / 30.4375), 'month');
  return plural(Math.floor(length / 365.25), 'year');
}

/** When a day is, seen from `on`: `today`, `tomorrow`, `in 9 days`, `yesterday`, `3 weeks ago`. */
export function whenInWords(date: IsoDate, on: IsoDate): string {
  const days = daysBetween(on, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${spanInWords(days)}` : `${spanInWords(days)} ago`;
}
