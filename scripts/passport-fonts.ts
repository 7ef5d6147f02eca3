import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { root } from './lib/root.ts';

/*
 * `npm run fonts:passport`: cuts the fonts of the passport's PDF to Latin, Greek and Cyrillic, and writes them with their
 * licences to where the functions are packed from.
 */
const sources = [
  { name: 'text', family: 'inter', style: '400Regular', file: 'Inter_400Regular' },
  { name: 'strong', family: 'inter', style: '600SemiBold', file: 'Inter_600SemiBold' },
  { name: 'display', family: 'fraunces', style: '600SemiBold', file: 'Fraunces_600SemiBold' },
] as const;

const range = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => String.fromCodePoint(from + at)).join('');
const characters =
  range(0x20, 0x250) + range(0x300, 0x330) + range(0x370, 0x530) + range(0x1e00, 0x1f00) + '‐‑–—‘’‚“”„•…€£№−';

const target = join(root, 'functions/fonts');
mkdirSync(target, { recursive: true });
for (const { name, family, style, file } of sources) {
  const packageFolder = join(root, 'node_modules/@expo-google-fonts', family);
  const whole = readFileSync(join(packageFolder, style, `${file}.ttf`));
  const cut = await subsetFont(whole, characters, { targetFormat: 'truetype' });
  writeFileSync(join(target, `${name}.ttf`), cut);
  copyFileSync(join(packageFolder, 'LICENSE_FONT'), join(target, `${family}-OFL.txt`));
  console.log(`${name}: ${cut.length} bytes`);
}
