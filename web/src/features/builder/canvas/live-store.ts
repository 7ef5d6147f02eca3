import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Live } from './gesture.ts';

/**
 * What is being dragged lives outside of the document until it is let go: so one drag is one step to undo, nothing is
 * saved half-way, and only what moves is drawn again. Whoever shows one element hears only of that one: with two hundred
 * of them, asking all at every move of the pointer would take as long as drawing.
 */
export interface LiveStore {
  get: () => Live | null;
  set: (live: Live | null) => void;
  /** Told of every change, or of those that concern one element. Answers how to leave. */
  watch: (id: string | null, listener: () => void) => () => void;
}

export function makeLiveStore(): LiveStore {
  let live: Live | null = null;
  const listeners = new Map<string | null, Set<() => void>>();
  const tell = (id: string | null): void => listeners.get(id)?.forEach((listener) => listener());
  return {
    get: () => live,
    set: (next) => {
      if (next === live) return;
      const before = live;
      live = next;
      if (before && before.element.id !== next?.element.id) tell(before.element.id);
      if (next) tell(next.element.id);
      tell(null);
    },
    watch: (id, listener) => {
      const group = listeners.get(id) ?? new Set();
      listeners.set(id, group.add(listener));
      return () => group.delete(listener);
    },
  };
}

const isOf = (live: Live | null, id: string | null): live is Live =>
  live !== null && (id === null || live.element.id === id);

/** What only moves or turns is not drawn anew: `useFollow` sets its transform. */
const changesShape = ({ kind }: Live): boolean => kind === 'resize' || kind === 'crop' || kind === 'pinch';

/** What is being made larger or cropped, if it is that element, or any for null. */
export function useReshaped(store: LiveStore, id: string | null): Live | null {
  const watch = useCallback((listener: () => void) => store.watch(id, listener), [store, id]);
  const get = useCallback(() => {
    const live = store.get();
    return isOf(live, id) && changesShape(live) ? live : null;
  }, [store, id]);
  return useSyncExternalStore(watch, get, () => null);
}

/** Whether anything is being dragged. */
export function useIsLive(store: LiveStore): boolean {
  const watch = useCallback((listener: () => void) => store.watch(null, listener), [store]);
  return useSyncExternalStore(
    watch,
    () => store.get() !== null,
    () => false,
  );
}

/**
 * Calls `apply` with what is being dragged (that element, or any for null), and with null when it no longer is, at every
 * move of the pointer and without React: for what is changed by an attribute or two.
 */
export function useFollow(store: LiveStore, id: string | null, apply: (live: Live | null) => void): void {
  const latest = useRef(apply);
  const follow = useCallback((): void => {
    const live = store.get();
    latest.current(isOf(live, id) ? live : null);
  }, [store, id]);
  // Also after React has drawn: of an attribute that was changed past it, it believes that it is as it had left it.
  useLayoutEffect(() => {
    latest.current = apply;
    follow();
  });
  useEffect(() => store.watch(id, follow), [store, id, follow]);
}
