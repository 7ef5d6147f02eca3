import { snapLines, type DesignElement, type Point, type PrintSurface } from '@pawfolio/domain/builder';
import { useEffect, useLayoutEffect, useRef, type PointerEvent as Pressed, type RefObject } from 'react';
import type { DrawnPicture } from '../drawing/pictures.ts';
import type { CanvasProps } from './canvas-props.ts';
import { commandOf, follow, type Gesture, type Grip } from './gesture.ts';
import { frameOf } from './handles.ts';
import type { LiveStore } from './live-store.ts';
import { beneath, elementsAt, held } from './pick.ts';
import { toSurface, type View } from './zoom.ts';

export interface Surface {
  stage: RefObject<HTMLDivElement | null>;
  view: View;
  spec: PrintSurface;
  elements: readonly DesignElement[];
  store: LiveStore;
  /** The photo that is being moved in its frame, and its picture. */
  cropping: { element: DesignElement; picture: DrawnPicture } | null;
  /** Gives an element the focus, so that keys go on from where the pointer was. */
  focus: (id: string | null) => void;
}

type Listeners = Pick<
  CanvasProps,
  'selectedId' | 'guides' | 'onSelect' | 'onCommand' | 'onSettle' | 'onCrop'
>;

interface Press {
  pointerId: number;
  start: Point;
  /** Null for a press that can only become a click. */
  gesture: Gesture | null;
  /** What a click would select. */
  target: DesignElement | null;
  /** Whether it has gone far enough to be a drag. */
  drags: boolean;
}

/** What React and the browser both tell of a pointer. */
type Pointer = Pick<
  PointerEvent,
  | 'clientX'
  | 'clientY'
  | 'pointerId'
  | 'pointerType'
  | 'shiftKey'
  | 'ctrlKey'
  | 'altKey'
  | 'metaKey'
  | 'target'
>;

const client = ({ clientX: x, clientY: y }: Pointer): Point => ({ x, y });
const isTouch = ({ pointerType }: Pointer): boolean => pointerType === 'touch';
/** Pixels beside an element that still hit it, and that a pointer goes before it drags. */
const slop = (event: Pointer): number => (isTouch(event) ? 10 : 3);

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
  useMoves(surface.stage, move, () => press.current?.drags === true);

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

/** Moves of the pointer past React, which would look for listeners in all of the page at each. */
function useMoves(stage: Surface['stage'], move: (event: PointerEvent) => void, drags: () => boolean): void {
  const latest = useRef({ move, drags });
  useLayoutEffect(() => {
    latest.current = { move, drags };
  });
  useEffect(() => {
    const { current } = stage;
    if (!current) return;
    const pointer = (event: PointerEvent): void => latest.current.move(event);
    const mouse = (event: MouseEvent): void => {
      if (latest.current.drags()) event.stopPropagation();
    };
    current.addEventListener('pointermove', pointer);
    current.addEventListener('mousemove', mouse);
    return () => {
      current.removeEventListener('pointermove', pointer);
      current.removeEventListener('mousemove', mouse);
    };
  }, [stage]);
}

function pointOf(event: Pointer, { stage, view }: Surface): Point {
  const { left, top } = stage.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return toSurface(view, { x: event.clientX - left, y: event.clientY - top });
}

function begin(event: Pointer, surface: Surface, { selectedId, guides, onSelect, onCrop }: Listeners): Press {
  const from = pointOf(event, surface);
  const press = { pointerId: event.pointerId, start: client(event), drags: false };
  const selected = surface.elements.find(({ id }) => id === selectedId) ?? null;
  const gesture = (element: DesignElement, grip: Grip): Press => ({
    ...press,
    target: element,
    gesture: {
      grip,
      element,
      from,
      lines: linesFor(element, surface, guides),
      reach: 7 / surface.view.scale,
    },
  });
  const handle = selected && handleAt(event, selected, surface);
  if (handle) return gesture(selected, handle);
  const pile = elementsAt(surface.elements, from, slop(event) / surface.view.scale);
  const { cropping } = surface;
  if (cropping && pile.some(({ id }) => id === cropping.element.id))
    return gesture(cropping.element, { kind: 'crop', picture: cropping.picture });
  if (cropping) onCrop?.(null);
  const target = held(pile, selectedId);
  // A finger scrolls, until it has said by a tap what it is for.
  const waits = isTouch(event) && target?.id !== selectedId;
  if (!waits) {
    onSelect(target?.id ?? null);
    surface.focus(target?.id ?? null);
  }
  if (!target || target.locked || waits) return { ...press, gesture: null, target };
  return gesture(target, { kind: 'move' });
}

function click(event: Pointer, { target, start }: Press, surface: Surface, listeners: Listeners): void {
  const { x, y } = client(event);
  if (Math.hypot(x - start.x, y - start.y) > slop(event) || surface.cropping) return;
  const pile = elementsAt(surface.elements, pointOf(event, surface), slop(event) / surface.view.scale);
  const chosen = event.altKey ? beneath(pile, listeners.selectedId) : target;
  listeners.onSelect(chosen?.id ?? null);
  surface.focus(chosen?.id ?? null);
}

function handleAt(event: Pointer, selected: DesignElement, { view }: Surface): Grip | null {
  const name = event.target instanceof Element ? event.target.getAttribute('data-handle') : null;
  const handle = frameOf(selected, view, isTouch(event)).handles.find((each) => each.name === name);
  if (name === null || selected.locked) return null;
  if (name === 'rotate') return { kind: 'rotate' };
  return handle?.sides ? { kind: 'resize', sides: handle.sides } : null;
}

function linesFor({ id }: DesignElement, { elements, spec }: Surface, guides: boolean) {
  if (!guides) return { x: [], y: [] };
  return snapLines(
    spec,
    elements.filter((other) => other.id !== id && !other.hidden),
  );
}
