import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whether a media query matches, live. Prefer a CSS breakpoint: this is for what CSS cannot say, such as which of two
 * parts to load. Answers `fallback` where there is no window.
 */
export function useMedia(query: string, fallback = false): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => {
        list.removeEventListener('change', onChange);
      };
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => fallback,
  );
}
