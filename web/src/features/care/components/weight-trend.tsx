import { daysBetween, formatDate, type IsoDate, type Units } from '@pawfolio/domain/kernel';
import { formatWeight } from '@pawfolio/domain/pet';
import { Sparkline } from '../../../shared/ui/sparkline.tsx';

interface Props {
  /** Oldest first. */
  weights: readonly { on: IsoDate; grams: number }[];
  units: Units;
  locale: string;
}

/** The course of the weight as a line the size of a word; nothing for a single one. */
export function WeightTrend({ weights, units, locale }: Props) {
  const [first] = weights;
  const last = weights.at(-1);
  if (!first || !last || weights.length < 2) return null;
  const weight = (grams: number) => formatWeight(grams, units, locale);
  const way = last.grams === first.grams ? 'the same as' : last.grams > first.grams ? 'up from' : 'down from';
  const label = `Weight: ${weight(last.grams)}, ${way} ${weight(first.grams)} on ${formatDate(first.on, locale)}`;
  const points = weights.map(({ on, grams }) => ({ x: daysBetween(first.on, on), y: grams }));
  return <Sparkline points={points} label={label} />;
}
