import { describe, expect, it } from 'vitest';
import { shaper } from '../../../../tests/support/builder-tools.ts';
import { flatten } from './outline.ts';
import { layoutText, validText, type Point } from './index.ts';

/** The points of words on an arc, around the centre of their box of 60 × 60 mm. */
function pointsOf(arc: number, words = 'Maximilian', sizePt = 12): Point[] {
  const box = validText({ width: 60, height: 60, arc, sizePt, fit: 'fixed' });
  return flatten(layoutText(box, words, shaper).outline).flat();
}

const reach = ({ x, y }: Point): number => Math.hypot(x, y);
const byX = (points: readonly Point[]): Point[] => [...points].sort((a, b) => a.x - b.x);

describe('words on an arc', () => {
  it('of half a circle and more stand on the circle of their box, whatever their size', () => {
    for (const sizePt of [10, 16, 24]) {
      const farthest = Math.max(...pointsOf(180, 'HHHHH', sizePt).map(reach));
      expect(farthest).toBeGreaterThan(29.5);
      // The corners of a letter that is straight reach a little beyond a circle that its middle touches.
      expect(farthest).toBeLessThan(30.6);
    }
  });

  it('rise in the middle above nought, and sink in it below', () => {
    const [over, under] = [180, -180].map((arc) => byX(pointsOf(arc, 'Maximilian-Alexander')));
    const middle = (points: Point[] = []): number => {
      const ys = points.filter(({ x }) => Math.abs(x) < 3).map(({ y }) => y);
      return ys.reduce((sum, y) => sum + y, 0) / ys.length;
    };
    expect(middle(over)).toBeLessThan((over?.[0]?.y ?? 0) - 2);
    expect(middle(under)).toBeGreaterThan((under?.[0]?.y ?? 0) + 2);
  });

  it('lie as far to the left as to the right', () => {
    const points = pointsOf(160, 'HHHHHH');
    const xs = points.map(({ x }) => x);
    expect(Math.min(...xs)).toBeCloseTo(-Math.max(...xs), 1);
  });

  it('do not fit once they would go further round than they may', () => {
    const fits = (words: string, fit: 'fixed' | 'shrink'): boolean =>
      layoutText(validText({ width: 60, height: 60, arc: 90, sizePt: 20, fit }), words, shaper).fits;
    expect(fits('Bo', 'fixed')).toBe(true);
    expect(fits('Maximilian-Alexander', 'fixed')).toBe(false);
    expect(fits('Maximilian-Alexander', 'shrink')).toBe(true);
  });
});
