import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FONTS, makeQrEncoder, makeShaper } from '@pawfolio/domain/builder';
import * as hb from 'harfbuzzjs';
import { encode } from 'uqr';

/** The file of a font that is shipped. */
export const fontFile = (file: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../functions/domain/fonts/${file}`, import.meta.url)));

/** The shaper that browser and server have: HarfBuzz with all fonts of the builder. */
export const shaper = makeShaper(hb, Object.fromEntries(FONTS.map(({ id, file }) => [id, fontFile(file)])));

export const qr = makeQrEncoder(encode);
