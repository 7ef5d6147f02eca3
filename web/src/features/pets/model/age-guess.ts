import { addMonths, type IsoDate, type PartialDate } from '@pawfolio/domain/kernel';

export type AgeUnit = 'years' | 'months';

/**
 * When a pet that is about so old was born, no more precise than the guess: a year for years, a month for months.
 * Null when the number is no age a pet reaches.
 */
export function bornAbout(amount: number, unit: AgeUnit, today: IsoDate): PartialDate | null {
  const months = unit === 'years' ? amount * 12 : amount;
  if (!Number.isInteger(amount) || amount < 0 || months > 120 * 12) return null;
  return addMonths(today, -months).slice(0, unit === 'years' ? 4 : 7);
}
