import {
  clearIndexedDbPersistence,
  collection,
  connectFirestoreEmulator,
  doc,
  documentId,
  endAt,
  getDocFromCache,
  initializeFirestore,
  limit,
  loadBundle,
  onSnapshot,
  orderBy,
  persistentLocalCache,
  persistentMultipleTabManager,
  query,
  serverTimestamp,
  startAfter,
  terminate,
  Timestamp,
  waitForPendingWrites,
  where,
  writeBatch,
  type DocumentData,
  type SnapshotMetadata,
} from 'firebase/firestore';
import { env } from '../../config/env.ts';
import { atMost } from '../../shared/lib/at-most.ts';
import type { Cursor, ListSource } from '../refs.ts';
import type { Told } from '../rest-query.ts';
import { app } from './app.ts';
import { bundleOf } from './bundle.ts';

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
/** So long whoever signs out waits for what is being taken in, which mostly is there at once. */
const PATIENCE_MS = 2_000;
const everyChange = { includeMetadataChanges: true };
// A server timestamp that is still on its way reads as the local time, so that order and age hold.
const estimate = { serverTimestamps: 'estimate' } as const;

/** What is being taken in. The SDK does so beside its queue: it would open the database again behind `terminate`. */
const taking = new Set<Promise<unknown>>();
let isClosing = false;

/** Takes in what a plain request was told: who follows the same then hears what has changed since, and nothing twice. */
export async function goOnFrom(told: Told): Promise<void> {
  const bundle = bundleOf(told);
  if (bundle === null || isClosing) return;
  const task = Promise.resolve(loadBundle(db, bundle));
  taking.add(task);
  await task.finally(() => taking.delete(task));
}

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

const placeOf = ({ micros, id }: Cursor): [Timestamp, string] => [
  new Timestamp(Math.floor(micros / 1e6), (micros % 1e6) * 1_000),
  id,
];

/** Follows a list until the returned function is called. */
export function watchList(
  source: ListSource,
  onData: (found: Seen<{ id: string; data: DocumentData; pending: boolean }[]>) => void,
  onError: OnError,
): () => void {
  const constraints = [
    ...(source.where ?? []).map(([field, values]) =>
      values.length === 1 ? where(field, '==', values[0]) : where(field, 'in', values),
    ),
    ...(source.orderBy ? [orderBy(...source.orderBy)] : []),
    // By name where the field is the same, as Firestore does anyway; a place in the order has to say so.
    ...(source.orderBy && (source.after ?? source.upTo) ? [orderBy(documentId(), source.orderBy[1])] : []),
    ...(source.after ? [startAfter(...placeOf(source.after))] : []),
    ...(source.upTo ? [endAt(...placeOf(source.upTo))] : []),
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
  isClosing = true;
  await atMost(PATIENCE_MS, Promise.allSettled(taking));
  await terminate(db);
  await clearIndexedDbPersistence(db);
}

/** The same for what another account has left, before anything is asked of the database. */
export const forgetBeforeUse = (): Promise<void> => clearIndexedDbPersistence(db);

export { serverTimestamp };
