import type { DesignElement } from '@pawfolio/domain/builder';
import { useRef } from 'react';
import { commandOf } from './command-of.ts';
import { isBetween, pinched, type Fingers } from './pinch.ts';
import { pointOf, type Listeners, type Surface } from './press.ts';
import type { TwoFingers } from './use-zooming.ts';

/** Beside what is selected, px: two fingers are wider than most of what they take hold of. */
const SLOP = 28;

/** Two fingers on what is selected: they move it, make it larger, and turn it. Anywhere else they zoom. */
export function usePinch(surface: Surface, { selectedId, onCommand, onSettle }: Listeners): TwoFingers {
  const held = useRef<{ element: DesignElement; from: Fingers } | null>(null);
  const { store, elements, cropping, view } = surface;
  const onSurface = ([a, b]: Fingers): Fingers => {
    const at = ({ x, y }: Fingers[0]) => pointOf({ clientX: x, clientY: y }, surface);
    return [at(a), at(b)];
  };
  return {
    begin: (fingers) => {
      const from = onSurface(fingers);
      const element = elements.find(({ id }) => id === selectedId);
      const takes = element && !cropping && !element.locked && isBetween(element, from, SLOP / view.scale);
      held.current = takes ? { element, from } : null;
      return held.current !== null;
    },
    move: (fingers) => {
      if (!held.current) return;
      const { element, from } = held.current;
      const guides = { x: [], y: [] };
      store.set({ kind: 'pinch', element: pinched(element, from, onSurface(fingers)), guides });
    },
    end: (isDone) => {
      const live = store.get();
      const command = held.current && live?.kind === 'pinch' ? commandOf(held.current.element, live) : null;
      held.current = null;
      store.set(null);
      if (command && isDone) onCommand(command, { merge: false });
      onSettle?.();
    },
  };
}
