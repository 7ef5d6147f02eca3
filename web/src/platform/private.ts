import { GUEST } from './guest-key.ts';
import { picturesOf } from './pictures-cache.ts';
import { mayBeSignedIn, useAuth } from './session.ts';
import { forgetUploads } from './uploads/kept-key.ts';

/*
 * What is private lies on this device with the account's uid in its name or its content, whoever has put it there: that
 * is how it is found when it has to go. The SDK's notes to its other tabs (`firestore_…`) outlive its database.
 */
const storages = (): Storage[] => [localStorage, sessionStorage];
const keysOf = (storage: Storage, uid: string): string[] =>
  Object.keys(storage).filter(
    (key) =>
      key !== GUEST &&
      /^(pawfolio\.|firestore_)/.test(key) &&
      `${key}${storage.getItem(key) ?? ''}`.includes(uid),
  );

/**
 * Whether something of an account may be put on this device: only while it is signed in. A form that closes with the
 * session, or an answer that comes late, must not bring back what went with it; nor may a tab that has yet to hear that
 * another one has signed out.
 */
export const isHere = (uid: string): boolean => useAuth.getState().user?.uid === uid && mayBeSignedIn();

/** Keeps something of an account in this browser, while it may. Storage that is full or forbidden fails in silence. */
export function keepPrivate(uid: string, storage: Storage, key: string, value: string): void {
  if (!isHere(uid)) return;
  try {
    storage.setItem(key, value);
  } catch {
    // Whoever keeps something here has it elsewhere too, or can do without.
  }
}

/**
 * Erases what an account has left in this browser, but for Firestore's cache (`forgetDevice`), and the names of guests whose
 * things are still to be moved into it.
 */
export async function forgetAccount(uid: string): Promise<void> {
  for (const storage of storages()) for (const key of keysOf(storage, uid)) storage.removeItem(key);
  if (localStorage.getItem(GUEST) !== null) (await import('./guest-note.ts')).disarmNotes(uid);
  if ('caches' in window) await caches.delete(picturesOf(uid));
  // A browser that keeps no files has none to erase.
  await forgetUploads(uid).catch(() => undefined);
}

/** Whether something was typed that is saved nowhere but in this browser. */
export const hasDrafts = (uid: string): boolean =>
  storages().some((storage) => keysOf(storage, uid).some((key) => /^pawfolio\.[\w-]*draft/.test(key)));
