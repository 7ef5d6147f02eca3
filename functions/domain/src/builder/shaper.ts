import type { FontId } from './fonts.ts';
import type { Segment } from './path.ts';

/** A glyph in place: `x` and `y` of its origin in ems from the start of the line, y downwards. */
export interface PlacedGlyph {
  x: number;
  y: number;
  advance: number;
  /** Its outline from its own origin, in ems, y downwards. */
  outline: readonly Segment[];
}

/** One line of text as outlines. All lengths in ems: a size is only a factor, so nothing is shaped twice. */
export interface ShapedText {
  glyphs: readonly PlacedGlyph[];
  /** Width of the line, without the spacing after its last letter. */
  advance: number;
  /** Characters for which the font has no glyph, each once. They are not drawn. */
  missing: readonly string[];
}

export interface ShapeOptions {
  /** Added after each letter, in ems; anything but 0 also takes ligatures apart. */
  letterSpacing: number;
}

/** Turns a line of text into outlines. Throws `FontNotLoaded` for a font that it has not been given. */
export interface TextShaper {
  shape: (fontId: FontId, text: string, options: ShapeOptions) => ShapedText;
  has: (fontId: FontId) => boolean;
}

/** The dark modules of a QR code, row by row, without a quiet zone. */
export type QrEncoder = (text: string) => readonly (readonly boolean[])[];

/**
 * The encoder over uqr: pass its `encode`. Both sides must make the same code, so how it is made is said here: in as few
 * modules as the link needs, with as much error correction as those have room for.
 */
export const makeQrEncoder =
  (
    encode: (
      text: string,
      options: { ecc: 'L'; boostEcc: boolean; border: number },
    ) => { data: readonly (readonly boolean[])[] },
  ): QrEncoder =>
  (text) =>
    encode(text, { ecc: 'L', boostEcc: true, border: 0 }).data;

export class FontNotLoaded extends Error {
  readonly fontId: FontId;
  constructor(fontId: FontId) {
    super(`The font ${fontId} is not loaded`);
    this.name = 'FontNotLoaded';
    this.fontId = fontId;
  }
}
