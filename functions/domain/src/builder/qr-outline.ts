import type { Segment } from './path.ts';

type Modules = readonly (readonly boolean[])[];

/**
 * The outline of a code's dark modules, joined into whole areas, one unit a module. Squares drawn side by side would show
 * hairs between them wherever an engine smooths edges.
 */
export function qrOutline(modules: Modules): Segment[] {
  const next = edgesOf(modules);
  const segments: Segment[] = [];
  for (const start of [...next.keys()]) {
    while ((next.get(start)?.length ?? 0) > 0) segments.push(...corners(loopFrom(next, start)));
  }
  return segments;
}

const key = (x: number, y: number): string => `${x} ${y}`;

/** Edges between dark and light, each with the dark on its right hand, by their beginning. */
function edgesOf(modules: Modules): Map<string, string[]> {
  const dark = (x: number, y: number): boolean => modules[y]?.[x] ?? false;
  const next = new Map<string, string[]>();
  const add = (from: string, to: string): void => void next.set(from, [...(next.get(from) ?? []), to]);
  modules.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (!isDark) return;
      if (!dark(x, y - 1)) add(key(x, y), key(x + 1, y));
      if (!dark(x + 1, y)) add(key(x + 1, y), key(x + 1, y + 1));
      if (!dark(x, y + 1)) add(key(x + 1, y + 1), key(x, y + 1));
      if (!dark(x - 1, y)) add(key(x, y + 1), key(x, y));
    }),
  );
  return next;
}

function loopFrom(next: Map<string, string[]>, start: string): [number, number][] {
  const points: [number, number][] = [];
  let at = start;
  do {
    const [x = 0, y = 0] = at.split(' ').map(Number);
    points.push([x, y]);
    at = next.get(at)?.shift() ?? start;
  } while (at !== start);
  return points;
}

/** The loop without the points on its straight lines. */
function corners(loop: readonly [number, number][]): Segment[] {
  const kept = loop.filter(([x, y], n) => {
    const before = loop.at(n - 1) ?? [x, y];
    const after = loop[(n + 1) % loop.length] ?? [x, y];
    return (x - before[0]) * (after[1] - y) !== (y - before[1]) * (after[0] - x);
  });
  return [...kept.map(([x, y], n): Segment => ({ op: n === 0 ? 'M' : 'L', v: [x, y] })), { op: 'Z', v: [] }];
}
