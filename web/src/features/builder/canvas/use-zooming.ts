import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Point } from '@pawfolio/domain/builder';
import type { Fingers } from './pinch.ts';
import { scrollFor, type View } from './zoom.ts';

interface Options {
  frame: RefObject<HTMLDivElement | null>;
  view: View;
  /** Pinched or wheeled by that much. */
  onFactor: (factor: number) => void;
  /** Two fingers are down: what one of them was doing is over. */
  onPinch: () => void;
  fingers: TwoFingers;
}

/** Those for whom two fingers mean something else than to zoom. Places are of the window, in px. */
export interface TwoFingers {
  /** Whether they follow these two. */
  begin: (fingers: Fingers) => boolean;
  move: (fingers: Fingers) => void;
  /** Also after fingers that only zoomed. `isDone`: they were lifted, and did not get lost. */
  end: (isDone: boolean) => void;
}

const within = (frame: HTMLElement, x: number, y: number): Point => {
  const { left, top } = frame.getBoundingClientRect();
  return { x: x - left, y: y - top };
};

/** Ctrl and wheel, and two fingers. What is beneath them stays there; by other means, what is in the middle. */
export function useZooming({ frame, view, onFactor, onPinch, fingers }: Options): void {
  const anchor = useRef<Point | null>(null);
  const before = useRef(view);
  const listeners = useRef({ onFactor, onPinch, fingers });
  useLayoutEffect(() => {
    listeners.current = { onFactor, onPinch, fingers };
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
    const unwheel = listenToWheel(current, zoom);
    const untouch = listenToFingers(current, zoom, () => listeners.current);
    return () => {
      unwheel();
      untouch();
    };
  }, [frame]);
}

type Zoom = (at: Point, factor: number) => void;

function listenToWheel(frame: HTMLElement, zoom: Zoom): () => void {
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(
      within(frame, event.clientX, event.clientY),
      Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) * 0.005),
    );
  };
  frame.addEventListener('wheel', wheel, { passive: false });
  return () => frame.removeEventListener('wheel', wheel);
}

const place = ({ clientX: x, clientY: y }: Touch): Point => ({ x, y });

function listenToFingers(
  frame: HTMLElement,
  zoom: Zoom,
  listeners: () => Pick<Options, 'onPinch' | 'fingers'>,
): () => void {
  /** How far they are apart; null while there are not two. */
  let apart: number | null = null;
  let isHeld = false;
  const touch = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    if (!one || !two) return;
    if (event.cancelable) event.preventDefault();
    const fingers: Fingers = [place(one), place(two)];
    const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    if (apart === null) {
      listeners().onPinch();
      isHeld = listeners().fingers.begin(fingers);
    } else if (isHeld) listeners().fingers.move(fingers);
    else if (now > 0)
      zoom(within(frame, (one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2), now / apart);
    apart = now;
  };
  const end = ({ type }: TouchEvent): void => {
    if (apart !== null) listeners().fingers.end(type === 'touchend');
    apart = null;
    isHeld = false;
  };
  frame.addEventListener('touchstart', touch, { passive: false });
  frame.addEventListener('touchmove', touch, { passive: false });
  frame.addEventListener('touchend', end);
  frame.addEventListener('touchcancel', end);
  return () => {
    frame.removeEventListener('touchstart', touch);
    frame.removeEventListener('touchmove', touch);
    frame.removeEventListener('touchend', end);
    frame.removeEventListener('touchcancel', end);
  };
}
