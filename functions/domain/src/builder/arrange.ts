import { applied, boxMatrix } from './matrix.ts';
import { boundsOf } from './outline.ts';
import { clamp, round, type Point, type Rect } from './units.ts';

export type Edge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

export interface Box extends Rect {
  id: string;
  rotation: number;
}

/** The upright rectangle that a turned box takes. `x` and `y` of the box are its centre, those of the result its corner. */
export function boxBounds(box: Omit<Box, 'id'>): Rect {
  const [w, h] = [box.width / 2, box.height / 2];
  const corners = [
    { x: -w, y: -h },
    { x: w, y: -h },
    { x: w, y: h },
    { x: -w, y: h },
  ].map((corner) => applied(boxMatrix(box), corner));
  return boundsOf(corners) ?? { x: box.x, y: box.y, width: 0, height: 0 };
}

/** A place that a document can hold, to the thousandth. */
export const inBounds = (x: number, y: number): Point => ({
  x: round(clamp(x, -10_000, 10_000)),
  y: round(clamp(y, -10_000, 10_000)),
});

const union = (rects: readonly Rect[]): Rect | null =>
  boundsOf(
    rects.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );

/** Where boxes go: aligned within a rectangle (or the one around them all), or with equal gaps along an axis. */
export function arrange(
  boxes: readonly Box[],
  how: { edge: Edge; within: Rect | null } | { axis: 'x' | 'y' },
): Map<string, Point> {
  const placed = boxes.map((box) => ({ box, bounds: boxBounds(box) }));
  if ('axis' in how) return distributed(placed, how.axis);
  const area = how.within ?? union(placed.map(({ bounds }) => bounds));
  if (!area) return new Map();
  return new Map(
    placed.map(({ box, bounds }) => {
      const { dx, dy } = shift(bounds, area, how.edge);
      return [box.id, inBounds(box.x + dx, box.y + dy)];
    }),
  );
}

function shift(bounds: Rect, area: Rect, edge: Edge): { dx: number; dy: number } {
  const [roomX, roomY] = [area.width - bounds.width, area.height - bounds.height];
  const x = { left: 0, center: roomX / 2, right: roomX, top: null, middle: null, bottom: null }[edge];
  const y = { top: 0, middle: roomY / 2, bottom: roomY, left: null, center: null, right: null }[edge];
  return {
    dx: x === null ? 0 : area.x + x - bounds.x,
    dy: y === null ? 0 : area.y + y - bounds.y,
  };
}

interface Placed {
  box: Box;
  bounds: Rect;
}

/** The outermost two stay; the gaps between all become equal. Fewer than three have nothing to share. */
function distributed(placed: readonly Placed[], axis: 'x' | 'y'): Map<string, Point> {
  if (placed.length < 3) return new Map();
  const size = axis === 'x' ? 'width' : 'height';
  const sorted = [...placed].sort((a, b) => a.bounds[axis] - b.bounds[axis]);
  const first = sorted[0]?.bounds ?? null;
  const end = Math.max(...sorted.map(({ bounds }) => bounds[axis] + bounds[size]));
  if (!first) return new Map();
  const used = sorted.reduce((sum, { bounds }) => sum + bounds[size], 0);
  const gap = (end - first[axis] - used) / (sorted.length - 1);
  let at = first[axis];
  return new Map(
    sorted.map(({ box, bounds }) => {
      const by = at - bounds[axis];
      at += bounds[size] + gap;
      return [box.id, axis === 'x' ? inBounds(box.x + by, box.y) : inBounds(box.x, box.y + by)];
    }),
  );
}
