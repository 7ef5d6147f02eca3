import { useCallback, useDeferredValue, useSyncExternalStore } from 'react';
import { asOf, noteInStep } from './as-of.ts';
import { toAppError, type AppError } from './errors.ts';
import { openDoc, openList, type Feed } from './live-feed.ts';
import { holds, openInList } from './doc-in-list.ts';
import type { DocRef, ListRef, ListSource } from './refs.ts';

/** What a page knows of a document or list right now. */
export type Live<T> =
  | { status: 'loading' }
  | {
      status: 'ready';
      data: T;
      fromCache: boolean;
      /** Comes from a cache that never held what the server has: that it is empty says nothing. */
      unseen: boolean;
      pending: boolean;
      pendingIds: ReadonlySet<string>;
    }
  | { status: 'error'; error: AppError };

type Open = (feed: Feed) => () => void;

interface Entry {
  /** What is followed, of a list. */
  list: ListRef<unknown> | undefined;
  state: Live<unknown>;
  watchers: Set<() => void>;
  close: () => void;
  closing: ReturnType<typeof setTimeout> | undefined;
}

export const LOADING: Live<never> = { status: 'loading' };
const NONE: ReadonlySet<string> = new Set();
/** A page that is left and opened again within this time does not read anything twice. */
const KEEP_OPEN_MS = 5 * 60_000;
const entries = new Map<string, Entry>();
/** Told when anything on screen changes where it comes from. */
const listeners = new Set<() => void>();
const tellAll = (): void => listeners.forEach((listener) => listener());

function openEntry(key: string, open: Open, list?: ListRef<unknown>): Entry {
  const entry: Entry = {
    list,
    state: LOADING,
    watchers: new Set(),
    close: () => undefined,
    closing: undefined,
  };
  const show = (state: Live<unknown>): void => {
    entry.state = state;
    noteInStep(key, state.status === 'ready' && !state.fromCache);
    for (const watcher of entry.watchers) watcher();
    tellAll();
  };
  entries.set(key, entry);
  entry.close = open({
    data: (data, fromCache, pending, pendingIds = NONE) =>
      show({
        ...{ status: 'ready', data, fromCache, pending, pendingIds },
        unseen: fromCache && asOf(key) === undefined,
      }),
    error: (error) => show({ status: 'error', error: toAppError(error) }),
    last: () => (entry.state.status === 'ready' ? entry.state.data : undefined),
  });
  return entry;
}

/** Opens a source for as long as somebody watches it, and a while longer. */
export function watch(key: string, open: Open, watcher: () => void, list?: ListRef<unknown>): () => void {
  const entry = entries.get(key) ?? openEntry(key, open, list);
  clearTimeout(entry.closing);
  entry.watchers.add(watcher);
  tellAll();
  return () => {
    entry.watchers.delete(watcher);
    tellAll();
    if (entry.watchers.size > 0) return;
    const forget = (): void => {
      entry.close();
      noteInStep(key, false);
      if (entries.get(key) === entry) entries.delete(key);
    };
    // A refused or broken source is opened anew by the next visitor of the page.
    if (entry.state.status === 'error') forget();
    else entry.closing = setTimeout(forget, KEEP_OPEN_MS);
  };
}

/** What is known of a source that somebody watches. */
export const stateOf = (key: string): Live<unknown> => entries.get(key)?.state ?? LOADING;

/** Closes every source; called when the account changes. */
export function forgetLive(): void {
  for (const entry of entries.values()) {
    clearTimeout(entry.closing);
    entry.close();
  }
  entries.clear();
}

function useLive<T>(key: string | null, open: Open, list?: ListRef<unknown>): Live<T> {
  const subscribe = useCallback(
    (watcher: () => void) => (key === null ? () => undefined : watch(key, open, watcher, list)),
    // `open` closes over the reference that `key` stands for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key],
  );
  const snapshot = useCallback(() => (key === null ? LOADING : (entries.get(key)?.state ?? LOADING)), [key]);
  // The key names the path and with it the type that its reference parses to.
  const now = useSyncExternalStore(subscribe, snapshot, () => LOADING) as Live<T>;
  // What comes first fills a page: it is drawn in slices, between which a phone can answer. What changes later is drawn at once.
  const sliced = useDeferredValue(now);
  return sliced.status === 'loading' ? sliced : now;
}

/** Opens a document: in a list that is followed and has it, or else by itself. */
export const openNear =
  (ref: DocRef<unknown>): Open =>
  (feed) => {
    const alone = (): (() => void) => openDoc(ref, feed);
    for (const [key, { list }] of entries) {
      if (!list) continue;
      const follow = (watcher: () => void): (() => void) =>
        watch(key, (near) => openList(list, near), watcher, list);
      const followed = { ref: list, now: () => stateOf(key), follow };
      if (holds(followed, ref)) return openInList(followed, ref, feed, alone);
    }
    return alone();
  };

/** Follows a document; `data` is null when there is none. A null reference waits. */
export function useDoc<T>(ref: DocRef<T> | null): Live<T | null> {
  return useLive(ref && ref.path, ref ? openNear(ref) : () => () => undefined);
}

const MINUTE = 60_000;

/** The oldest moment at which something on screen was what the server held, to the minute; undefined if none is known. */
function oldestOnScreen(): number | undefined {
  const times = [...entries].flatMap(([key, { watchers, state }]) => {
    const time = watchers.size > 0 && state.status === 'ready' ? asOf(key) : undefined;
    return time === undefined ? [] : [time];
  });
  return times.length === 0 ? undefined : Math.floor(Math.min(...times) / MINUTE) * MINUTE;
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** As of when the page tells what it tells, in milliseconds. */
export const useAsOf = (): number | undefined => useSyncExternalStore(listen, oldestOnScreen);

const anyFromCache = (): boolean =>
  [...entries.values()].some(
    ({ watchers, state }) => watchers.size > 0 && state.status === 'ready' && state.fromCache,
  );

/** Whether something on screen comes from this device alone: for a moment at the start, or for want of an answer. */
export const useFromCache = (): boolean => useSyncExternalStore(listen, anyFromCache);

const listKey = ({ path, where, orderBy, limit, after, upTo }: ListSource): string =>
  JSON.stringify([path, where, orderBy, limit, after, upTo]);

/** What is known of a list just now; that alone reads nothing. */
export const knownList = <T>(ref: ListRef<T>): Live<T[]> =>
  // The key names the list and with it the type that its reference parses to.
  (entries.get(listKey(ref))?.state ?? LOADING) as Live<T[]>;

/** What is known of a list as long as something else follows it; that alone reads nothing. A null reference knows nothing. */
export function useIfFollowed<T>(ref: ListRef<T> | null): Live<T[]> {
  const now = useCallback(
    (): Live<T[]> => (ref ? knownList(ref) : LOADING),
    // The key names the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [ref && listKey(ref)],
  );
  return useSyncExternalStore(listen, now, () => LOADING);
}

/** Whether a list is being followed already, so that following it here too reads nothing. */
export const isFollowed = (ref: ListSource): boolean => entries.has(listKey(ref));

/**
 * Follows a list. Entries that are not what they should be are left out and logged. `pendingIds` are those that this device
 * has changed and the server has not yet confirmed.
 */
export function useList<T>(ref: ListRef<T> | null): Live<T[]> {
  return useLive(
    ref && listKey(ref),
    (feed) => (ref ? openList(ref, feed) : () => undefined),
    ref ?? undefined,
  );
}
