import { applied, type Matrix } from './matrix.ts';
import { format } from './units.ts';

/** One absolute step of an outline; `v` are its points, x before y. */
export interface Segment {
  op: 'M' | 'L' | 'Q' | 'C' | 'Z';
  v: readonly number[];
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 };

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** The last control point, and of which kind of curve: a smooth step mirrors it. */
  control: { x: number; y: number; op: 'C' | 'Q' } | null;
}

/**
 * SVG path data as absolute segments. Throws `SyntaxError` for elliptical arcs (none of our outlines has one, and engines
 * differ in drawing them) and for what is not path data.
 */
export function parsePath(d: string): Segment[] {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, control: null };
  const segments: Segment[] = [];
  const steps = d.matchAll(/([A-Za-z])([^A-Za-z]*)/g);
  for (const [, letter = '', rest = ''] of steps) {
    const count = COUNTS[letter.toUpperCase()];
    const numbers = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (count === undefined || (count > 0 && (numbers.length === 0 || numbers.length % count !== 0)))
      throw new SyntaxError(`Not path data: ${letter}${rest}`);
    for (let at = 0; at === 0 || at < numbers.length; at += count) {
      const again = at > 0 && letter.toUpperCase() === 'M';
      const op = again ? (letter === 'M' ? 'L' : 'l') : letter;
      segments.push(step(pen, op, numbers.slice(at, at + count)));
      if (count === 0) break;
    }
  }
  return segments;
}

function step(pen: Pen, letter: string, numbers: readonly number[]): Segment {
  const op = letter.toUpperCase();
  const relative = letter !== op;
  if (op === 'Z') return moved(pen, 'Z', [], pen.startX, pen.startY);
  if (op === 'H') return moved(pen, 'L', [(numbers[0] ?? 0) + (relative ? pen.x : 0), pen.y]);
  if (op === 'V') return moved(pen, 'L', [pen.x, (numbers[0] ?? 0) + (relative ? pen.y : 0)]);
  const v = relative ? numbers.map((value, at) => value + (at % 2 === 0 ? pen.x : pen.y)) : [...numbers];
  if (op === 'S') return moved(pen, 'C', [...mirrored(pen, 'C'), ...v]);
  if (op === 'T') return moved(pen, 'Q', [...mirrored(pen, 'Q'), ...v]);
  return moved(pen, op as Segment['op'], v);
}

function mirrored(pen: Pen, op: 'C' | 'Q'): [number, number] {
  const { control, x, y } = pen;
  return control?.op === op ? [2 * x - control.x, 2 * y - control.y] : [x, y];
}

function moved(pen: Pen, op: Segment['op'], v: readonly number[], x = v.at(-2), y = v.at(-1)): Segment {
  const [controlX, controlY] = v.slice(-4, -2);
  pen.control =
    (op === 'C' || op === 'Q') && controlX !== undefined && controlY !== undefined
      ? { x: controlX, y: controlY, op }
      : null;
  pen.x = x ?? 0;
  pen.y = y ?? 0;
  if (op === 'M') [pen.startX, pen.startY] = [pen.x, pen.y];
  return { op, v };
}

/** Path data with absolute `M L Q C Z` only, which every engine draws alike. */
export const formatPath = (segments: readonly Segment[]): string =>
  segments.map(({ op, v }) => op + v.map(format).join(' ')).join('');

export function transformPath(segments: readonly Segment[], matrix: Matrix): Segment[] {
  return segments.map(({ op, v }) => {
    const out: number[] = [];
    for (let at = 0; at < v.length; at += 2) {
      const { x, y } = applied(matrix, { x: v[at] ?? 0, y: v[at + 1] ?? 0 });
      out.push(x, y);
    }
    return { op, v: out };
  });
}
