import type { Firestore } from 'firebase-admin/firestore';
import type { getStorage } from 'firebase-admin/storage';

/** What every part of the seed writes to. */
export interface Seeding {
  store: Firestore;
  bucket: ReturnType<ReturnType<typeof getStorage>['bucket']>;
}

/** A cold start of the functions on a slow machine, and a dozen uploads behind it. */
const PATIENCE_MS = 300_000;

/** Waits until a document is as it should be. Throws what `isDone` throws, or when nothing comes of it. */
export function untilDocument(
  { store }: Seeding,
  path: string,
  isDone: (data: Record<string, unknown>) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (work: () => void): void => {
      clearTimeout(timer);
      stop();
      work();
    };
    const fail = (reason: unknown): void =>
      settle(() => reject(reason instanceof Error ? reason : new Error(String(reason))));
    const timer = setTimeout(
      () => fail(new Error(`${path} is still not processed: do the functions run?`)),
      PATIENCE_MS,
    );
    const stop = store.doc(path).onSnapshot((snapshot) => {
      try {
        if (isDone(snapshot.data() ?? {})) settle(resolve);
      } catch (error) {
        fail(error);
      }
    }, reject);
  });
}
