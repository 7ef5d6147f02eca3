import { boxBounds, type Box } from './arrange.ts';
import type { PrintSurface } from './print.ts';
import type { Rect } from './units.ts';

/** Lines to which things snap, sorted, in mm. */
export interface SnapLines {
  x: readonly number[];
  y: readonly number[];
}

export interface Snap {
  dx: number;
  dy: number;
  /** The lines that were met, to be drawn as guides. */
  guides: { x: number[]; y: number[] };
}

/** The edges, the middle and the safe area of a surface, and edges and middles of what does not move. */
export function snapLines(
  spec: Pick<PrintSurface, 'widthMm' | 'heightMm' | 'safeMm'>,
  others: readonly Omit<Box, 'id'>[],
): SnapLines {
  const bounds = others.map(boxBounds);
  const { widthMm, heightMm, safeMm } = spec;
  return {
    x: sorted([
      0,
      safeMm,
      widthMm / 2,
      widthMm - safeMm,
      widthMm,
      ...bounds.flatMap(({ x, width }) => stops(x, width)),
    ]),
    y: sorted([
      0,
      safeMm,
      heightMm / 2,
      heightMm - safeMm,
      heightMm,
      ...bounds.flatMap(({ y, height }) => stops(y, height)),
    ]),
  };
}

const stops = (start: number, size: number): number[] => [start, start + size / 2, start + size];

const sorted = (lines: number[]): number[] => [...new Set(lines)].sort((a, b) => a - b);

/** The line nearest to a place, by bisection; null where there are none. */
export function nearestLine(lines: readonly number[], at: number): number | null {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  const around = [lines[low - 1], lines[low]].filter((line) => line !== undefined);
  return around.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? null;
}

/** How to shift a moving rectangle so that its edge or middle meets a line at most `reach` mm away. */
export function snapMove(moving: Rect, lines: SnapLines, reach: number): Snap {
  const x = snapAxis(stops(moving.x, moving.width), lines.x, reach);
  const y = snapAxis(stops(moving.y, moving.height), lines.y, reach);
  return { dx: x.by, dy: y.by, guides: { x: x.guides, y: y.guides } };
}

function snapAxis(
  places: readonly number[],
  lines: readonly number[],
  reach: number,
): { by: number; guides: number[] } {
  let by: number | null = null;
  for (const place of places) {
    const line = nearestLine(lines, place);
    if (line === null || Math.abs(line - place) > reach) continue;
    if (by === null || Math.abs(line - place) < Math.abs(by)) by = line - place;
  }
  if (by === null) return { by: 0, guides: [] };
  const moved = by;
  const met = places.map((place) => nearestLine(lines, place + moved)).filter((line) => line !== null);
  const guides = met.filter((line) => places.some((place) => Math.abs(place + moved - line) < 1e-6));
  return { by: moved, guides: [...new Set(guides)] };
}

/** One edge that is being dragged. */
export function snapEdge(
  at: number,
  lines: readonly number[],
  reach: number,
): { at: number; guide: number | null } {
  const line = nearestLine(lines, at);
  return line !== null && Math.abs(line - at) <= reach ? { at: line, guide: line } : { at, guide: null };
}

/** An angle to the nearest multiple of `step` degrees when at most `reach` away. */
export function snapAngle(degrees: number, step: number, reach: number): number {
  const near = Math.round(degrees / step) * step;
  return Math.abs(near - degrees) <= reach ? near : degrees;
}
