import { describe, expect, it } from 'vitest';
import { cutStyle, type Cut } from './cut.ts';

/** What a browser makes of the style, in a frame of this size. */
function placed(cut: Cut, frame: { width: number; height: number }) {
  const style = { ...cutStyle(cut) } as Record<string, string>;
  const number = (css: string, w = 0): number => {
    const script = css
      .replaceAll(/var\(--w\)/g, String(w))
      .replaceAll(/(-?[\d.]+)cqw/g, (_, n: string) => `(${(Number(n) / 100) * frame.width})`)
      .replaceAll(/(-?[\d.]+)cqh/g, (_, n: string) => `(${(Number(n) / 100) * frame.height})`)
      .replaceAll('0px', '0')
      .replaceAll(/\b(max|min)\(/g, 'Math.$1(')
      .replaceAll('calc', '')
      .replaceAll('clamp', 'between');
    const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));
    // The sums of the style are sums of JavaScript too, once their functions and units are named otherwise.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is made above
    return (new Function('between', `return ${script}`) as (of: typeof between) => number)(between);
  };
  const width = number(style['--w'] ?? '');
  const at = { width, height: number(style['height'] ?? '', width) };
  return { ...at, left: number(style['left'] ?? '', width), top: number(style['top'] ?? '', width) };
}

describe('a picture that is cut', () => {
  const face = { crop: { x: 500, y: 250, width: 375, height: 500 }, width: 1_200, height: 900 };

  it('fills a frame of the same shape with exactly that part', () => {
    expect(placed(face, { width: 90, height: 90 })).toMatchObject({
      width: expect.closeTo(240) as number,
      height: expect.closeTo(180) as number,
      left: expect.closeTo(-120) as number,
      top: expect.closeTo(-45) as number,
    });
  });

  it('shows the part whole in a wider frame, with what is beside it', () => {
    const at = placed(face, { width: 120, height: 90 });
    expect(at.height * 0.5).toBeCloseTo(90);
    expect(at.left + at.width * 0.6875).toBeCloseTo(60);
  });

  it.each([
    ['wide', 300, 90],
    ['high', 60, 200],
    ['square', 96, 96],
  ])('leaves nothing of a %s frame empty', (_, width, height) => {
    for (const crop of [
      { x: 0, y: 0, width: 1_000, height: 1_000 },
      { x: 0, y: 0, width: 300, height: 400 },
      { x: 700, y: 600, width: 300, height: 400 },
      { x: 900, y: 900, width: 500, height: 500 },
    ]) {
      const at = placed({ crop, width: 1_200, height: 900 }, { width, height });
      expect(at.left).toBeLessThanOrEqual(0.01);
      expect(at.top).toBeLessThanOrEqual(0.01);
      expect(at.left + at.width).toBeGreaterThanOrEqual(width - 0.1);
      expect(at.top + at.height).toBeGreaterThanOrEqual(height - 0.1);
      expect(at.width / at.height).toBeCloseTo(4 / 3, 3);
    }
  });

  it('is not cut to nothing', () => {
    expect(cutStyle({ ...face, crop: { x: 0, y: 0, width: 0, height: 10 } })).toBeNull();
  });
});
