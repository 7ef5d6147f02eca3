import { afterPaint } from '../shared/lib/after-paint.ts';
import { reportError } from './report.ts';
import type { DocRef, ListRef } from './refs.ts';
import type { Told } from './rest-query.ts';
import { askList } from './rest-list.ts';
import { askDoc, foundIn } from './rest.ts';
import { isFullStarted, loadFull } from './sdk/load.ts';
import { hasUnsent } from './unsent.ts';

/** Where a source puts what it hears. */
export interface Feed {
  /** `pendingIds`: of a list, the documents that the server has not confirmed as they are here. */
  data(data: unknown, fromCache: boolean, pending: boolean, pendingIds?: ReadonlySet<string>): void;
  error(error: unknown): void;
  /** What was shown last, to keep the identity of what did not change. */
  last(): unknown;
}

/**
 * First paint by a plain request, unless the SDK is on its way already, or this device holds changes that the server
 * does not know of yet: those must not seem gone, not even for a moment.
 */
const wantsShortcut = (): boolean => !isFullStarted() && !hasUnsent() && navigator.onLine;

/** A request that takes longer than this is overtaken by the SDK, which may have an answer on this device. */
const PATIENCE_MS = 1_500;

interface Steps<Raw> {
  /** By a plain request; null for what only the SDK can ask. */
  ask: (() => Promise<Told>) | null;
  rawIn: (told: Told) => Raw;
  follow(onData: (raw: Raw, fromCache: boolean, pending: boolean) => void): Promise<() => void>;
  /** Parses what arrived; throws when it cannot be shown. */
  show: (raw: Raw, fromCache: boolean, pending: boolean) => void;
}

/**
 * Reads once by a plain request, and has the SDK follow from there when that is on the screen, or anew and sooner if it takes too long.
 */
function shortcut<Raw>(
  { ask, rawIn, show }: Steps<Raw> & { ask: () => Promise<Told> },
  follow: (told?: Told) => void,
  isWanted: () => boolean,
): void {
  let followed = false;
  const followOnce = (told?: Told): void => {
    if (!followed) follow(told);
    followed = true;
  };
  const overtaken = setTimeout(followOnce, PATIENCE_MS);
  ask()
    .then((told) => {
      clearTimeout(overtaken);
      if (isWanted()) show(rawIn(told), false, false);
      void afterPaint().then(() => followOnce(told));
    })
    // The SDK tells by itself what a failed request would: no network, no permission.
    .catch(() => followOnce());
}

/** Hands over what is known of a source, which would be read once more else. That it could not be costs that and no more. */
const hand = async (told: Told | undefined): Promise<void> => {
  if (told) await (await loadFull()).goOnFrom(told).catch(() => undefined);
};

function openSource<Raw>(feed: Feed, steps: Steps<Raw>): () => void {
  let closed = false;
  let stop: (() => void) | undefined;
  const fail = (error: unknown): void => {
    if (!closed) feed.error(error);
  };
  const follow = (told?: Told): void => {
    if (closed) return;
    hand(told)
      .then(() =>
        steps.follow((raw, fromCache, pending) => {
          // The cache of a device that has never seen this says less than what is on screen already.
          if (fromCache && !pending && feed.last() !== undefined && navigator.onLine) return;
          if (!closed) steps.show(raw, fromCache, pending);
        }),
      )
      .then((unsubscribe) => {
        if (closed) unsubscribe();
        else stop = unsubscribe;
      }, fail);
  };
  const { ask } = steps;
  if (ask && wantsShortcut()) shortcut({ ...steps, ask }, follow, () => !closed && feed.last() === undefined);
  else follow();
  return () => {
    closed = true;
    stop?.();
  };
}

/** Reads and follows one document. */
export function openDoc<T>(ref: DocRef<T>, feed: Feed): () => void {
  return openSource<unknown>(feed, {
    ask: () => askDoc(ref.path),
    rawIn: (told) => foundIn(told)[0]?.data,
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
    // A part of a list adds to what this page has read: the SDK is there by then.
    ask: ref.after || ref.upTo ? null : () => askList(ref),
    rawIn: foundIn,
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
