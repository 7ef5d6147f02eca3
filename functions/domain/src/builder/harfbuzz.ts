import type { FontId } from './fonts.ts';
import type { Segment } from './path.ts';
import { FontNotLoaded, type PlacedGlyph, type ShapedText, type TextShaper } from './shaper.ts';

interface HbFont {
  glyphToJson: (glyphId: number) => { type: string; values: number[] }[];
}
interface HbFace {
  readonly upem: number;
}
interface HbBuffer {
  addText: (text: string) => void;
  guessSegmentProperties: () => void;
  getGlyphInfos: () => { codepoint: number; cluster: number }[];
  getGlyphPositions: () => { xAdvance: number; xOffset: number; yOffset: number }[];
}

/**
 * The part of harfbuzzjs that is used: `import * as hb from 'harfbuzzjs'` is one. (Its classes take each other, which
 * `never` stands for: a copy of the package's types here would be a dependency after all.)
 */
export interface HarfBuzz {
  Blob: new (data: Uint8Array) => object;
  Face: new (blob: never) => HbFace;
  Font: new (face: never) => HbFont;
  Buffer: new () => HbBuffer;
  Feature: new (tag: string, value: number) => object;
  shape: (font: never, buffer: never, features: never) => void;
}

interface Loaded {
  font: HbFont;
  upem: number;
  outlines: Map<number, readonly Segment[]>;
}

/** Lines that are kept shaped: an editor asks for the same few again and again. */
const REMEMBERED = 500;

/**
 * A shaper over HarfBuzz, the same in browser and function. `fonts` are the files of `@pawfolio/domain/fonts`, whole; more
 * can be added as they arrive.
 */
export function makeShaper(
  hb: HarfBuzz,
  fonts: Partial<Record<FontId, Uint8Array>>,
): TextShaper & { add: (fontId: FontId, bytes: Uint8Array) => void } {
  const loaded = new Map<FontId, Loaded>();
  const memory = new Map<string, ShapedText>();
  const add = (fontId: FontId, bytes: Uint8Array): void => {
    const face = new hb.Face(new hb.Blob(bytes) as never);
    loaded.set(fontId, { font: new hb.Font(face as never), upem: face.upem, outlines: new Map() });
  };
  for (const [fontId, bytes] of Object.entries(fonts)) add(fontId as FontId, bytes);
  return {
    add,
    has: (fontId) => loaded.has(fontId),
    shape: (fontId, text, { letterSpacing }) => {
      const key = JSON.stringify([fontId, letterSpacing, text]);
      const known = memory.get(key);
      if (known) return known;
      const font = loaded.get(fontId);
      if (!font) throw new FontNotLoaded(fontId);
      const shaped = shapeLine(hb, font, text, letterSpacing);
      if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value ?? '');
      memory.set(key, shaped);
      return shaped;
    },
  };
}

function shapeLine(hb: HarfBuzz, loaded: Loaded, text: string, letterSpacing: number): ShapedText {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  const ligatures = letterSpacing === 0 ? 1 : 0;
  const features = ['liga', 'clig'].map((tag) => new hb.Feature(tag, ligatures));
  hb.shape(loaded.font as never, buffer as never, features as never);
  const positions = buffer.getGlyphPositions();
  const glyphs: PlacedGlyph[] = [];
  const missing = new Set<string>();
  let x = 0;
  buffer.getGlyphInfos().forEach(({ codepoint, cluster }, at) => {
    const position = positions[at];
    if (!position) return;
    if (codepoint === 0) {
      missing.add(String.fromCodePoint(text.codePointAt(cluster) ?? 0xfffd));
      return;
    }
    // A mark has no width of its own: it stays with its letter.
    const advance = position.xAdvance / loaded.upem + (position.xAdvance > 0 ? letterSpacing : 0);
    glyphs.push({
      x: x + position.xOffset / loaded.upem,
      y: -position.yOffset / loaded.upem,
      advance,
      outline: outlineOf(loaded, codepoint),
    });
    x += advance;
  });
  return { glyphs, advance: Math.max(0, x - letterSpacing), missing: [...missing] };
}

function outlineOf({ font, upem, outlines }: Loaded, glyph: number): readonly Segment[] {
  const known = outlines.get(glyph);
  if (known) return known;
  const outline = font.glyphToJson(glyph).map(({ type, values }) => ({
    op: type as Segment['op'],
    v: values.map((value, at) => (at % 2 === 0 ? value : -value) / upem),
  }));
  outlines.set(glyph, outline);
  return outline;
}
