/** Where the browser keeps the files of an account that were picked and not sent. Holds the uid: see `private.ts`. */
export const keptUploads = (uid: string): string => `pawfolio.uploads.${uid}`;

/** Whether there may be any; the files themselves lie in the database of that name. */
export const mayHaveKept = (uid: string): boolean => localStorage.getItem(keptUploads(uid)) !== null;

/** Erases them, for who signs out. */
export const forgetUploads = (uid: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(keptUploads(uid));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('The files cannot be erased', { cause: request.error }));
  });
