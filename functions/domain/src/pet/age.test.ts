import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/index.ts';
import { ageInWords, ageOf, nextBirthday } from './index.ts';

describe('an age', () => {
  it.each([
    // The day is known.
    ['2026-05-04', '2026-05-04', 'born today'],
    ['2026-05-03', '2026-05-04', '1 day'],
    ['2026-04-21', '2026-05-04', '13 days'],
    ['2026-04-20', '2026-05-04', '2 weeks'],
    ['2026-03-05', '2026-05-04', '8 weeks'],
    ['2026-03-04', '2026-05-04', '2 months'],
    ['2025-12-04', '2026-05-04', '5 months'],
    ['2025-05-05', '2026-05-04', '11 months'],
    ['2025-05-04', '2026-05-04', '1 year'],
    ['2025-04-04', '2026-05-04', '1 year 1 month'],
    ['2025-01-04', '2026-05-04', '1 year 4 months'],
    ['2024-05-05', '2026-05-04', '1 year 11 months'],
    ['2024-05-04', '2026-05-04', '2 years'],
    ['2011-05-05', '2026-05-04', '14 years'],
    // Leap days have a birthday on 28 February.
    ['2024-02-29', '2025-02-27', '11 months'],
    ['2024-02-29', '2025-02-28', '1 year'],
    ['2020-02-29', '2026-02-28', '6 years'],
    // The month is known.
    ['2026-05', '2026-05-04', 'under a month'],
    ['2026-05', '2026-05-01', 'born today'],
    ['2026-04', '2026-05-04', 'about 1 month'],
    ['2025-12', '2026-05-31', '5 months'],
    ['2025-12', '2026-05-30', 'about 5 months'],
    ['2025-01', '2026-05-04', 'about 1 year 4 months'],
    ['2023-04', '2026-05-04', '3 years'],
    ['2023-05', '2026-05-04', 'about 3 years'],
    ['2023-05', '2026-05-31', '3 years'],
    // The year is known.
    ['2026', '2026-05-04', 'under a year'],
    ['2025', '2026-05-04', 'about 1 year'],
    ['2023', '2026-05-04', 'about 3 years'],
    ['2023', '2026-12-31', '3 years'],
    ['1999', '2026-05-04', 'about 27 years'],
    // The future.
    ['2026-05-05', '2026-05-04', 'not born yet'],
    ['2026-06', '2026-05-04', 'not born yet'],
    ['2027', '2026-05-04', 'not born yet'],
  ])('of one born in %s is, on %s, %s', (bornOn, on, expected) => {
    expect(ageInWords(bornOn, on)).toBe(expected);
  });

  it('is what every possible birthday says, wherever it is not called rough', () => {
    const cut = fc.constantFrom(4, 7);
    const days = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(days, cut, fc.integer({ min: 0, max: 400 }), (age, length, shift) => {
        const on = addDays('2026-05-04', shift);
        const born = addDays(on, -age);
        const words = ageInWords(born.slice(0, length), on);
        if (!/about|under/.test(words)) expect(words).toBe(ageInWords(born, on));
      }),
    );
  });

  it('never grows less', () => {
    const months = (words: string): number => {
      const years = Number(/(\d+) year/.exec(words)?.[1] ?? 0);
      return years * 12 + Number(/(\d+) month/.exec(words)?.[1] ?? 0);
    };
    for (let on = '2024-02-29', last = 0; on < '2029-03-02'; on = addDays(on, 1)) {
      const now = months(ageInWords('2024-02-29', on));
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
  });
});

describe('the age of a pet', () => {
  it('ends with its life', () => {
    expect(ageOf({ bornOn: '2010-05-04', deceasedOn: '2024-05-04' }, '2026-05-04')).toBe('14 years');
  });
  it('is not told where the birthday is not known', () => {
    expect(ageOf({ bornOn: null, deceasedOn: null }, '2026-05-04')).toBeNull();
  });
});

describe('the next birthday', () => {
  it.each([
    ['2020-05-04', '2026-05-04', '2026-05-04'],
    ['2020-05-03', '2026-05-04', '2027-05-03'],
    ['2020-02-29', '2026-02-01', '2026-02-28'],
    ['2020-02-29', '2027-12-31', '2028-02-29'],
    ['2026-06-01', '2026-05-04', '2026-06-01'],
    ['2020-05', '2026-05-04', null],
    ['2020', '2026-05-04', null],
    [null, '2026-05-04', null],
  ])('of one born on %s is, from %s, %s', (bornOn, on, expected) => {
    expect(nextBirthday(bornOn, on)).toBe(expected);
  });
});
