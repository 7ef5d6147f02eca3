import { DEVICE_CACHE, hasDeviceCache, mayBeSignedIn, useAuth } from '../session.ts';

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
/** Resolves in a task of its own, so that what is heavy comes in parts between which the page can answer. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let leaving = false;
let staying = Promise.resolve();
let stay = (): void => undefined;

/** Whether this page is about to be left because its owner signs out: then it sends nobody to sign in. */
export const isLeaving = (): boolean => leaving;
export function setLeaving(now: boolean): void {
  if (now === leaving) return;
  leaving = now;
  if (now) staying = new Promise((resolve) => (stay = resolve));
  else stay();
}

/**
 * What to wait for before anything is kept here, null for nothing: while this page is about to be left, that it stays after all; and
 * nothing that comes, where another tab has signed out and this one is about to hear of it.
 */
function hindrance(): Promise<void> | null {
  if (leaving) return staying;
  return useAuth.getState().user && !mayBeSignedIn() ? new Promise(() => undefined) : null;
}

const fullOnce = once(async () => {
  const full = await import('./full.ts');
  await nextTask();
  for (let wait = hindrance(); wait; wait = hindrance()) await wait;
  const { user } = useAuth.getState();
  const owner = localStorage.getItem(DEVICE_CACHE);
  if (user && owner !== null && owner.length > 1 && owner !== user.uid) {
    // A session that ended without signing out: what it left is not for the one who is here now.
    const { forgetAccount } = await import('../private.ts');
    await Promise.all([full.forgetBeforeUse(), forgetAccount(owner)]);
    for (let wait = hindrance(); wait; wait = hindrance()) await wait;
  }
  localStorage.setItem(DEVICE_CACHE, !user || user.isGuest ? '1' : user.uid);
  void nextTask().then(nextTask).then(settled);
  return full;
});

/** The full Firestore SDK: live updates, writes that survive being offline. */
export function loadFull(): ReturnType<typeof fullOnce> {
  fullStarted = true;
  return fullOnce();
}

/** Whether this page has asked for the full SDK, so that a first paint need not go round it. */
export const isFullStarted = (): boolean => fullStarted;

/**
 * Erases what this device holds, for a page that is about to be left (`setLeaving`): what is on its way keeps nothing then. The database
 * cannot be opened again before that.
 */
export async function forgetDevice(): Promise<void> {
  if (!hasDeviceCache()) return;
  const full = await import('./full.ts');
  await full.forgetDevice();
  fullStarted = false;
  localStorage.removeItem(DEVICE_CACHE);
}

let late: Promise<void> | undefined;

/**
 * Erases what this page kept while another tab signed out and erased everything, and lets go of the database, which the other tab
 * may be waiting for. It has no use of it any more (`LeaveAfresh`). What a session leaves that ended by itself stays.
 */
export function forgetLate(): Promise<void> {
  if (leaving || !fullStarted || hasDeviceCache()) return Promise.resolve();
  late ??= import('./full.ts').then((full) => full.forgetDevice());
  return late;
}
