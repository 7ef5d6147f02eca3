import { create } from 'zustand';
import { GOING } from './going-key.ts';

/*
 * What has been deleted by a customer who may still take it back. Kept on the device, so that it stays out of sight and is
 * deleted in the end whatever becomes of the page (`postponed.ts`).
 */
export interface Going {
  uid: string;
  /** Of the document. */
  path: string;
  /** The function that deletes it, where a client may not. */
  call?: RemovalCall;
}

/** A function by its name, and what it is called with. */
export interface RemovalCall {
  name: string;
  input: Record<string, string>;
}

const isCall = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'input' in value &&
  typeof value.name === 'string' &&
  typeof value.input === 'object';

const isGoing = (value: unknown): value is Going =>
  typeof value === 'object' &&
  value !== null &&
  'uid' in value &&
  'path' in value &&
  typeof value.uid === 'string' &&
  typeof value.path === 'string' &&
  (!('call' in value) || isCall(value.call));

/** All that this device still has to delete, of any account. */
export function listGoing(): readonly Going[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(GOING) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isGoing) : [];
  } catch {
    return [];
  }
}

const pathsNow = (): ReadonlySet<string> => new Set(listGoing().map(({ path }) => path));

/** Paths of documents that are to be shown as gone, in every tab. */
export const useGoing = create<ReadonlySet<string>>()(pathsNow);

function store(next: readonly Going[]): void {
  if (next.length === 0) localStorage.removeItem(GOING);
  else localStorage.setItem(GOING, JSON.stringify(next));
  useGoing.setState(pathsNow(), true);
}

export const addGoing = (entry: Going): void =>
  store([...listGoing().filter(({ path }) => path !== entry.path), entry]);

export const removeGoing = (gone: string): void => store(listGoing().filter(({ path }) => path !== gone));

window.addEventListener('storage', ({ key }) => {
  if (key === GOING || key === null) useGoing.setState(pathsNow(), true);
});
