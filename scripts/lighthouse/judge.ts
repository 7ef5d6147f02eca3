import type { Budget } from './pages.ts';

/** What one run of Lighthouse has found. */
export interface Reading {
  /** How fast the machine was; what is below `SLOWEST` says nothing about performance. */
  benchmark: number;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** The largest paint, in milliseconds. */
  paint: number;
  shift: number;
  /** Audits that were not passed, of the categories that do not depend on speed. */
  failed: readonly string[];
}

export const SLOWEST = 1_600;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
};

export interface Verdict {
  performance: number;
  paint: number;
  shift: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** What is not as it must be, in words. */
  problems: string[];
}

/**
 * Holds the runs of a page against its budget. `emptyPaint` is the median of the empty page's largest paints. What depends on speed
 * is judged by medians, the rest by the worst run.
 */
export function judge(readings: readonly Reading[], emptyPaint: number, budget: Budget): Verdict {
  const worst = (pick: (reading: Reading) => number): number => Math.min(...readings.map(pick));
  const found = {
    performance: median(readings.map(({ performance }) => performance)),
    paint: median(readings.map(({ paint }) => paint)) / emptyPaint,
    // To thousandths, as Lighthouse shows it.
    shift: Math.round(Math.max(...readings.map(({ shift }) => shift)) * 1_000) / 1_000,
    accessibility: worst(({ accessibility }) => accessibility),
    bestPractices: worst(({ bestPractices }) => bestPractices),
    seo: worst(({ seo }) => seo),
  };
  const problems = [
    ...below('performance', found.performance, budget.performance ?? 0),
    ...(found.paint > (budget.paint ?? Infinity)
      ? [`paints ${found.paint.toFixed(2)}× the empty page, at most ${budget.paint?.toFixed(1) ?? ''}×`]
      : []),
    ...(found.shift > 0 ? [`shifts by ${found.shift.toFixed(3)}`] : []),
    ...below('accessibility', found.accessibility, 100),
    ...(budget.isPublic ? below('best practices', found.bestPractices, 100) : []),
    ...(budget.isPublic ? below('SEO', found.seo, 100) : []),
  ];
  const failed = [...new Set(readings.flatMap((reading) => reading.failed))];
  return {
    ...found,
    problems: problems.length > 0 && failed.length > 0 ? [...problems, ...failed] : problems,
  };
}

const below = (name: string, score: number, least: number): string[] =>
  score < least ? [`${name} ${score}, at least ${least}`] : [];
