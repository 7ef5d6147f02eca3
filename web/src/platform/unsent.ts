/*
 * What this device has written and the server has not answered, one entry of the browser's storage a commit, so that two
 * tabs never overwrite each other's. Firestore's cache sends it; this only knows of it. See `ledger.ts`.
 */
const PREFIX = 'pawfolio.unsent.';

export const unsentKey = (uid: string, id: string): string => `${PREFIX}${uid}.${id}`;

/** The entries of an account; of every account that has been here without a uid. */
export const unsentKeys = (uid?: string): string[] => {
  const prefix = uid === undefined ? PREFIX : unsentKey(uid, '');
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
};

const WAITING = '"state":"waiting"';

/** Whether this device holds, or may hold, writes that the server has not answered yet. */
export const hasUnsent = (uid?: string): boolean =>
  unsentKeys(uid).some((key) => localStorage.getItem(key)?.includes(WAITING) === true);
