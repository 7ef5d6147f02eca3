import {
  boxBounds,
  clamp,
  resizeBox,
  round,
  snapAngle,
  snapEdge,
  snapMove,
  turned,
  type DesignElement,
  type Handle,
  type Pixels,
  type Point,
  type SnapLines,
} from '@pawfolio/domain/builder';
import { panned } from './crop.ts';

export type Grip =
  | { kind: 'move' }
  | { kind: 'resize'; sides: Handle }
  | { kind: 'rotate' }
  | { kind: 'crop'; picture: Pixels };

/** Something that a pointer has taken hold of. Lengths in mm on the surface. */
export interface Gesture {
  grip: Grip;
  element: DesignElement;
  from: Point;
  lines: SnapLines;
  /** How near a line is before it attracts. */
  reach: number;
}

export interface Keys {
  shift: boolean;
  /** Ctrl or Alt: nothing attracts. */
  free: boolean;
}

/** How an element looks while it is being changed, and the lines that it has met. */
export interface Live {
  kind: Grip['kind'] | 'pinch';
  element: DesignElement;
  guides: { x: readonly number[]; y: readonly number[] };
}

const NO_GUIDES = { x: [], y: [] };

/** What has become of the element, the pointer being at `to`. */
export function follow(gesture: Gesture, to: Point, keys: Keys): Live {
  const { grip, element, from } = gesture;
  const by = { x: to.x - from.x, y: to.y - from.y };
  switch (grip.kind) {
    case 'move':
      return moved(gesture, by, keys);
    case 'resize':
      return resized(gesture, grip.sides, by, keys);
    case 'rotate':
      return { kind: 'rotate', element: rotated(gesture, to, keys), guides: NO_GUIDES };
    case 'crop': {
      const crop = element.type === 'photo' ? { crop: panned(element, grip.picture, by.x, by.y) } : {};
      return { kind: 'crop', element: { ...element, ...crop }, guides: NO_GUIDES };
    }
  }
}

function moved({ element, lines, reach }: Gesture, by: Point, { shift, free }: Keys): Live {
  const isWide = Math.abs(by.x) >= Math.abs(by.y);
  const way = shift ? { x: isWide ? by.x : 0, y: isWide ? 0 : by.y } : by;
  const there = { ...element, x: element.x + way.x, y: element.y + way.y };
  const snap = free ? { dx: 0, dy: 0, guides: NO_GUIDES } : snapMove(boxBounds(there), lines, reach);
  const dx = shift && !isWide ? 0 : snap.dx;
  const dy = shift && isWide ? 0 : snap.dy;
  return {
    kind: 'move',
    element: { ...there, x: round(there.x + dx), y: round(there.y + dy) },
    guides: { x: dx === snap.dx ? snap.guides.x : [], y: dy === snap.dy ? snap.guides.y : [] },
  };
}

/** Shapes take any proportions unless Shift is held; everything else keeps them unless it is. */
const keepsRatio = ({ type }: DesignElement, shift: boolean): boolean =>
  type === 'icon' || type === 'qr' || (type === 'shape') === shift;

function resized(gesture: Gesture, sides: Handle, by: Point, { shift, free }: Keys): Live {
  const { element, lines, reach } = gesture;
  const isCorner = sides.x !== 0 && sides.y !== 0;
  const keepRatio = isCorner && keepsRatio(element, shift);
  // A turned side is not upright: no line is where it would go.
  const snaps = !free && element.rotation === 0;
  const right = element.x + (sides.x * element.width) / 2;
  const below = element.y + (sides.y * element.height) / 2;
  const alongX = snapEdge(right + by.x, lines.x, snaps && sides.x !== 0 ? reach : -1);
  const alongY = snapEdge(below + by.y, lines.y, snaps && sides.y !== 0 ? reach : -1);
  let [dx, dy] = [alongX.at - right, alongY.at - below];
  const guides = {
    x: alongX.guide === null ? [] : [alongX.guide],
    y: alongY.guide === null ? [] : [alongY.guide],
  };
  if (keepRatio && alongX.guide !== null) {
    dy = sides.y * sides.x * dx * (element.height / element.width);
    guides.y = [];
  } else if (keepRatio && alongY.guide !== null) {
    dx = sides.x * sides.y * dy * (element.width / element.height);
  }
  const box = resizeBox(element, sides, { dx, dy, keepRatio });
  return { kind: 'resize', element: scaled(element, box, keepRatio), guides };
}

/** Words grow with their box when both of its sides do; with one side they only get more room. */
export function scaled(
  element: DesignElement,
  box: Pick<DesignElement, 'x' | 'y' | 'width' | 'height'>,
  withWords: boolean,
): DesignElement {
  if (element.type !== 'text' || !withWords) return { ...element, ...box };
  const sizePt = clamp(round(element.sizePt * (box.width / element.width), 2), 1, 2_000);
  return { ...element, ...box, sizePt };
}

function rotated({ element, from }: Gesture, to: Point, { shift, free }: Keys): DesignElement {
  const angle = ({ x, y }: Point): number => (Math.atan2(y - element.y, x - element.x) * 180) / Math.PI;
  const wanted = element.rotation + angle(to) - angle(from);
  const rotation = free ? wanted : snapAngle(wanted, 15, shift ? 7.5 : 3);
  return { ...element, rotation: turned(round(rotation, 1)) };
}
