import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * False while a page is what was drawn when the app was built, true from the moment at which the script has taken it
 * over: for whatever depends on the visitor's address, device or hour.
 */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
