import { useMemo } from 'react';
import { hasGrown, joinParts, type Listed, type Parts } from './join-parts.ts';
import { isFollowed, knownList, useList, type Live } from './live.ts';
import type { Cursor, ListRef } from './refs.ts';

/** How the whole of a list was put together when it was last asked for, by the path of the list. */
const parted = new Map<string, Parts<Listed>>();

const restOf = <T>(whole: ListRef<T>, last: Cursor): ListRef<T> => ({ ...whole, after: last });
const sinceOf = <T>(whole: ListRef<T>, last: Cursor | null): ListRef<T> =>
  last === null ? whole : { ...whole, upTo: last };

/** How to add to what the page has read already; null where it has read nothing, or all of it. */
function partsOf<T extends Listed>(whole: ListRef<T>, newest: ListRef<T>): Parts<T> | null {
  if (isFollowed(whole)) return null;
  const before = parted.get(whole.path) as Parts<T> | undefined;
  if (before?.last && isFollowed(restOf(whole, before.last))) return before;
  const known = knownList(newest);
  // What has not been confirmed has no place in the order yet.
  if (known.status !== 'ready' || known.fromCache || known.pending) return null;
  const oldest = known.data.length < (newest.limit ?? Infinity) ? undefined : known.data.at(-1);
  const last = oldest ? { micros: Math.round(oldest.createdAt.toMillis() * 1_000), id: oldest.id } : null;
  const parts = { newest: known.data, last };
  parted.set(whole.path, parts);
  return parts;
}

/**
 * Follows a whole list. Where this visit has shown the newest of it before, only the rest is read: nothing is read twice. A null
 * `whole` waits. Once something new comes, which pushes others out of the newest, these are followed on their own.
 */
export function useListInParts<T extends Listed>(
  whole: ListRef<T> | null,
  newest: ListRef<T> | null,
): Live<T[]> {
  const parts = useMemo(
    () => (whole && newest ? partsOf(whole, newest) : null),
    // The path names the list, and with it the reference.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [whole?.path],
  );
  const first = useList(parts ? newest : whole);
  const grown =
    parts !== null && first.status === 'ready' && hasGrown(first.data, parts, newest?.limit ?? Infinity);
  const rest = useList(whole && parts?.last ? restOf(whole, parts.last) : null);
  const since = useList(whole && parts && grown ? sinceOf(whole, parts.last) : null);
  return useMemo(
    () => (parts ? joinParts(first, parts.last ? rest : null, grown ? since : null, parts.newest) : first),
    [parts, first, rest, since, grown],
  );
}
