import { useCallback, useSyncExternalStore } from 'react';
import { toAppError, type AppError } from './errors.ts';
import { openDoc, openList, type Feed } from './live-feed.ts';
import type { DocRef, ListRef, ListSource } from './refs.ts';

/** What a page knows of a document or list right now. */
export type Live<T> =
  | { status: 'loading' }
  | { status: 'ready'; data: T; fromCache: boolean; pending: boolean; pendingIds: ReadonlySet<string> }
  | { status: 'error'; error: AppError };

interface Entry {
  state: Live<unknown>;
  watchers: Set<() => void>;
  close: () => void;
  closing: ReturnType<typeof setTimeout> | undefined;
}

const LOADING: Live<never> = { status: 'loading' };
const NONE: ReadonlySet<string> = new Set();
/** A page that is left and opened again within this time does not read anything twice. */
const KEEP_OPEN_MS = 5 * 60_000;
const entries = new Map<string, Entry>();

function openEntry(key: string, open: (feed: Feed) => () => void): Entry {
  const entry: Entry = { state: LOADING, watchers: new Set(), close: () => undefined, closing: undefined };
  const show = (state: Live<unknown>): void => {
    entry.state = state;
    for (const watcher of entry.watchers) watcher();
  };
  entries.set(key, entry);
  entry.close = open({
    data: (data, fromCache, pending, pendingIds = NONE) =>
      show({ status: 'ready', data, fromCache, pending, pendingIds }),
    error: (error) => show({ status: 'error', error: toAppError(error) }),
    last: () => (entry.state.status === 'ready' ? entry.state.data : undefined),
  });
  return entry;
}

function watch(key: string, open: (feed: Feed) => () => void, watcher: () => void): () => void {
  const entry = entries.get(key) ?? openEntry(key, open);
  clearTimeout(entry.closing);
  entry.watchers.add(watcher);
  return () => {
    entry.watchers.delete(watcher);
    if (entry.watchers.size > 0) return;
    const forget = (): void => {
      entry.close();
      if (entries.get(key) === entry) entries.delete(key);
    };
    // A refused or broken source is opened anew by the next visitor of the page.
    if (entry.state.status === 'error') forget();
    else entry.closing = setTimeout(forget, KEEP_OPEN_MS);
  };
}

/** Closes every source; called when the account changes. */
export function forgetLive(): void {
  for (const entry of entries.values()) {
    clearTimeout(entry.closing);
    entry.close();
  }
  entries.clear();
}

function useLive<T>(key: string | null, open: (feed: Feed) => () => void): Live<T> {
  const subscribe = useCallback(
    (watcher: () => void) => (key === null ? () => undefined : watch(key, open, watcher)),
    // `open` closes over the reference that `key` stands for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key],
  );
  const snapshot = useCallback(() => (key === null ? LOADING : (entries.get(key)?.state ?? LOADING)), [key]);
  // The key names the path and with it the type that its reference parses to.
  return useSyncExternalStore(subscribe, snapshot, () => LOADING) as Live<T>;
}

/** Follows a document; `data` is null when there is none. A null reference waits. */
export function useDoc<T>(ref: DocRef<T> | null): Live<T | null> {
  return useLive(ref && ref.path, (feed) => (ref ? openDoc(ref, feed) : () => undefined));
}

const listKey = ({ path, orderBy, limit }: ListSource): string => JSON.stringify([path, orderBy, limit]);

/** Whether a list is being followed already, so that following it here too reads nothing. */
export const isFollowed = (ref: ListSource): boolean => entries.has(listKey(ref));

/**
 * Follows a list. Entries that are not what they should be are left out and logged. `pendingIds` are those that this device
 * has changed and the server has not yet confirmed.
 */
export function useList<T>(ref: ListRef<T> | null): Live<T[]> {
  return useLive(ref && listKey(ref), (feed) => (ref ? openList(ref, feed) : () => undefined));
}
