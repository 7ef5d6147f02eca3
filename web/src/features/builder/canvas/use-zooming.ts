import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Point } from '@pawfolio/domain/builder';
import { scrollFor, type View } from './zoom.ts';

interface Options {
  frame: RefObject<HTMLDivElement | null>;
  view: View;
  /** Pinched or wheeled by that much. */
  onFactor: (factor: number) => void;
  /** Two fingers are down: what one of them was doing is over. */
  onPinch: () => void;
}

const within = (frame: HTMLElement, x: number, y: number): Point => {
  const { left, top } = frame.getBoundingClientRect();
  return { x: x - left, y: y - top };
};

/** Ctrl and wheel, and two fingers. What is beneath them stays there; by other means, what is in the middle. */
export function useZooming({ frame, view, onFactor, onPinch }: Options): void {
  const anchor = useRef<Point | null>(null);
  const before = useRef(view);
  const listeners = useRef({ onFactor, onPinch });
  useLayoutEffect(() => {
    listeners.current = { onFactor, onPinch };
  });
  useLayoutEffect(() => {
    const { current } = frame;
    if (current && before.current.scale !== view.scale) {
      const middle = { x: current.clientWidth / 2, y: current.clientHeight / 2 };
      const scroll = { x: current.scrollLeft, y: current.scrollTop };
      const to = scrollFor(before.current, view, scroll, anchor.current ?? middle);
      current.scrollTo({ left: to.x, top: to.y, behavior: 'instant' });
    }
    before.current = view;
    anchor.current = null;
  }, [frame, view]);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const zoom = (at: Point, factor: number): void => {
      anchor.current = at;
      listeners.current.onFactor(factor);
    };
    return listen(current, zoom, () => listeners.current.onPinch());
  }, [frame]);
}

function listen(
  frame: HTMLElement,
  zoom: (at: Point, factor: number) => void,
  onPinch: () => void,
): () => void {
  let apart: number | null = null;
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(
      within(frame, event.clientX, event.clientY),
      Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) * 0.005),
    );
  };
  const touch = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    if (!one || !two) {
      apart = null;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    if (apart === null) onPinch();
    else if (now > 0)
      zoom(within(frame, (one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2), now / apart);
    apart = now;
  };
  const end = (): void => {
    apart = null;
  };
  const options = { passive: false };
  frame.addEventListener('wheel', wheel, options);
  frame.addEventListener('touchstart', touch, options);
  frame.addEventListener('touchmove', touch, options);
  frame.addEventListener('touchend', end);
  frame.addEventListener('touchcancel', end);
  return () => {
    frame.removeEventListener('wheel', wheel);
    frame.removeEventListener('touchstart', touch);
    frame.removeEventListener('touchmove', touch);
    frame.removeEventListener('touchend', end);
    frame.removeEventListener('touchcancel', end);
  };
}
