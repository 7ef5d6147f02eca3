import type { Bucket } from '../../platform/firebase.ts';
import type { DesignFiles } from './ports.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 404;

/** Files of a bucket: without download tokens, kept only by the owner's own browser. */
export const designFiles = (bucket: () => Bucket): DesignFiles => ({
  hashOf: async (path) => {
    try {
      const [{ metadata }] = await bucket().file(path).getMetadata();
      const hash = metadata?.['contentHash'];
      return typeof hash === 'string' ? hash : '';
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  write: (path, { bytes, contentType, contentHash }) =>
    bucket()
      .file(path)
      .save(bytes, {
        resumable: false,
        metadata: {
          contentType,
          cacheControl: 'private, max-age=31536000, immutable',
          metadata: { contentHash },
        },
      }),
  list: async (prefix) => (await bucket().getFiles({ prefix }))[0].map(({ name }) => name),
  remove: async (path) => {
    await bucket().file(path).delete({ ignoreNotFound: true });
  },
});
