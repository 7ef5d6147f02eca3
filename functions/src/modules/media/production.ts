import { bucket, firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { assetStore } from './assets.ts';
import { fileStore } from './files.ts';
import type { MediaDeps, Render } from './ports.ts';

/** Loaded with the first upload: everything else starts faster without the decoders. */
const render: Render = async (...args) => {
  const [{ createRender }, { isolatedDecoders }] = await Promise.all([
    import('./render/render.ts'),
    import('./render/isolated.ts'),
  ]);
  return createRender(isolatedDecoders)(...args);
};

/** The pipeline on Firestore, Storage and the isolated decoders; connects at first use. */
export const mediaDeps = (): MediaDeps => ({
  assets: assetStore(firestore()),
  files: fileStore(bucket),
  render,
  logger: createLogger('media'),
});
