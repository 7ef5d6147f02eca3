import { reportError } from './report.ts';
import type { DocRef, ListRef } from './refs.ts';
import { hasDeviceCache, isFullStarted, loadFull, loadLite } from './sdk/load.ts';

/** Where a source puts what it hears. */
export interface Feed {
  /** `pendingIds`: of a list, the documents that the server has not confirmed as they are here. */
  data(data: unknown, fromCache: boolean, pending: boolean, pendingIds?: ReadonlySet<string>): void;
  error(error: unknown): void;
  /** What was shown last, to keep the identity of what did not change. */
  last(): unknown;
}

/** First paint by the small SDK, unless the full one is here already or has something on this device. */
const wantsShortcut = (): boolean => !isFullStarted() && !hasDeviceCache() && navigator.onLine;

const whenIdle = (action: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: 2_000 });
  else setTimeout(action, 200);
};

interface Steps<Raw> {
  readOnce(): Promise<Raw>;
  follow(onData: (raw: Raw, fromCache: boolean, pending: boolean) => void): Promise<() => void>;
  /** Parses what arrived; throws when it cannot be shown. */
  show(raw: Raw, fromCache: boolean, pending: boolean): void;
}

function openSource<Raw>(feed: Feed, steps: Steps<Raw>): () => void {
  let closed = false;
  let stop: (() => void) | undefined;
  const fail = (error: unknown): void => {
    if (!closed) feed.error(error);
  };
  const follow = (): void => {
    if (closed) return;
    steps
      .follow((raw, fromCache, pending) => {
        // The cache of a device that has never seen this says less than what is on screen already.
        if (fromCache && !pending && feed.last() !== undefined && navigator.onLine) return;
        if (!closed) steps.show(raw, fromCache, pending);
      })
      .then((unsubscribe) => {
        if (closed) unsubscribe();
        else stop = unsubscribe;
      }, fail);
  };
  if (wantsShortcut()) {
    steps
      .readOnce()
      .then((raw) => {
        if (!closed) steps.show(raw, false, false);
      })
      .then(() => whenIdle(follow), follow);
  } else follow();
  return () => {
    closed = true;
    stop?.();
  };
}

/** Reads and follows one document. */
export function openDoc<T>(ref: DocRef<T>, feed: Feed): () => void {
  return openSource<unknown>(feed, {
    readOnce: async () => (await loadLite()).readDoc(ref.path),
    follow: async (onData) =>
      (await loadFull()).watchDoc(
        ref.path,
        (found) => onData(found.data, found.fromCache, found.pending),
        (error) => feed.error(error),
      ),
    show: (raw, fromCache, pending) => {
      try {
        const parsed = raw === undefined ? null : ref.parse(lastSegment(ref.path), raw);
        feed.data(keep(feed.last(), parsed), fromCache, pending);
      } catch (error) {
        reportError(error, { source: ref.path.replace(/\/[^/]{20,}/g, '/…') });
        feed.error(error);
      }
    },
  });
}

/** Reads and follows a list. */
export function openList<T>(ref: ListRef<T>, feed: Feed): () => void {
  return openSource<{ id: string; data: unknown; pending?: boolean }[]>(feed, {
    readOnce: async () => (await loadLite()).readList(ref),
    follow: async (onData) =>
      (await loadFull()).watchList(
        ref,
        (found) => onData(found.data, found.fromCache, found.pending),
        (error) => feed.error(error),
      ),
    show: (raw, fromCache, pending) => {
      const parsed = raw.flatMap((entry) => {
        try {
          return [ref.parse(entry.id, entry.data)];
        } catch (error) {
          reportError(error, { source: ref.path.replace(/\/[^/]{20,}/g, '/…') });
          return [];
        }
      });
      const pendingIds = new Set(raw.filter((entry) => entry.pending).map((entry) => entry.id));
      feed.data(keepEach(feed.last(), parsed), fromCache, pending, pendingIds);
    },
  });
}

const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The old value when nothing in it has changed, so that React need not draw it again. */
const keep = (last: unknown, next: unknown): unknown => (same(last, next) ? last : next);

function keepEach(last: unknown, next: unknown[]): unknown[] {
  if (!Array.isArray(last)) return next;
  const kept = next.map((entry, index) => keep(last[index], entry));
  return kept.length === last.length && kept.every((entry, index) => entry === last[index]) ? last : kept;
}
