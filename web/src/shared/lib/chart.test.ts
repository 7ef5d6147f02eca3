import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutChart, linePath, nearest, niceTicks } from './chart.ts';

describe('niceTicks', () => {
  it.each([
    [4.1, 5.9, [4, 4.5, 5, 5.5, 6]],
    [0, 100, [0, 50, 100]],
    [28.4, 28.4, [28, 29]],
    [0, 0, [0, 0.5]],
  ])('finds round numbers around %d..%d', (min, max, expected) => {
    expect(niceTicks(min, max)).toEqual(expected);
  });

  it('always encloses what it is given, with a handful of steps', () => {
    const value = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [min, max] = [Math.min(a, b) / 1000, Math.max(a, b) / 1000];
        const ticks = niceTicks(min, max);
        expect(ticks[0]).toBeLessThanOrEqual(min);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('layOutChart', () => {
  it('spreads by the distance in time, not by the number of points', () => {
    const { spots } = layOutChart([
      { x: 0, y: 4 },
      { x: 30, y: 5 },
      { x: 120, y: 6 },
    ]);
    expect(spots.map(({ left }) => left)).toEqual([0, 0.25, 1]);
    expect(spots[0]?.top).toBe(1);
    expect(spots[2]?.top).toBe(0);
  });

  it('puts a single point in the middle', () => {
    expect(layOutChart([{ x: 7, y: 4.5 }]).spots[0]?.left).toBe(0.5);
  });
});

describe('linePath', () => {
  it('joins the spots', () => {
    expect(
      linePath([
        { left: 0, top: 1 },
        { left: 1 / 3, top: 0 },
      ]),
    ).toBe('M0 100L33.33 0');
    expect(linePath([])).toBe('');
  });
});

describe('nearest', () => {
  const spots = [0, 0.25, 1].map((left) => ({ left, top: 0 }));
  it.each([
    [-1, 0],
    [0.1, 0],
    [0.2, 1],
    [0.7, 2],
  ])('of %d is spot %d', (left, expected) => {
    expect(nearest(spots, left)).toBe(expected);
  });

  it('is -1 when there is none', () => {
    expect(nearest([], 0.5)).toBe(-1);
  });
});
