import { useCallback, useRef, useSyncExternalStore } from 'react';
import { openNear, stateOf, watch, type Live } from './live.ts';
import type { DocRef } from './refs.ts';

const NO_DOCS: ReadonlyMap<string, Live<never>> = new Map();

/** Follows several documents, however many there are just now. By path. */
export function useDocs<T>(refs: readonly DocRef<T>[]): ReadonlyMap<string, Live<T | null>> {
  const last = useRef<ReadonlyMap<string, Live<unknown>>>(NO_DOCS);
  const key = refs.map(({ path }) => path).join('\n');
  const subscribe = useCallback(
    (watcher: () => void) => {
      const leave = refs.map((ref) => watch(ref.path, openNear(ref), watcher));
      return () => leave.forEach((stop) => stop());
    },
    // As above: the paths stand for their references.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key],
  );
  const snapshot = useCallback(() => {
    const paths = key === '' ? [] : key.split('\n');
    const now = new Map(paths.map((path) => [path, stateOf(path)]));
    const same =
      now.size === last.current.size && paths.every((path) => now.get(path) === last.current.get(path));
    if (!same) last.current = now;
    return last.current;
  }, [key]);
  const states = useSyncExternalStore(subscribe, snapshot, () => NO_DOCS);
  return states as ReadonlyMap<string, Live<T | null>>;
}
