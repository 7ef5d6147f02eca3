import { useLayoutEffect, type RefObject } from 'react';
import { place, type Placement } from '../lib/place.ts';

/**
 * Lifts an element with `popover="manual"` into the top layer beside its anchor and keeps it there while the page scrolls
 * or changes size. In the top layer nothing clips or covers it, also inside a modal dialog, without any portal.
 * The element must be rendered only while it is open, with the class `floating-layer`.
 */
export function useFloating(
  popupRef: RefObject<HTMLElement | null>,
  anchor: HTMLElement,
  { side, align }: Placement,
): void {
  useLayoutEffect(() => {
    const element = popupRef.current;
    if (!element) return;
    const move = () => {
      element.style.maxHeight = '';
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const at = place(anchor.getBoundingClientRect(), size, view, { side, align });
      element.style.left = `${at.left}px`;
      element.style.top = `${at.top}px`;
      element.style.maxHeight = `${at.maxHeight}px`;
    };
    // Without it (Firefox before 125) the element still stands above the page, only not above a dialog.
    if ('showPopover' in element) element.showPopover();
    move();
    window.addEventListener('scroll', move, { capture: true, passive: true });
    window.addEventListener('resize', move);
    return () => {
      window.removeEventListener('scroll', move, { capture: true });
      window.removeEventListener('resize', move);
    };
  }, [popupRef, anchor, side, align]);
}
