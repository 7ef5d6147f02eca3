import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import prettier from 'prettier';
import subsetFont from 'subset-font';
import { root } from './lib/root.ts';

/*
 * `npm run fonts`: cuts the builder's fonts to the characters that a product may carry, and writes them with their
 * licences and a table of hashes and metrics. Browser and server draw with these very files (docs/decisions/0009).
 */
const sources = [
  { id: 'inter', family: 'Inter', label: 'Clear', weight: 700, style: '700Bold' },
  { id: 'fraunces', family: 'Fraunces', label: 'Storybook', weight: 600, style: '600SemiBold' },
  { id: 'nunito', family: 'Nunito', label: 'Round', weight: 800, style: '800ExtraBold' },
  { id: 'oswald', family: 'Oswald', label: 'Narrow', weight: 600, style: '600SemiBold' },
  { id: 'signboard', family: 'Lobster', label: 'Signboard', weight: 400, style: '400Regular' },
  { id: 'caveat', family: 'Caveat', label: 'Handwritten', weight: 700, style: '700Bold' },
] as const;

const PUNCTUATION = '‘’‚“”„–—…•·♥★€£';
const latin = Array.from({ length: 0x250 - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20)).join('');

const domain = join(root, 'functions/domain');
const folder = join(domain, 'fonts');

/** Height of a glyph above the baseline in thousandths of an em. */
function heightOf(face: hb.Face, font: hb.Font, letter: string): number {
  const buffer = new hb.Buffer();
  buffer.addText(letter);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const extents = font.glyphExtents(buffer.getGlyphInfos()[0]?.codepoint ?? 0);
  return perMille(extents?.yBearing ?? 0, face.upem);
}

/** Names by which programs know a font: family, unique id, full and PostScript name, and their variants. */
const NAME_IDS = new Set([1, 3, 4, 6, 16, 18, 20, 21, 25]);

/**
 * The licence of Lobster reserves its name for the unchanged font, and a subset is a change: it is called Signbrd inside,
 * which is as long, and Signboard in the shop.
 */
function rename(font: Buffer): void {
  const tables = font.readUInt16BE(4);
  for (let table = 12; table < 12 + tables * 16; table += 16) {
    if (font.toString('latin1', table, table + 4) !== 'name') continue;
    const start = font.readUInt32BE(table + 8);
    const strings = start + font.readUInt16BE(start + 4);
    for (let at = start + 6; at < start + 6 + font.readUInt16BE(start + 2) * 12; at += 12) {
      if (!NAME_IDS.has(font.readUInt16BE(at + 6))) continue;
      const from = strings + font.readUInt16BE(at + 10);
      const name = font.subarray(from, from + font.readUInt16BE(at + 8));
      const wide = name.toString('latin1').replace(/L(\0?)o\1b\1s\1t\1e\1r/g, 'S$1i$1g$1n$1b$1r$1d');
      name.write(wide, 'latin1');
    }
  }
}

const perMille = (units: number, upem: number): number => Math.round((units / upem) * 1000);

async function make({ id, family, label, weight, style }: (typeof sources)[number]) {
  const from = join(root, 'node_modules/@expo-google-fonts', family.toLowerCase());
  const whole = readFileSync(join(from, style, `${family}_${style}.ttf`));
  const bytes = await subsetFont(whole, latin + PUNCTUATION, { targetFormat: 'truetype' });
  if (family === 'Lobster') rename(bytes);
  writeFileSync(join(folder, `${id}.ttf`), bytes);
  writeFileSync(join(folder, `${id}-OFL.txt`), readFileSync(join(from, 'LICENSE_FONT')));
  const face = new hb.Face(new hb.Blob(bytes));
  const font = new hb.Font(face);
  const { ascender, descender } = font.hExtents();
  return {
    id,
    family: family === 'Lobster' ? label : family,
    label,
    weight,
    file: `${id}.ttf`,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    licence: `${id}-OFL.txt`,
    ascender: perMille(ascender, face.upem),
    descender: perMille(descender, face.upem),
    capHeight: heightOf(face, font, 'H'),
    xHeight: heightOf(face, font, 'x'),
  };
}

mkdirSync(folder, { recursive: true });
const table = [];
for (const source of sources) table.push(await make(source));
const code = `/* Written by \`npm run fonts\`: do not edit. */
import type { Font } from './font.ts';

export const FONT_IDS = ${JSON.stringify(sources.map(({ id }) => id))} as const;

export const FONTS: readonly Font<(typeof FONT_IDS)[number]>[] = ${JSON.stringify(table)};
`;
const target = join(domain, 'src/builder/fonts-data.ts');
const options = await prettier.resolveConfig(target);
writeFileSync(target, await prettier.format(code, { ...options, filepath: target }));
for (const { file, bytes } of table) console.log(`${file}  ${bytes} bytes`);
