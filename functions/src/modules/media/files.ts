import type { Bucket } from '../../platform/firebase.ts';
import type { FileStore, StoredFile } from './ports.ts';

/** Only the owner's own browser may keep it; it never changes, since its name holds the generation of its upload. */
const CACHE_CONTROL = 'private, max-age=31536000, immutable';

type File = ReturnType<Bucket['file']>;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 404;

/** Bytes that were overwritten or removed meanwhile are neither an error nor ours to touch. */
const unlessMissing = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

async function* list(bucket: Bucket, prefix: string): AsyncIterable<StoredFile> {
  const files: AsyncIterable<File> = bucket.getFilesStream({ prefix });
  for await (const { name, metadata } of files) {
    yield {
      path: name,
      generation: String(metadata.generation),
      size: Number(metadata.size),
      createdAt: Date.parse(metadata.timeCreated ?? ''),
    };
  }
}

/**
 * Files of a bucket. What is written carries no download token, and nothing but its type, its caching and, for papers,
 * the word that it is to be saved and not shown: a PDF never runs on our origin.
 */
export const fileStore = (bucket: () => Bucket): FileStore => ({
  download: async ({ path, generation }) => {
    const answer = await unlessMissing(bucket().file(path, { generation }).download());
    return answer?.[0] ?? null;
  },
  write: (path, { bytes, contentType, attachment }) =>
    bucket()
      .file(path)
      .save(bytes, {
        resumable: false,
        metadata: {
          contentType,
          cacheControl: CACHE_CONTROL,
          ...(attachment ? { contentDisposition: 'attachment' } : {}),
        },
      }),
  remove: async (path, generation) => {
    const file = bucket().file(path, generation === undefined ? {} : { generation });
    await unlessMissing(file.delete());
  },
  removeAll: (prefix) => bucket().deleteFiles({ prefix }),
  list: (prefix) => list(bucket(), prefix),
});
