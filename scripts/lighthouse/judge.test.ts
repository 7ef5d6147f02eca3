import { describe, expect, it } from 'vitest';
import { judge, median, type Reading } from './judge.ts';

const reading = (changes: Partial<Reading> = {}): Reading => ({
  ...{ benchmark: 2_000, performance: 100, accessibility: 100, bestPractices: 100, seo: 100 },
  ...{ paint: 1_000, shift: 0, failed: [] },
  ...changes,
});
const budget = { performance: 98, paint: 1.3, isPublic: true };

describe('judge', () => {
  it('takes the median of what depends on speed', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    const slowOnce = [reading(), reading(), reading({ performance: 60, paint: 9_000 })];
    expect(judge(slowOnce, 1_000, budget)).toMatchObject({ performance: 100, paint: 1, problems: [] });
  });

  it('takes the worst of the rest', () => {
    const once = [reading(), reading({ accessibility: 96, failed: ['accessibility: label'], shift: 0.02 })];
    expect(judge(once, 1_000, budget).problems).toEqual([
      'shifts by 0.020',
      'accessibility 96, at least 100',
      'accessibility: label',
    ]);
  });

  it('names what is slow, beside the empty page', () => {
    expect(judge([reading({ performance: 97, paint: 1_500 })], 1_000, budget).problems).toEqual([
      'performance 97, at least 98',
      'paints 1.50× the empty page, at most 1.3×',
    ]);
    expect(judge([reading({ paint: 1_500 })], 1_200, budget).problems).toEqual([]);
  });

  it('asks of a page behind the sign-in only what matters there', () => {
    expect(judge([reading({ seo: 80, bestPractices: 96 })], 1_000, { isPublic: false }).problems).toEqual([]);
  });
});
