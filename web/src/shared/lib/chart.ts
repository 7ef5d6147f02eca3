/** One measured point; `x` grows, in any unit (days, milliseconds). */
export interface ChartPoint {
  x: number;
  y: number;
}

/** A place in the drawing: 0..1 from the left, 0..1 from the top. */
export interface Spot {
  left: number;
  top: number;
}

/** Round numbers (1, 2 or 5 times a power of ten) that begin at or below `min` and end at or above `max`. */
export function niceTicks(min: number, max: number, wanted = 4): number[] {
  const span = max - min || Math.abs(max) * 0.1 || 1;
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => rough <= factor * power) ?? 10) * power;
  const first = Math.floor(min / step);
  const last = Math.max(Math.ceil(max / step), first + 1);
  // Counted in steps and rounded, so that 0.1 + 0.2 does not become 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Where points, ticks and the line go. One point alone stands in the middle. */
export function layOutChart(points: readonly ChartPoint[]) {
  const ys = points.map(({ y }) => y);
  const ticks = niceTicks(Math.min(...ys), Math.max(...ys));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const [from = 0, to = 0] = [points[0]?.x, points.at(-1)?.x];
  const topOf = (y: number) => 1 - (y - low) / (high - low);
  const spots = points.map(({ x, y }): Spot => ({
    left: to > from ? (x - from) / (to - from) : 0.5,
    top: topOf(y),
  }));
  return { spots, ticks: ticks.map((value) => ({ value, top: topOf(value) })) };
}

/** The line through the spots as SVG path data in a box of 100 × 100. */
export function linePath(spots: readonly Spot[]): string {
  return spots
    .map(({ left, top }, index) => `${index ? 'L' : 'M'}${round(left * 100)} ${round(top * 100)}`)
    .join('');
}

/** The index of the spot that is nearest to `left` (0..1); -1 without spots. */
export function nearest(spots: readonly Spot[], left: number): number {
  let best = -1;
  let least = Infinity;
  spots.forEach((spot, index) => {
    const distance = Math.abs(spot.left - left);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

const round = (value: number) => Math.round(value * 100) / 100;
