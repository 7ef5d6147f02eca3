import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  firstDayOf,
  formatDate,
  formatPartialDate,
  isIsoDate,
  lastDayOf,
  monthsBetween,
  spanInWords,
  today,
  whenInWords,
} from './index.ts';

const isoDate = fc
  .integer({ min: -20_000, max: 80_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** Zones at both ends of the world, with summer time at midnight, of half an hour, and a day that never was. */
const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Europe/London',
  'Asia/Tehran',
];

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

describe.each(zones)('with the clock of %s', (zone) => {
  const there = <T>(work: () => T): T => {
    process.env['TZ'] = zone;
    return work();
  };

  it('really runs there', () => {
    expect(there(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
  });

  it('adds and counts days the same', () => {
    there(() => {
      fc.assert(
        fc.property(isoDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
          expect(daysBetween(date, addDays(date, days))).toBe(days);
        }),
      );
    });
  });

  it('writes the day that is stored', () => {
    there(() => {
      for (let day = '2011-12-25'; day < '2012-11-10'; day = addDays(day, 1)) {
        expect(formatDate(day, 'en-GB')).toMatch(new RegExp(`^${Number(day.slice(8))} [A-Z]`));
      }
    });
  });

  it('takes its own day for today', () => {
    const now = new Date('2026-03-29T00:30:00Z');
    const [year, month, date] = there(() => [now.getFullYear(), now.getMonth() + 1, now.getDate()]);
    const padded = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
    expect(there(() => today(undefined, now))).toBe(padded);
  });
});

describe('today', () => {
  it.each([
    ['2026-05-04T23:59:59.999Z', 'UTC', '2026-05-04'],
    ['2026-05-04T23:59:59.999Z', 'Europe/Berlin', '2026-05-05'],
    ['2026-05-05T00:00:00.000Z', 'America/New_York', '2026-05-04'],
    ['2026-05-04T10:00:00Z', 'Pacific/Kiritimati', '2026-05-05'],
    ['2026-05-04T10:00:00Z', 'Pacific/Pago_Pago', '2026-05-03'],
    // The hour that summer time takes away, and the one it gives back.
    ['2026-03-29T00:59:59Z', 'Europe/London', '2026-03-29'],
    ['2026-10-24T23:30:00Z', 'Europe/London', '2026-10-25'],
    ['2026-10-26T00:30:00Z', 'Europe/London', '2026-10-26'],
    // Samoa went from the 29th of December 2011 to the 31st.
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29'],
    ['1999-12-31T23:30:00Z', 'Europe/Paris', '2000-01-01'],
  ])('at %s in %s is %s', (now, zone, expected) => {
    expect(today(zone, new Date(now))).toBe(expected);
  });

  it('is a date whatever the instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2199-12-30'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (now, zone) => isIsoDate(today(zone, now)),
      ),
    );
  });

  it('is now by default', () => {
    expect(isIsoDate(today())).toBe(true);
  });

  it('throws for a zone that does not exist', () => {
    expect(() => today('Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('sums', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2000-02-28', 2, '2000-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-05-04', 0, '2026-05-04'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-08-31', 25, '2028-09-30'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -124, '1900-02-28'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });

  it('of days undo each other', () => {
    fc.assert(
      fc.property(
        isoDate,
        fc.integer({ min: -9_999, max: 9_999 }),
        (date, days) => addDays(addDays(date, days), -days) === date,
      ),
    );
  });

  it('of months keep the month and never leave it', () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: -500, max: 500 }), (date, months) => {
        const sum = addMonths(date, months);
        const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(count(sum) - count(date)).toBe(months);
        expect(sum.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });

  it('count whole months', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(1);
    expect(monthsBetween('2026-01-31', '2026-02-27')).toBe(0);
    expect(monthsBetween('2024-02-29', '2025-02-28')).toBe(12);
    expect(monthsBetween('2026-05-04', '2026-05-03')).toBe(0);
    expect(monthsBetween('2026-05-04', '2026-04-04')).toBe(-1);
    fc.assert(
      fc.property(
        isoDate,
        fc.integer({ min: 0, max: 500 }),
        (date, months) => monthsBetween(date, addMonths(date, months)) === months,
      ),
    );
  });

  it.each([
    '',
    '2026',
    '2026-02-30',
    '2023-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-5-4',
    '2026-05-04T00:00',
    'x',
  ])('throw for %j', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => addMonths(text, 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-05-04', text)).toThrow(RangeError);
  });
});

describe('partial dates', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-12-05', '2023-12-05', '2023-12-05'],
  ])('%s is from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  it.each([
    ['2021', 'en-GB', '2021'],
    ['2021-04', 'en-GB', 'April 2021'],
    ['2021-04-09', 'en-GB', '9 April 2021'],
    ['2021-04-09', 'en-US', 'April 9, 2021'],
    ['2021-04-09', 'de-DE', '9. April 2021'],
    ['2021', 'ja-JP', '2021年'],
    ['2021-04', 'fr-FR', 'avril 2021'],
  ])('%s in %s reads %s', (date, locale, expected) => {
    expect(formatPartialDate(date, locale)).toBe(expected);
  });

  it('are written in the calendar that papers use, and with a locale that is none', () => {
    expect(formatPartialDate('2026', 'th-TH')).toContain('2026');
    expect(formatDate('2026-05-04', 'en-a')).toBe('4 May 2026');
    expect(formatDate('2026-09-04', 'en-US', 'short')).toBe('Sep 4, 2026');
  });
});

describe('words', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [-13, '13 days'],
    [14, '2 weeks'],
    [59, '8 weeks'],
    [60, '1 month'],
    [61, '2 months'],
    [729, '23 months'],
    [731, '2 years'],
  ])('%i days are %s', (days, expected) => {
    expect(spanInWords(days)).toBe(expected);
  });

  it.each([
    ['2026-05-04', 'today'],
    ['2026-05-05', 'tomorrow'],
    ['2026-05-03', 'yesterday'],
    ['2026-05-13', 'in 9 days'],
    ['2026-04-10', '3 weeks ago'],
    ['2028-06-04', 'in 2 years'],
  ])('%s is %s', (date, expected) => {
    expect(whenInWords(date, '2026-05-04')).toBe(expected);
  });
});
