import type { Feed } from './live-feed.ts';
import type { DocRef, ListRef } from './refs.ts';

/** What is known of a list, as `Live` has it. */
type ListState =
  | { status: 'loading' | 'error' }
  | { status: 'ready'; data: unknown; fromCache: boolean; pendingIds: ReadonlySet<string> };

/** A list that is followed, as a source of its documents. */
export interface FollowedList {
  ref: ListRef<unknown>;
  now: () => ListState;
  /** Follows it here too, until the returned function is called. */
  follow: (watcher: () => void) => () => void;
}

const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What is known of a list: of its documents each has its id. */
const entryIn = (data: unknown, id: string): unknown =>
  (data as { id: string }[]).find((entry) => entry.id === id);

/** Whether a list tells all that there is to know of a document, by the same schema, and as the server has it. */
export function holds({ ref, now }: Pick<FollowedList, 'ref' | 'now'>, doc: DocRef<unknown>): boolean {
  if (ref.parse !== doc.parse || !doc.path.startsWith(`${ref.path}/`)) return false;
  const state = now();
  return state.status === 'ready' && !state.fromCache && entryIn(state.data, idOf(doc.path)) !== undefined;
}

/**
 * Follows a document in a list that holds it, so that it is not read once more. Once it is no longer in the list, which says
 * nothing of where the list has an end, or the list fails, `openAlone` follows it by itself.
 */
export function openInList(
  list: FollowedList,
  doc: DocRef<unknown>,
  feed: Feed,
  openAlone: () => () => void,
): () => void {
  const id = idOf(doc.path);
  let leave = (): void => undefined;
  let alone: (() => void) | undefined;
  const tell = (): void => {
    if (alone) return;
    const state = list.now();
    const found = state.status === 'ready' && entryIn(state.data, id);
    if (found) feed.data(found, state.fromCache, state.pendingIds.has(id));
    else {
      alone = openAlone();
      leave();
    }
  };
  leave = list.follow(tell);
  tell();
  return () => {
    leave();
    alone?.();
  };
}
