import { deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import {
  collection,
  collectionGroup,
  connectFirestoreEmulator,
  doc,
  getDoc,
  getDocs,
  getFirestore,
  limit,
  orderBy,
  query,
  serverTimestamp,
  setLogLevel,
  where,
  writeBatch,
  type Firestore,
  type WriteBatch,
} from 'firebase/firestore/lite';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import type { Ask, Persona, Query, Write } from './case.ts';
import type { Address } from './emulators.ts';
import { steady } from './steady.ts';

// The SDK prints every refusal, and here most answers are one.
setLogLevel('silent');

/** Claims of the token that each persona sends; the emulator takes unsigned ones. */
export function token(who: Persona, uid: string): Parameters<typeof connectFirestoreEmulator>[3] {
  switch (who) {
    case 'owner':
      return { mockUserToken: { user_id: uid } };
    case 'guest':
      return { mockUserToken: { user_id: uid, firebase: { sign_in_provider: 'anonymous', identities: {} } } };
    case 'other':
      return { mockUserToken: { user_id: `not-${uid}` } };
    case 'server':
      return { mockUserToken: 'owner' };
    case 'nobody':
      return {};
  }
}

/** Puts the owner's id in the place of `{uid}`, in every string at any depth. */
export function fill<T>(value: T, uid: string): T {
  if (typeof value === 'string') return value.replaceAll('{uid}', uid) as T & string;
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, uid)) as T & unknown[];
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fill<unknown>(item, uid)]),
  ) as T & object;
}

/**
 * One persona's connection. It speaks through `firestore/lite`, one request a question: no cache and no retry of
 * the SDK stands between a case and the verdict of the rules.
 */
export class Client {
  private readonly app: FirebaseApp;
  private readonly db: Firestore;

  constructor(emulator: Address, projectId: string, who: Persona, uid: string) {
    this.app = initializeApp({ projectId, apiKey: 'emulator' }, `${projectId}/${who}/${uid}`);
    this.db = getFirestore(this.app);
    connectFirestoreEmulator(this.db, emulator.host, emulator.port, token(who, uid));
  }

  /** Sends one request; rejects with what the SDK throws. */
  async ask(ask: Ask): Promise<void> {
    if ('commit' in ask) await this.commit(ask.commit);
    else await steady<unknown>(() => this.read(ask));
  }

  /** All writes or none. `serverTime` in a document becomes `stamp`. */
  commit(writes: readonly Write[], stamp: unknown = serverTimestamp()): Promise<void> {
    return steady(() => this.batchOf(writes, stamp).commit());
  }

  close(): Promise<void> {
    return deleteApp(this.app);
  }

  private read(ask: Exclude<Ask, { commit: unknown }>): Promise<unknown> {
    if ('get' in ask) return getDoc(doc(this.db, ask.get));
    return getDocs('list' in ask ? this.queryOf(ask) : query(collectionGroup(this.db, ask.group)));
  }

  private batchOf(writes: readonly Write[], stamp: unknown): WriteBatch {
    const batch = writeBatch(this.db);
    const resolve = (data: unknown): Record<string, never> =>
      resolveServerTime(data, stamp) as Record<string, never>;
    for (const write of writes) {
      if ('set' in write)
        batch.set(doc(this.db, write.set), resolve(write.data), { merge: write.merge ?? false });
      else if ('update' in write) batch.update(doc(this.db, write.update), resolve(write.data));
      else batch.delete(doc(this.db, write.remove));
    }
    return batch;
  }

  private queryOf(ask: Query) {
    return query(
      collection(this.db, ask.list),
      ...(ask.where ?? []).map(([field, operator, value]) => where(field, operator, value)),
      ...(ask.orderBy ?? []).map(([field, direction]) => orderBy(field, direction)),
      ...(ask.limit === undefined ? [] : [limit(ask.limit)]),
    );
  }
}
