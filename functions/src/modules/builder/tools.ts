import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  FONTS,
  makeQrEncoder,
  makeShaper,
  type FontId,
  type QrEncoder,
  type TextShaper,
} from '@pawfolio/domain/builder';

/** What drawing and checking need besides a document. */
export interface DrawingTools {
  shaper: TextShaper;
  qr: QrEncoder;
}

const fontFile = (file: string): Promise<Buffer> =>
  readFile(fileURLToPath(import.meta.resolve(`@pawfolio/domain/fonts/${file}`)));

async function load(): Promise<DrawingTools> {
  const files = FONTS.map(async ({ id, file }): Promise<[FontId, Uint8Array]> => [id, await fontFile(file)]);
  const [hb, { encode }, fonts] = await Promise.all([
    import('harfbuzzjs'),
    import('uqr'),
    Promise.all(files),
  ]);
  const shaper = makeShaper(hb, Object.fromEntries<Uint8Array>(fonts));
  return { shaper, qr: makeQrEncoder(encode) };
}

let loaded: Promise<DrawingTools> | undefined;

/** HarfBuzz with all fonts, loaded with the first design that needs them: half a megabyte, some tens of milliseconds. */
export const drawingTools = (): Promise<DrawingTools> => (loaded ??= load());
