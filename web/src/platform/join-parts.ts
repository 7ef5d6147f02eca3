import type { Live } from './live.ts';
import type { Cursor } from './refs.ts';

/** What can stand in a list that is read in parts: its order is that of `createdAt`, the newest first. */
export interface Listed {
  id: string;
  createdAt: { toMillis(): number };
}

export interface Parts<T> {
  /** The newest, as they were when the rest was first asked for. */
  newest: readonly T[];
  /** The oldest of them, after which the rest begins; null if these were all. */
  last: Cursor | null;
}

/** Whether something has come that pushes others out of the newest, so that these are no longer followed there. */
export function hasGrown<T extends Listed>(
  now: readonly T[],
  { newest, last }: Parts<T>,
  limit: number,
): boolean {
  if (last === null) return now.length >= limit;
  const [first] = newest;
  return (
    first !== undefined && now.some(({ createdAt }) => createdAt.toMillis() > first.createdAt.toMillis())
  );
}

/** Each entry once, in the order of the lists; the first that names it tells of it. */
function union<T extends Listed>(...lists: (readonly T[])[]): T[] {
  const byId = new Map<string, T>();
  for (const entry of lists.flat()) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()];
}

/** One list of its parts: known as soon as all are, and in doubt as long as one is. */
export function joinParts<T extends Listed>(
  newest: Live<T[]>,
  rest: Live<T[]> | null,
  since: Live<T[]> | null,
  before: readonly T[],
): Live<T[]> {
  const parts = [newest, ...(since ? [since] : []), ...(rest ? [rest] : [])];
  const failed = parts.find(({ status }) => status === 'error');
  if (failed) return failed;
  if (newest.status !== 'ready' || (rest && rest.status !== 'ready')) return { status: 'loading' };
  const ready = parts.flatMap((part) => (part.status === 'ready' ? [part] : []));
  const head = since?.status === 'ready' ? since.data : union(newest.data, since ? before : []);
  return {
    status: 'ready',
    data: union(head, rest?.data ?? []),
    fromCache: ready.some(({ fromCache }) => fromCache),
    unseen: ready.some(({ unseen }) => unseen),
    pending: ready.some(({ pending }) => pending),
    pendingIds: new Set(ready.flatMap(({ pendingIds }) => [...pendingIds])),
  };
}
