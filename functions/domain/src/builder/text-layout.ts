import type { TextElement } from './elements.ts';
import { pathBounds } from './outline.ts';
import { transformPath, type Segment } from './path.ts';
import { fontOf } from './fonts.ts';
import type { ShapedText, TextShaper } from './shaper.ts';
import { arcMatrices, arcRadius } from './text-arc.ts';
import { MM_PER_PT, round, type Rect } from './units.ts';
import { scaling, multiply, translation } from './matrix.ts';

/** The box, the look and the words of a text, as `layoutText` needs them. */
export type TextBox = Pick<
  TextElement,
  | 'width'
  | 'height'
  | 'fontId'
  | 'sizePt'
  | 'fit'
  | 'wrap'
  | 'caps'
  | 'align'
  | 'arc'
  | 'letterSpacing'
  | 'lineHeight'
>;

export interface TextLayout {
  /** Outlines in mm from the centre of the box. */
  outline: readonly Segment[];
  /** What they cover, or null when there is nothing to see. */
  ink: Rect | null;
  /** The size in which they are drawn. */
  sizePt: number;
  lines: readonly string[];
  missing: readonly string[];
  /** Whether the ink stays within the box. */
  fits: boolean;
}

/** One line at a size of 1 mm an em: scaled, it is any size. */
interface Line {
  text: string;
  shaped: ShapedText;
  ink: Rect | null;
}

/** Ink may be this much larger than its box before it is said not to fit: a hair's breadth. */
const TOLERANCE_MM = 0.05;

/**
 * Sets words into a box: the middle of the capitals of all lines is the middle of the box, and it is the ink that is
 * aligned, not the space that a font puts around it. Pure: the same on screen and for print.
 */
export function layoutText(box: TextBox, words: string, shaper: TextShaper): TextLayout {
  const text = (box.caps ? words.toUpperCase() : words).normalize('NFC').trimEnd();
  const wanted = box.sizePt * MM_PER_PT;
  const em = box.fit === 'shrink' ? Math.min(wanted, largestEm(box, text, wanted, shaper)) : wanted;
  const lines = linesOf(box, text, em, shaper);
  const outline = lines.flatMap((line, at) => placedLine(box, line, at, lines.length, em));
  const ink = pathBounds(outline);
  return {
    outline,
    ink,
    sizePt: round(em / MM_PER_PT, 2),
    lines: lines.map((line) => line.text),
    missing: [...new Set(lines.flatMap(({ shaped }) => shaped.missing))],
    fits: em <= largestOf(box, lines) + TOLERANCE_MM / 10 || within(ink, box),
  };
}

const within = (ink: Rect | null, { width, height, arc }: TextBox): boolean =>
  ink === null ||
  (arc === 0 &&
    ink.width <= width + TOLERANCE_MM &&
    Math.abs(2 * ink.y) <= height + 2 * TOLERANCE_MM &&
    2 * (ink.y + ink.height) <= height + 2 * TOLERANCE_MM);

function shapeLine(box: TextBox, text: string, shaper: TextShaper): Line {
  const shaped = shaper.shape(box.fontId, text, { letterSpacing: box.letterSpacing });
  return { text, shaped, ink: inkOf(shaped) };
}

/** Breaking lines asks for the same words many times, and shapers remember what they have shaped. */
const inks = new WeakMap<ShapedText, Rect | null>();

function inkOf(shaped: ShapedText): Rect | null {
  const known = inks.get(shaped);
  if (known !== undefined) return known;
  const ink = pathBounds(glyphOutline(shaped));
  inks.set(shaped, ink);
  return ink;
}

const glyphOutline = ({ glyphs }: ShapedText): Segment[] =>
  glyphs.flatMap(({ x, y, outline }) => transformPath(outline, translation(x, y)));

/** The lines at that size: as typed, and broken at spaces where the box asks for it. */
function linesOf(box: TextBox, text: string, em: number, shaper: TextShaper): Line[] {
  const typed = text.split('\n');
  if (!box.wrap || box.arc !== 0) return typed.map((line) => shapeLine(box, line, shaper));
  return typed.flatMap((line) => wrapped(box, line, em, shaper));
}

function wrapped(box: TextBox, text: string, em: number, shaper: TextShaper): Line[] {
  const lines: Line[] = [];
  let line = '';
  // A hyphen stays with the word before it, a space is lost where a line ends.
  for (const word of text.match(/[^\s-]*-+|[^\s-]+|\s+/g) ?? []) {
    const longer = shapeLine(box, line + word, shaper);
    if (line.trim() === '' || (longer.ink?.width ?? 0) * em <= box.width + TOLERANCE_MM) line += word;
    else {
      lines.push(shapeLine(box, line.trim(), shaper));
      line = word.trimStart();
    }
  }
  return [...lines, shapeLine(box, line.trim(), shaper)];
}

/** The largest em, at most `wanted`, at which the words fit. Breaking lines makes it a search; else it is arithmetic. */
function largestEm(box: TextBox, text: string, wanted: number, shaper: TextShaper): number {
  if (!box.wrap || box.arc !== 0) return largestOf(box, linesOf(box, text, wanted, shaper));
  let [low, high] = [0, wanted];
  const fitsAt = (em: number): boolean => em <= largestOf(box, linesOf(box, text, em, shaper));
  if (fitsAt(wanted)) return wanted;
  for (let n = 0; n < 24; n++) {
    const middle = (low + high) / 2;
    if (fitsAt(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The em at which these lines just fill their box. */
function largestOf(box: TextBox, lines: readonly Line[]): number {
  if (box.arc !== 0) {
    const angle = (Math.abs(box.arc) * Math.PI) / 180;
    const length = Math.max(0.001, ...lines.map(({ shaped }) => shaped.advance));
    const cap = box.arc > 0 ? capHeight(box) * angle : 0;
    return (arcRadius(box) * angle) / (length + cap);
  }
  let [width, top, bottom] = [0.001, 0.001, 0.001];
  lines.forEach(({ ink }, at) => {
    if (!ink) return;
    const base = baseline(box, at, lines.length);
    width = Math.max(width, ink.width);
    top = Math.max(top, -(base + ink.y));
    bottom = Math.max(bottom, base + ink.y + ink.height);
  });
  return Math.min(box.width / width, box.height / 2 / Math.max(top, bottom));
}

const capHeight = ({ fontId }: Pick<TextBox, 'fontId'>): number => fontOf(fontId).capHeight / 1000;

/** Where a line stands, in ems below the middle of the box. */
function baseline(box: TextBox, at: number, count: number): number {
  return capHeight(box) / 2 + (at - (count - 1) / 2) * box.lineHeight;
}

function placedLine(box: TextBox, { shaped, ink }: Line, at: number, count: number, em: number): Segment[] {
  if (!ink) return [];
  if (box.arc !== 0) {
    const matrices = arcMatrices(box, shaped, em, capHeight(box) * em, at * box.lineHeight * em);
    return shaped.glyphs.flatMap(({ outline }, n) => transformPath(outline, matrices[n] ?? scaling(em)));
  }
  const room = box.width / 2;
  const left = { left: -room, center: (-ink.width * em) / 2, right: room - ink.width * em }[box.align];
  const matrix = multiply(translation(left - ink.x * em, baseline(box, at, count) * em), scaling(em));
  return shaped.glyphs.flatMap(({ x, y, outline }) =>
    transformPath(outline, multiply(matrix, translation(x, y))),
  );
}
