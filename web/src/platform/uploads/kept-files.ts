import { keptUploads } from './kept-key.ts';
import type { UploadItem } from './queue.ts';

/*
 * Files that were picked and are not all on the server yet, so that a tab that is closed, reloaded or crashes loses none of
 * them. One database of the browser an account; it goes with the account (`private.ts`).
 */

/** One file as it is kept. */
export type KeptFile = Pick<UploadItem, 'id' | 'target' | 'file' | 'contentType'> & {
  /** Milliseconds since the epoch. */
  pickedAt: number;
};

const FILES = 'files';
/** Ids of those whose place the server has reserved. */
const RESERVED = 'reserved';

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The browser keeps no files', { cause: request.error }));
  });

function open(uid: string): Promise<IDBDatabase> {
  const request = indexedDB.open(keptUploads(uid), 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(FILES, { keyPath: 'id' });
    request.result.createObjectStore(RESERVED);
  };
  return answer(request);
}

/** Does one thing and lets go of the database, so that it can be deleted at any time. */
async function within<T>(
  uid: string,
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore, reserved: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open(uid);
  try {
    const transaction = database.transaction([FILES, RESERVED], mode);
    const stored = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () =>
        reject(new Error('The browser keeps no files', { cause: transaction.error }));
    });
    stored.catch(() => undefined);
    const result = await answer(work(transaction.objectStore(FILES), transaction.objectStore(RESERVED)));
    await stored;
    return result;
  } finally {
    database.close();
  }
}

/** Keeps a file. Rejects when this browser cannot: it is full, or keeps nothing in private windows. */
export async function keepFile(file: KeptFile): Promise<void> {
  const { uid } = file.target;
  localStorage.setItem(keptUploads(uid), '1');
  await within(uid, 'readwrite', (files) => files.put(file));
}

/** Notes that the server has reserved the place of a file. */
export const noteReserved = (uid: string, id: string): Promise<unknown> =>
  within(uid, 'readwrite', (_, reserved) => reserved.put(true, id));

/** Lets go of a file. */
export async function letGo(uid: string, id: string): Promise<void> {
  const left = await within(uid, 'readwrite', (files, reserved) => {
    files.delete(id);
    reserved.delete(id);
    return files.count();
  });
  if (left === 0) localStorage.removeItem(keptUploads(uid));
}

/** Ids of what is kept, in the order in which it was picked. */
export async function keptIds(uid: string): Promise<string[]> {
  const files = (await within(uid, 'readonly', (store) => store.getAll())) as KeptFile[];
  return files.sort((a, b) => a.pickedAt - b.pickedAt).map(({ id }) => id);
}

/** One file, if it is still kept. */
export async function keptFile(
  uid: string,
  id: string,
): Promise<{ file: KeptFile; reserved: boolean } | null> {
  const file = (await within(uid, 'readonly', (files) => files.get(id))) as KeptFile | undefined;
  if (!file) return null;
  const reserved = (await within(uid, 'readonly', (_, marks) => marks.get(id))) === true;
  return { file, reserved };
}
