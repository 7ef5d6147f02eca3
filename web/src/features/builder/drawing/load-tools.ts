import {
  fontOf,
  makeQrEncoder,
  makeShaper,
  type FontId,
  type QrEncoder,
  type TextShaper,
} from '@pawfolio/domain/builder';
import wasm from 'harfbuzzjs/dist/harfbuzz.wasm?url';
import { AppError } from '../../../platform/errors.ts';
import { afterPaint } from '../../../shared/lib/after-paint.ts';
import { fontFiles } from './font-files.ts';

/** What drawing and checking need besides a document. */
export interface DrawingTools {
  shaper: TextShaper;
  qr: QrEncoder;
}

interface Engine {
  shaper: ReturnType<typeof makeShaper>;
  qr: QrEncoder;
}

async function fetched(url: string): Promise<Uint8Array<ArrayBuffer>> {
  // After what is looked at first, as far as the browser has a say in it.
  const response = await fetch(url, { priority: 'low' }).catch(() => undefined);
  if (!response?.ok) throw new AppError('network');
  return new Uint8Array(await response.arrayBuffer());
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A font that differs from the catalogue's would be seen only in print: it is refused here. */
async function fetchFont(id: FontId): Promise<Uint8Array> {
  const bytes = await fetched(fontFiles[id]);
  const { sha256 } = fontOf(id);
  if (hex(await crypto.subtle.digest('SHA-256', bytes)) !== sha256) throw new AppError('network');
  return bytes;
}

async function loadEngine(): Promise<Engine> {
  // The package fetches its own file while it is evaluated, and a module that failed to evaluate never does so again. So
  // the file is brought into the browser's cache first, where a failure can be repeated.
  await fetched(wasm);
  const [hb, { encode }] = await Promise.all([import('harfbuzzjs'), import('uqr')]);
  return { shaper: makeShaper(hb, {}), qr: makeQrEncoder(encode) };
}

/** Does it once; what failed is done anew when it is asked for again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | undefined;
  return () => {
    doing ??= work().catch((error: unknown) => {
      doing = undefined;
      throw error;
    });
    return doing;
  };
}

// Half a megabyte, of which nothing is seen before all of it is there: the forms come first.
const painted = once(afterPaint);
const engine = once(loadEngine);
const fonts = new Map<FontId, () => Promise<void>>();

function loadFont(id: FontId): Promise<void> {
  const load =
    fonts.get(id) ??
    once(async () => {
      const [bytes, { shaper }] = await Promise.all([fetchFont(id), engine()]);
      shaper.add(id, bytes);
    });
  fonts.set(id, load);
  return load();
}

/** HarfBuzz with these fonts, and any that were loaded before. Throws `AppError` `network`; it can be tried again. */
export async function loadTools(ids: readonly FontId[]): Promise<DrawingTools> {
  await painted();
  const [{ shaper, qr }] = await Promise.all([engine(), ...ids.map(loadFont)]);
  return { shaper, qr };
}
