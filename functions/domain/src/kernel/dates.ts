import { ISO_DATE_PATTERN, wholeMatch } from './patterns.ts';
import type { IsoDate, PartialDate } from './schema.ts';

/*
 * Calendar dates are strings, and sums of them are sums of UTC days: no hour, no time zone and no summer time is
 * ever involved. The one question that needs a zone is which day it is (`today`).
 */

const DAY_MS = 86_400_000;
const whole = /* @__PURE__ */ wholeMatch(ISO_DATE_PATTERN);

/** Whether `text` is `YYYY-MM-DD`, a day that exists, 1900 to 2199. */
export const isIsoDate = (text: string): boolean => whole.test(text);

/** Days since 1970-01-01. Throws a `RangeError` for what is no date, so that a wrong day is never computed from it. */
function dayNumber(date: IsoDate): number {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  const ms = Date.UTC(year, month - 1, day);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || fromMs(ms) !== date) throw new RangeError(`Not a date: ${date}`);
  return ms / DAY_MS;
}

const fromMs = (ms: number): IsoDate => (Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10));

/** The day `days` after `date` (before, if negative). Throws a `RangeError` if `date` is none. */
export const addDays = (date: IsoDate, days: number): IsoDate => fromMs((dayNumber(date) + days) * DAY_MS);

/**
 * The same day of the month, `months` later or earlier, or the last day of that month where it is shorter:
 * 31 January and one month is 28 or 29 February. Throws a `RangeError` if `date` is none.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = new Date(dayNumber(date) * DAY_MS);
  const month = start.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return fromMs(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastDay)));
}

/** The same day of another year; 29 February becomes 28 February in a common year. */
export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

/** Days from `from` to `to`, negative if `to` is earlier. Throws a `RangeError` if either is no date. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** Whole months from `from` to `to`, as people count them: 31 January to 28 February is one. Negative if `to` is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonths(from, months) <= to ? months : months - 1;
}

/**
 * The calendar day at `now` in an IANA time zone, by default that of the device or server.
 * Throws a `RangeError` for a zone that the platform does not know.
 */
export function today(timeZone?: string, now = new Date()): IsoDate {
  // The device knows its own day without a table of all zones, which a phone takes most of a frame's time to open.
  if (timeZone === undefined) return fromMs(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

/** The first day of a partial date: `2021` is 2021-01-01. */
export const firstDayOf = (date: PartialDate): IsoDate => `${date}-01-01`.slice(0, 10);

/** The last day of a partial date: `2021-02` is 2021-02-28. */
export function lastDayOf(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  return addDays(date.length === 4 ? addYears(firstDayOf(date), 1) : addMonths(firstDayOf(date), 1), -1);
}
