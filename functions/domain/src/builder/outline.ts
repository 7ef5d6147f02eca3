import type { Segment } from './path.ts';
import type { Point, Rect } from './units.ts';

const STEPS = 12;

/** Points along an outline, curves cut into `steps` pieces: one list a contour. */
export function flatten(segments: readonly Segment[], steps = STEPS): Point[][] {
  const contours: Point[][] = [];
  let current: Point[] = [];
  for (const { op, v } of segments) {
    if (op === 'M') {
      current = [pointAt(v, 0)];
      contours.push(current);
    } else if (op === 'L') {
      for (let at = 0; at + 1 < v.length; at += 2) current.push(pointAt(v, at));
    } else if (op !== 'Z') {
      const from = current.at(-1) ?? { x: 0, y: 0 };
      const curve = op === 'Q' ? quadratic : cubic;
      for (let n = 1; n <= steps; n++) current.push(curve(from, v, n / steps));
    }
  }
  return contours;
}

const pointAt = (v: readonly number[], at: number): Point => ({ x: v[at] ?? 0, y: v[at + 1] ?? 0 });

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** De Casteljau: the point of a Bézier curve at `t`. */
function quadratic(from: Point, v: readonly number[], t: number): Point {
  const by = pointAt(v, 0);
  return between(between(from, by, t), between(by, pointAt(v, 2), t), t);
}

function cubic(from: Point, v: readonly number[], t: number): Point {
  const [by, on] = [pointAt(v, 0), pointAt(v, 2)];
  const middle = between(by, on, t);
  const after = between(on, pointAt(v, 4), t);
  return between(between(between(from, by, t), middle, t), between(middle, after, t), t);
}

/** The smallest upright rectangle around points, or null where there are none. */
export function boundsOf(points: readonly Point[]): Rect | null {
  if (points.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What an outline covers, or null when it is empty. */
export const pathBounds = (segments: readonly Segment[]): Rect | null => boundsOf(flatten(segments).flat());

/** Whether a point is inside of closed contours, by the even-odd rule. */
export function isInside(contours: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let inside = false;
  for (const contour of contours) {
    let a = contour.at(-1);
    for (const b of contour) {
      if (a && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
      a = b;
    }
  }
  return inside;
}

/** How far a point is from the nearest edge of closed contours. Asked for every point of every letter: it allocates nothing. */
export function distanceToEdge(contours: readonly (readonly Point[])[], point: Point): number {
  let nearest = Infinity;
  for (const contour of contours) {
    let a = contour.at(-1);
    for (const b of contour) {
      if (a) nearest = Math.min(nearest, squareToLine(a, b, point));
      a = b;
    }
  }
  return Math.sqrt(nearest);
}

/** The square of the distance: one root is drawn for all. */
function squareToLine(a: Point, b: Point, point: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const at = t < 0 ? 0 : t > 1 ? 1 : t;
  const x = point.x - a.x - at * dx;
  const y = point.y - a.y - at * dy;
  return x * x + y * y;
}
