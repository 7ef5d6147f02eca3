import type { Money } from './schema.ts';

/** How many minor units the currency has: 2 for dollars, 0 for yen (ISO 4217, as `Intl` knows it). */
function digitsOf(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** Minor units as people write them: `$18.00`. Throws `RangeError` for a currency that is not a code of ISO 4217. */
export function formatMoney({ amount, currency }: Money, locale = 'en-US'): string {
  const value = amount / 10 ** digitsOf(currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value);
}
