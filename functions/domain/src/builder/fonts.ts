import type { Font } from './font.ts';
import { FONT_IDS, FONTS } from './fonts-data.ts';

export { FONT_IDS, FONTS };
export type { Font };

/** The fonts of the builder; an id is never reused for another file. */
export type FontId = (typeof FONT_IDS)[number];

/** The catalogue's entry of a font. */
export function fontOf(id: FontId): Font<FontId> {
  const found = FONTS.find((font) => font.id === id);
  if (!found) throw new RangeError(`No font ${id}`);
  return found;
}
