import { describe, expect, it } from 'vitest';
import { formatMoney } from './format-money.ts';

describe('formatMoney', () => {
  it.each([
    [1800, 'USD', 'en-US', '$18.00'],
    [-250, 'USD', 'en-US', '-$2.50'],
    [1800, 'JPY', 'en-US', '¥1,800'],
    [1800, 'EUR', 'de-DE', '18,00\u00A0€'],
  ])('%i minor units of %s in %s', (amount, currency, locale, words) => {
    expect(formatMoney({ amount, currency }, locale)).toBe(words);
  });

  it('refuses what is no currency', () => {
    expect(() => formatMoney({ amount: 1, currency: 'dollars' })).toThrow(RangeError);
  });
});
