import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../kernel/index.ts';
import {
  formatWeight,
  GRAMS_MAX,
  GRAMS_PER_POUND,
  parseWeight,
  recordEntry,
  weightJump,
  weightSeries,
  type Entry,
} from './index.ts';

let count = 0;
const weighed = (on: IsoDate, grams: number, created?: number): Entry => ({
  ...recordEntry('weight', `weight${count++}`, { on, grams }),
  ...(created !== undefined && { createdAt: { toMillis: () => created } }),
});

describe('a typed weight', () => {
  it.each([
    ['28.4', 28_400],
    ['28,4', 28_400],
    [' 28.4 kg ', 28_400],
    ['28.4KG', 28_400],
    ['28 kilos', 28_000],
    ['850 g', 850],
    ['850g', 850],
    ['1,250 g', 1_250],
    ['1.250 g', 1_250],
    ['1 250 g', 1_250],
    ['1,250 kg', 1_250],
    ['1.250 kg', 1_250],
    ['1,250.5 kg', 1_250_500],
    ['1.250,5 kg', 1_250_500],
    ['3 kg 250 g', 3_250],
    ['3 kg 250', 3_250],
    ['.5', 500],
    [',5 kg', 500],
    ['4.', 4_000],
    ['0.005', 5],
    ['２８．４', 28_400],
    ['3 lb 4 oz', 1_474],
    ['2000', 2_000_000],
  ])('in kilograms, %j is %i g', (typed, grams) => {
    expect(parseWeight(typed, 'metric')).toBe(grams);
  });

  it.each([
    ['62.6', 28_395],
    ['62,6 lb', 28_395],
    ['3 lb 4 oz', 1_474],
    ['3lb4oz', 1_474],
    ['3 lbs. 4 oz.', 1_474],
    ['3 lb 4', 1_474],
    ['3 pounds 4 ounces', 1_474],
    ['12 oz', 340],
    ['12.5oz', 354],
    ['1,100 lb', 498_952],
    ['1.100 lb', 499],
    ['2 st 3 lb', 14_061],
    ['28.4 kg', 28_400],
    ['1 pound', 454],
  ])('in pounds, %j is %i g', (typed, grams) => {
    expect(parseWeight(typed, 'imperial')).toBe(grams);
  });

  it.each([
    '',
    ' ',
    'kg',
    'about 5',
    '-5',
    '0',
    '0.0001',
    '2001',
    '5 stone kg',
    '3 oz 4 lb',
    '3 kg 4 kg',
    '3 kg 4 oz',
    '3 4',
    '3 lb 4 oz 5',
    '1.2.3',
    '1,2,3 kg',
    '1,25,000 g',
    '5 miles',
    '5 kg!',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '5\u0000',
  ])('%j is none', (typed) => {
    expect(parseWeight(typed, 'metric')).toBeNull();
  });

  it('is never anything but whole grams within the limits', () => {
    const unit = fc.constantFrom(...Array.from('0123456789.,  kglbozst'));
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 14 }),
        fc.constantFrom('metric', 'imperial'),
        (text, units) => {
          const grams = parseWeight(text, units);
          if (grams === null) return;
          expect(Number.isInteger(grams)).toBe(true);
          expect(grams).toBeGreaterThanOrEqual(1);
          expect(grams).toBeLessThanOrEqual(GRAMS_MAX);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('a written weight', () => {
  it.each([
    [1, 'metric', 'en-GB', '1 g'],
    [999, 'metric', 'en-GB', '999 g'],
    [1_000, 'metric', 'en-GB', '1 kg'],
    [28_400, 'metric', 'en-GB', '28.4 kg'],
    [4_255, 'metric', 'en-GB', '4.26 kg'],
    [28_400, 'metric', 'de-DE', '28,4 kg'],
    [28_400, 'metric', 'en-a', '28.4 kg'],
    [2_000_000, 'metric', 'en-GB', '2000 kg'],
    [35, 'imperial', 'en-US', '1.2 oz'],
    [453, 'imperial', 'en-US', '1 lb'],
    [452, 'imperial', 'en-US', '15.9 oz'],
    [454, 'imperial', 'en-US', '1 lb'],
    [1_474, 'imperial', 'en-US', '3 lb 4 oz'],
    [900, 'imperial', 'en-US', '2 lb'],
    [9_071, 'imperial', 'en-US', '20 lb'],
    [28_400, 'imperial', 'en-US', '62.6 lb'],
  ] as const)('of %i g, %s, in %s, is %s', (grams, units, locale, expected) => {
    expect(formatWeight(grams, units, locale).replace(/\u00a0/g, ' ')).toBe(expected);
  });

  it.each(['en-GB', 'en-US', 'de-DE', 'fr-FR'])('of %s reads back as nearly the same', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: GRAMS_MAX }), (grams) => {
        const near = (read: number | null, step: number) =>
          expect(Math.abs((read ?? NaN) - grams)).toBeLessThanOrEqual(step);
        near(parseWeight(formatWeight(grams, 'metric', locale), 'metric'), 5);
        near(parseWeight(formatWeight(grams, 'imperial', locale), 'imperial'), GRAMS_PER_POUND / 16 / 2 + 9);
      }),
    );
  });
});

