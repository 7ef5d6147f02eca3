import { hasUnsent, noteUnsent } from '../unsent.ts';

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

const DEVICE_CACHE = 'pawfolio.device-cache';
let fullStarted = false;
const fullOnce = once(async () => {
  const full = await import('./full.ts');
  if (hasUnsent()) noteUnsent(full.allSent); // of an earlier visit
  settled();
  return full;
});

/** The full Firestore SDK: live updates, writes that survive being offline. */
export function loadFull(): ReturnType<typeof fullOnce> {
  fullStarted = true;
  localStorage.setItem(DEVICE_CACHE, '1');
  return fullOnce();
}

/** Whether this page has asked for the full SDK, so that a first paint need not go round it. */
export const isFullStarted = (): boolean => fullStarted;

/** Whether this device may hold data of an earlier visit. */
export const hasDeviceCache = (): boolean => localStorage.getItem(DEVICE_CACHE) !== null;

/** Erases what this device holds. The database cannot be opened again before the page is left. */
export async function forgetDevice(): Promise<void> {
  if (!hasDeviceCache()) return;
  const full = await loadFull();
  await full.forgetDevice();
  localStorage.removeItem(DEVICE_CACHE);
}
