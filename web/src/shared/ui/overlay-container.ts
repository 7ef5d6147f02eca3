import { createContext, useContext, type RefObject } from 'react';

/**
 * Where floating parts inside a modal dialog must be put: everything outside an open `<dialog>` is inert, so a list
 * that is rendered into the body could be seen but not used.
 */
export const OverlayContainer = createContext<RefObject<HTMLElement | null> | null>(null);

/** The dialog around, or null on a plain page. */
export const useOverlayContainer = () => useContext(OverlayContainer);
