import {
  clearIndexedDbPersistence,
  collection,
  connectFirestoreEmulator,
  doc,
  getDocFromCache,
  initializeFirestore,
  limit,
  onSnapshot,
  orderBy,
  persistentLocalCache,
  persistentMultipleTabManager,
  query,
  serverTimestamp,
  terminate,
  waitForPendingWrites,
  writeBatch,
  type DocumentData,
  type SnapshotMetadata,
} from 'firebase/firestore';
import { env } from '../../config/env.ts';
import type { ListSource } from '../refs.ts';
import { app } from './app.ts';

// The device keeps what was last seen and what was not yet sent: pages open without a network and
// edits made there arrive later. `forgetDevice` empties it at sign-out.
const db = initializeFirestore(app, {
  localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
});
if (env.emulators) connectFirestoreEmulator(db, env.emulators.host, env.emulators.firestore);

export interface Seen<T> {
  data: T;
  fromCache: boolean;
  pending: boolean;
}

type OnError = (error: unknown) => void;
const seen = <T>(data: T, metadata: SnapshotMetadata): Seen<T> => ({
  data,
  fromCache: metadata.fromCache,
  pending: metadata.hasPendingWrites,
});
const everyChange = { includeMetadataChanges: true };
// A server timestamp that is still on its way reads as the local time, so that order and age hold.
const estimate = { serverTimestamps: 'estimate' } as const;

/** Follows one document until the returned function is called. */
export function watchDoc(
  path: string,
  onData: (found: Seen<DocumentData | undefined>) => void,
  onError: OnError,
): () => void {
  return onSnapshot(
    doc(db, path),
    everyChange,
    (found) => onData(seen(found.data(estimate), found.metadata)),
    onError,
  );
}

/** Follows a list until the returned function is called. */
export function watchList(
  source: ListSource,
  onData: (found: Seen<{ id: string; data: DocumentData; pending: boolean }[]>) => void,
  onError: OnError,
): () => void {
  const constraints = [
    ...(source.orderBy ? [orderBy(...source.orderBy)] : []),
    ...(source.limit === undefined ? [] : [limit(source.limit)]),
  ];
  return onSnapshot(
    query(collection(db, source.path), ...constraints),
    everyChange,
    (found) => {
      const entries = found.docs.map((entry) => ({
        id: entry.id,
        data: entry.data(estimate),
        pending: entry.metadata.hasPendingWrites,
      }));
      onData(seen(entries, found.metadata));
    },
    onError,
  );
}

/** One atomic batch: `queued` settles when this device holds it, `synced` when the server has answered. */
export function writeAll(
  writes: readonly { kind: 'set' | 'update' | 'delete'; path: string; data?: DocumentData }[],
): { queued: Promise<void>; synced: Promise<void> } {
  const batch = writeBatch(db);
  for (const { kind, path, data = {} } of writes) {
    if (kind === 'set') batch.set(doc(db, path), data);
    else if (kind === 'update') batch.update(doc(db, path), data);
    else batch.delete(doc(db, path));
  }
  const synced = batch.commit();
  // The SDK tells only when the server has answered. A cache read goes through the same queue behind
  // the write, so once it settles (found or not) the write is stored on this device.
  const first = writes[0];
  const queued = first
    ? getDocFromCache(doc(db, first.path)).then(
        () => undefined,
        () => undefined,
      )
    : Promise.resolve();
  return { queued, synced };
}

/** Resolves when the server has answered every write that this device holds now. Rejects when the account changes. */
export const allSent = (): Promise<void> => waitForPendingWrites(db);

/** An unused document id, made without the network. */
export function freshId(): string {
  return doc(collection(db, 'ids')).id;
}

/** Closes the connection and erases what this device kept of it. */
export async function forgetDevice(): Promise<void> {
  await terminate(db);
  await clearIndexedDbPersistence(db);
}

export { serverTimestamp };
