import {
  collection,
  connectFirestoreEmulator,
  doc,
  getDoc,
  getDocs,
  initializeFirestore,
  limit,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  type DocumentData,
} from 'firebase/firestore/lite';
import { env } from '../../config/env.ts';
import type { ListSource } from '../refs.ts';
import { app } from './app.ts';

const db = initializeFirestore(app, {});
if (env.emulators) connectFirestoreEmulator(db, env.emulators.host, env.emulators.firestore);

/** One document by a plain request; `undefined` when there is none. */
export async function readDoc(path: string): Promise<DocumentData | undefined> {
  return (await getDoc(doc(db, path))).data();
}

/** A list by a plain request, in the order of its source. */
export async function readList(source: ListSource): Promise<{ id: string; data: DocumentData }[]> {
  const constraints = [
    ...(source.orderBy ? [orderBy(...source.orderBy)] : []),
    ...(source.limit === undefined ? [] : [limit(source.limit)]),
  ];
  const found = await getDocs(query(collection(db, source.path), ...constraints));
  return found.docs.map((entry) => ({ id: entry.id, data: entry.data() }));
}

/** Writes one whole document and waits for the server. */
export async function setDocNow(path: string, data: DocumentData): Promise<void> {
  await setDoc(doc(db, path), data);
}

export { serverTimestamp };
