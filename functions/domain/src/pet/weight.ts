import { daysBetween, spanInWords, type IsoDate, type Units } from '../kernel/index.ts';
import { oldestFirst, ofKind, type Entry } from './content.ts';
import { formatWeight } from './weight-units.ts';

export interface WeightPoint {
  id: string;
  on: IsoDate;
  grams: number;
  /** Since the point before, in grams; null for the first. */
  deltaGrams: number | null;
  /** The same as a share of the weight before: 0.1 is ten per cent more. */
  deltaShare: number | null;
  /** Days since the point before; null for the first. */
  days: number | null;
  record: Entry<'weight'>;
}

/** All weights of a pet, oldest first, each with its step from the one before. */
export function weightSeries(records: readonly Entry[]): WeightPoint[] {
  const weights = ofKind(records, 'weight').sort(oldestFirst);
  return weights.map((record, index) => {
    const before = weights[index - 1];
    const deltaGrams = before ? record.grams - before.grams : null;
    return {
      id: record.id,
      on: record.on,
      grams: record.grams,
      deltaGrams,
      deltaShare: before && deltaGrams !== null ? deltaGrams / before.grams : null,
      days: before ? daysBetween(before.on, record.on) : null,
      record,
    };
  });
}

const JUMP_DAYS = 14;
/** A fifth. As a divisor, so that exactly 20 % is exact. */
const JUMP_PART = 5;

export interface WeightJump {
  from: WeightPoint;
  to: WeightPoint;
  days: number;
  /** Rounded, always positive. */
  percent: number;
  direction: 'up' | 'down';
  sentence: string;
}

/**
 * The newest weight against those of the 14 days before it: the largest change, if it is more than 20 %; else null.
 * What was long ago does not warn any more.
 */
export function weightJump(
  records: readonly Entry[],
  units: Units = 'metric',
  locale = 'en-GB',
): WeightJump | null {
  const series = weightSeries(records);
  const to = series.at(-1);
  if (!to) return null;
  const [from] = series
    .slice(0, -1)
    .filter((point) => daysBetween(point.on, to.on) <= JUMP_DAYS && isJump(point, to))
    .sort((a, b) => share(b, to) - share(a, to));
  return from ? describe(from, to, (grams) => formatWeight(grams, units, locale)) : null;
}

const share = (from: WeightPoint, to: WeightPoint): number => Math.abs(to.grams - from.grams) / from.grams;
const isJump = (from: WeightPoint, to: WeightPoint): boolean =>
  Math.abs(to.grams - from.grams) * JUMP_PART > from.grams;

function describe(from: WeightPoint, to: WeightPoint, write: (grams: number) => string): WeightJump {
  const days = daysBetween(from.on, to.on);
  const percent = Math.round(share(from, to) * 100);
  const direction = to.grams > from.grams ? 'up' : 'down';
  const when = days === 0 ? 'the same day' : `${spanInWords(days)} earlier`;
  const advice =
    direction === 'up'
      ? 'Young animals grow this fast; otherwise, if the figure is right, your vet will want to know.'
      : 'If the figure is right, your vet will want to know.';
  const sentence = `${write(to.grams)} is ${percent} % ${direction === 'up' ? 'more' : 'less'} than ${write(from.grams)} ${when}. ${advice}`;
  return { from, to, days, percent, direction, sentence };
}
