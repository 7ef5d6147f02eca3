import { describe, expect, it } from 'vitest';
import { composePartialDate, parsePartialDate } from './partial-date.ts';

const parts = (year: string, month = '', day = '') => ({ year, month, day });

describe('composePartialDate', () => {
  it.each([
    [parts('2021'), '2021'],
    [parts('2021', '05'), '2021-05'],
    [parts('2021', '05', '3'), '2021-05-03'],
    [parts('2021', '05', '13'), '2021-05-13'],
  ])('keeps the precision of %o', (typed, expected) => {
    expect(composePartialDate(typed)).toBe(expected);
  });

  it('is null when nothing was typed', () => {
    expect(composePartialDate(parts(''))).toBeNull();
  });

  it.each([parts('', '05'), parts('', '', '3'), parts('2021', '', '3'), parts('', '05', '3')])(
    'gives no date for %o, and gives the boxes back',
    (typed) => {
      const text = composePartialDate(typed);
      expect(text).not.toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(parsePartialDate(text)).toEqual(typed);
    },
  );
});

describe('parsePartialDate', () => {
  it('splits what the record holds', () => {
    expect(parsePartialDate('2021-05-03')).toEqual(parts('2021', '05', '03'));
    expect(parsePartialDate('2021')).toEqual(parts('2021'));
    expect(parsePartialDate(null)).toEqual(parts(''));
  });
});
