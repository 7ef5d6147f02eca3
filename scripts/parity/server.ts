import { canvasEngine } from '../../functions/src/modules/builder/render/canvas.ts';
import type { Engine, EnginePicture } from '../../functions/src/modules/builder/render/engine.ts';
import { pixelsFor } from '../../functions/src/modules/builder/render/encode.ts';
import { renderPrints } from '../../functions/src/modules/builder/render/render-design.ts';
import { resvgEngine } from '../../functions/src/modules/builder/render/resvg.ts';
import sharp from 'sharp';
import type { ParityCase } from './cases.ts';
import type { ParityPhoto } from './photos.ts';
import { onWhite, scaledTo, type Opaque } from './pixels.ts';

export const engines: readonly Engine[] = [resvgEngine, canvasEngine];

/** What the server makes of a case, in the size in which it is compared. */
export async function print(
  each: ParityCase,
  engine: Engine,
  photos: readonly ParityPhoto[],
): Promise<Opaque> {
  const { scene, spec, width, height } = each;
  if (each.truePrint) return scaledTo(await truePrint(each, engine, photos), { width, height });
  const full = pixelsFor(spec.widthMm + 2 * spec.bleedMm, spec.targetDpi);
  const pictures = new Map<string, EnginePicture>(
    photos.map(({ key, ...photo }) => [key, { ...photo, contentType: 'image/png' }]),
  );
  const options = { width: Math.min(full, 2 * width), bleed: true, masked: false, pictures };
  return scaledTo(onWhite(await engine.render(scene, options)), { width, height });
}

/** The very file that the maker gets, read back. */
async function truePrint(
  { document, product, spec }: ParityCase,
  engine: Engine,
  photos: readonly ParityPhoto[],
): Promise<Opaque> {
  const pictures = new Map(
    photos.map(({ key, bytes, width, height }) => [
      key,
      { path: key, width, height, read: () => Promise.resolve(bytes) },
    ]),
  );
  const files = await renderPrints({ document, product, pictures }, engine);
  const file = files.find(({ surfaceId }) => surfaceId === spec.id);
  if (!file) throw new Error(`${spec.id} is not printed`);
  const { data, info } = await sharp(file.png, { limitInputPixels: false })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return onWhite({ data, width: info.width, height: info.height });
}
