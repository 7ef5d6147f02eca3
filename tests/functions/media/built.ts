import type * as CheckType from '../../../functions/src/modules/media/check-type.ts';
import type * as Pipeline from '../../../functions/src/modules/media/pipeline.ts';
import type * as Encode from '../../../functions/src/modules/media/render/encode.ts';
import type * as Heic from '../../../functions/src/modules/media/render/heic.ts';
import type * as Isolated from '../../../functions/src/modules/media/render/isolated.ts';
import type * as Picture from '../../../functions/src/modules/media/render/picture.ts';
import type * as Render from '../../../functions/src/modules/media/render/render.ts';

const load = async <T>(name: string): Promise<T> =>
  (await import(new URL(`../../../functions/lib/modules/media/${name}.js`, import.meta.url).href)) as T;

/** The pipeline as it is deployed: decoders run in threads that only the built code has. */
export const [checking, pipeline, encoding, heif, isolation, opening, rendering] = await Promise.all([
  load<typeof CheckType>('check-type'),
  load<typeof Pipeline>('pipeline'),
  load<typeof Encode>('render/encode'),
  load<typeof Heic>('render/heic'),
  load<typeof Isolated>('render/isolated'),
  load<typeof Picture>('render/picture'),
  load<typeof Render>('render/render'),
]);
