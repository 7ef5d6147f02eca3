import { snapLines, type DesignElement, type Point, type PrintSurface } from '@pawfolio/domain/builder';
import type { RefObject } from 'react';
import type { DrawnPicture } from '../drawing/pictures.ts';
import type { CanvasProps } from './canvas-props.ts';
import type { Gesture, Grip } from './gesture.ts';
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

export type Listeners = Pick<
  CanvasProps,
  'selectedId' | 'guides' | 'onSelect' | 'onCommand' | 'onSettle' | 'onCrop'
>;

export interface Press {
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
export type Pointer = Pick<
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

export const client = ({ clientX: x, clientY: y }: Pointer): Point => ({ x, y });
export const isTouch = ({ pointerType }: Pointer): boolean => pointerType === 'touch';
/** Pixels beside an element that still hit it, and that a pointer goes before it drags. */
export const slop = (event: Pointer): number => (isTouch(event) ? 10 : 3);

/** Where a place of the window is on the surface, in mm. */
export function pointOf(event: Pick<Pointer, 'clientX' | 'clientY'>, { stage, view }: Surface): Point {
  const { left, top } = stage.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return toSurface(view, { x: event.clientX - left, y: event.clientY - top });
}

/** What a press takes hold of, and what it selects at once. */
export function begin(
  event: Pointer,
  surface: Surface,
  { selectedId, guides, onSelect, onCrop }: Listeners,
): Press {
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
  const waits = isTouch(event) && target?.id !== selectedId && (!target || isGround(target, surface));
  if (!waits) {
    onSelect(target?.id ?? null);
    surface.focus(target?.id ?? null);
  }
  if (!target || target.locked || waits) return { ...press, gesture: null, target };
  return gesture(target, { kind: 'move' });
}

/** What a press that went nowhere means. */
export function click(
  event: Pointer,
  { target, start }: Press,
  surface: Surface,
  listeners: Listeners,
): void {
  const { x, y } = client(event);
  if (Math.hypot(x - start.x, y - start.y) > slop(event) || surface.cropping) return;
  const pile = elementsAt(surface.elements, pointOf(event, surface), slop(event) / surface.view.scale);
  const chosen = event.altKey ? beneath(pile, listeners.selectedId) : target;
  listeners.onSelect(chosen?.id ?? null);
  surface.focus(chosen?.id ?? null);
}

/** What lies under most of a surface is where a finger scrolls, until it has said by a tap that it is meant. */
const isGround = ({ width, height }: DesignElement, { spec }: Surface): boolean =>
  width * height > (spec.widthMm * spec.heightMm) / 2;

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
