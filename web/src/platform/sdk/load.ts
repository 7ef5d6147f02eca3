import { DEVICE_CACHE, hasDeviceCache, useAuth } from '../session.ts';

/** Each part of the SDK is a chunk of its own, fetched when it is first needed and only once. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined; // a failed fetch may succeed later
      throw error;
    });
    return loading;
  };
}

export const loadAuth = once(() => import('./auth.ts'));
export const loadStorage = once(() => import('./storage.ts'));
export const loadFunctions = once(() => import('./functions.ts'));

let settled = (): void => undefined;

/** Resolves when the full SDK is there, which is after the page has what it needs: the time for what can wait. */
export const afterFull = new Promise<void>((resolve) => (settled = resolve));

let fullStarted = false;
const fullOnce = once(async () => {
  const full = await import('./full.ts');
  const { user } = useAuth.getState();
  const owner = localStorage.getItem(DEVICE_CACHE);
  if (user && owner !== null && owner.length > 1 && owner !== user.uid) {
    // A session that ended without signing out: what it left is not for the one who is here now.
    const { forgetAccount } = await import('../private.ts');
    await Promise.all([full.forgetBeforeUse(), forgetAccount(owner)]);
  }
  localStorage.setItem(DEVICE_CACHE, !user || user.isGuest ? '1' : user.uid);
  settled();
  return full;
});

/** The full Firestore SDK: live updates, writes that survive being offline. */
export function loadFull(): ReturnType<typeof fullOnce> {
  fullStarted = true;
  return fullOnce();
}

/** Whether this page has asked for the full SDK, so that a first paint need not go round it. */
export const isFullStarted = (): boolean => fullStarted;

/** Erases what this device holds. The database cannot be opened again before the page is left. */
export async function forgetDevice(): Promise<void> {
  if (!hasDeviceCache()) return;
  const full = await loadFull();
  await full.forgetDevice();
  fullStarted = false;
  localStorage.removeItem(DEVICE_CACHE);
}
