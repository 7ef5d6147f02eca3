import { randomId } from './new-id.ts';

const KEY = 'pawfolio.builder-tab';
const lockOf = (tab: string): string => `pawfolio.builder-tab:${tab}`;

export interface Tab {
  id: string;
  /** Whether a tab of that id is open, as far as could be seen when this one began. */
  isOpen: (tab: string) => boolean;
}

/** A page that is being reloaded lets go of its lock a moment after the next one has begun. */
const PATIENCE_MS = 800;

/** Holds a lock for as long as this page lives; false when another page has it. */
const claim = (tab: string): Promise<boolean> =>
  new Promise((resolve) => {
    navigator.locks
      .request(lockOf(tab), { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
        resolve(true);
        return new Promise<void>(() => undefined);
      })
      .catch(() => resolve(false));
  });

async function begin(): Promise<Tab> {
  const known = sessionStorage.getItem(KEY);
  if (!('locks' in navigator)) {
    const id = known ?? randomId(8);
    sessionStorage.setItem(KEY, id);
    return { id, isOpen: () => false };
  }
  // A tab that was duplicated has a copy of the first one's name.
  const isFree = known !== null && (await claim(known));
  const id = isFree ? known : randomId(8);
  if (!isFree) await claim(id);
  sessionStorage.setItem(KEY, id);
  const { held = [] } = await navigator.locks.query();
  const open = new Set(held.map(({ name }) => name));
  return { id, isOpen: (tab) => open.has(lockOf(tab)) };
}

let begun: Promise<Tab> | undefined;

/** This tab, by a name that it keeps through a reload and shares with no other. */
export const thisTab = (): Promise<Tab> => (begun ??= begin());
