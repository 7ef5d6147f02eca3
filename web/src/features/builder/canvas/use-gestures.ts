import { useEffect, useLayoutEffect, useRef, type PointerEvent as Pressed } from 'react';
import { commandOf } from './command-of.ts';
import { follow } from './gesture.ts';
import {
  begin,
  click,
  client,
  isTouch,
  pointOf,
  slop,
  type Listeners,
  type Press,
  type Surface,
} from './press.ts';

/** Mouse, pen and finger on the stage: what is pressed is selected, what is pulled moves. */
export function useGestures(surface: Surface, listeners: Listeners) {
  const press = useRef<Press | null>(null);
  const { store } = surface;
  const cancel = (): boolean => {
    const was = press.current?.drags === true;
    press.current = null;
    store.set(null);
    return was;
  };
  useEffect(() => () => store.set(null), [store]);

  const onPointerDown = (event: Pressed<HTMLDivElement>): void => {
    if (!event.isPrimary || event.button !== 0) return;
    const begun = begin(event, surface, listeners);
    press.current = begun;
    if (begun.gesture && !isTouch(event)) event.currentTarget.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent): void => {
    const { current } = press;
    if (!current?.gesture || current.pointerId !== event.pointerId) return;
    const { x, y } = client(event);
    current.drags ||= Math.hypot(x - current.start.x, y - current.start.y) > slop(event);
    if (!current.drags) return;
    // Nobody else on the page has use for what happens many times a second.
    event.stopPropagation();
    const keys = { shift: event.shiftKey, free: event.ctrlKey || event.altKey || event.metaKey };
    store.set(follow(current.gesture, pointOf(event, surface), keys));
  };
  useMoves(surface.stage, {
    move,
    drags: () => press.current?.drags === true,
    holds: () => press.current?.gesture != null,
  });

  const onPointerUp = (event: Pressed<HTMLDivElement>): void => {
    const { current } = press;
    if (!current || current.pointerId !== event.pointerId) return;
    press.current = null;
    const live = store.get();
    if (current.drags && current.gesture && live) {
      const command = commandOf(current.gesture.element, live);
      if (command) listeners.onCommand(command, { merge: false });
      listeners.onSettle?.();
    } else click(event, current, surface, listeners);
    store.set(null);
  };

  return { cancel, on: { onPointerDown, onPointerUp, onPointerCancel: () => void cancel() } };
}

interface Moves {
  move: (event: PointerEvent) => void;
  drags: () => boolean;
  /** Whether something is held that a move would take along. */
  holds: () => boolean;
}

/** Moves of the pointer past React, which would look for listeners in all of the page at each. */
function useMoves(stage: Surface['stage'], moves: Moves): void {
  const latest = useRef(moves);
  useLayoutEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const { current } = stage;
    if (!current) return;
    const pointer = (event: PointerEvent): void => latest.current.move(event);
    const mouse = (event: MouseEvent): void => {
      if (latest.current.drags()) event.stopPropagation();
    };
    // What a finger holds goes with it, and the page stays where it is.
    const touch = (event: TouchEvent): void => {
      if (latest.current.holds() && event.cancelable) event.preventDefault();
    };
    current.addEventListener('pointermove', pointer);
    current.addEventListener('mousemove', mouse);
    current.addEventListener('touchmove', touch, { passive: false });
    return () => {
      current.removeEventListener('pointermove', pointer);
      current.removeEventListener('mousemove', mouse);
      current.removeEventListener('touchmove', touch);
    };
  }, [stage]);
}
