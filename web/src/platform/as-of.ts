import { keepPrivate } from './private.ts';
import { useAuth } from './session.ts';

/*
 * When what this device shows was last known to be what the server holds. A source that is in step is so until it falls
 * out of step, so the clock is read at that moment, and when the page is left.
 */
const KEY = 'pawfolio.as-of.';
/** As many documents and lists as anybody looks at in a while. */
const MOST = 200;

const inStep = new Set<string>();
let known: { uid: string; times: Map<string, number> } | undefined;

const uidNow = (): string | undefined => useAuth.getState().user?.uid;

function timesOf(uid: string): Map<string, number> {
  if (known?.uid === uid) return known.times;
  let stored: unknown = null;
  try {
    stored = JSON.parse(localStorage.getItem(KEY + uid) ?? '[]');
  } catch {
    // Written by another version; it fills up again.
  }
  known = { uid, times: new Map(Array.isArray(stored) ? (stored as [string, number][]) : []) };
  return known.times;
}

/** Keeps the times for the next visit. */
function keep(): void {
  const uid = uidNow();
  if (uid === undefined) return;
  const times = timesOf(uid);
  for (const source of inStep) {
    times.delete(source); // so that what was seen last stands last
    times.set(source, Date.now());
  }
  keepPrivate(uid, localStorage, KEY + uid, JSON.stringify([...times].slice(-MOST)));
}

/** Notes whether a source (its key in `live.ts`) shows what the server holds now. */
export function noteInStep(source: string, now: boolean): void {
  if (inStep.has(source) === now) return;
  if (now) inStep.add(source);
  keep();
  if (!now) inStep.delete(source);
}

/** When a source was last in step, in milliseconds; now, while it is. Undefined when it never was on this device. */
export function asOf(source: string): number | undefined {
  const uid = uidNow();
  return inStep.has(source) ? Date.now() : uid === undefined ? undefined : timesOf(uid).get(source);
}

// What one account has seen says nothing to the next, not even its addresses.
useAuth.subscribe(({ user }) => {
  if (known === undefined || user?.uid === known.uid) return;
  known = undefined;
  inStep.clear();
});

if (typeof window !== 'undefined') {
  for (const type of ['offline', 'pagehide']) window.addEventListener(type, keep);
}