describe('the series', () => {
  it('is in the order of days, with the step from one to the next', () => {
    const series = weightSeries([
      weighed('2026-05-04', 11_000),
      weighed('2026-03-01', 10_000),
      recordEntry('visit', 'visit'),
      weighed('2026-05-20', 9_900),
    ]);
    expect(series.map(({ on, deltaGrams, days }) => [on, deltaGrams, days])).toEqual([
      ['2026-03-01', null, null],
      ['2026-05-04', 1_000, 64],
      ['2026-05-20', -1_100, 16],
    ]);
    expect(series[1]?.deltaShare).toBeCloseTo(0.1);
  });
  it('keeps two weights of a day in the order in which they were entered', () => {
    const series = weightSeries([
      weighed('2026-05-04', 2, 20),
      weighed('2026-05-04', 1, 10),
      weighed('2026-05-04', 3),
    ]);
    expect(series.map(({ grams }) => grams)).toEqual([1, 2, 3]);
  });
  it('is empty without weights', () => {
    expect(weightSeries([])).toEqual([]);
  });
});

describe('a jump', () => {
  const jump = (before: number, after: number, days: number) =>
    weightJump([weighed('2026-05-04', before), weighed(addDays('2026-05-04', days), after)]);

  it.each([
    [10_000, 12_001, 14, 'up', 20],
    [10_000, 7_999, 14, 'down', 20],
    [10_000, 20_000, 0, 'up', 100],
    [1_000, 1_250, 3, 'up', 25],
  ])('%i g to %i g in %i days goes %s', (before, after, days, direction, percent) => {
    expect(jump(before, after, days)).toMatchObject({ direction, percent, days });
  });

  it.each([
    [10_000, 12_000, 14],
    [10_000, 8_000, 14],
    [10_000, 12_001, 15],
    [10_000, 10_000, 1],
  ])('%i g to %i g in %i days is none', (before, after, days) => {
    expect(jump(before, after, days)).toBeNull();
  });

  it('is found across weights in between', () => {
    const creeping = [10_000, 10_900, 11_800, 12_700].map((grams, index) =>
      weighed(addDays('2026-05-04', index * 4), grams),
    );
    expect(weightJump(creeping)).toMatchObject({ percent: 27, days: 12 });
  });

  it('is forgotten once the next weight is in line with the one before', () => {
    const slip = [
      weighed('2026-05-01', 10_000),
      weighed('2026-05-02', 20_000),
      weighed('2026-06-02', 20_100),
    ];
    expect(weightJump(slip)).toBeNull();
  });

  it('is told gently, in the units of the reader', () => {
    const records = [weighed('2026-05-04', 10_000), weighed('2026-05-13', 7_000)];
    expect(weightJump(records, 'metric')?.sentence).toBe(
      '7 kg is 30 % less than 10 kg 9 days earlier. If the figure is right, your vet will want to know.',
    );
    expect(weightJump(records, 'imperial', 'en-US')?.sentence).toContain(
      '15 lb 7 oz is 30 % less than 22 lb',
    );
  });

  it('needs two weights', () => {
    expect(weightJump([])).toBeNull();
    expect(weightJump([weighed('2026-05-04', 1)])).toBeNull();
  });
});
