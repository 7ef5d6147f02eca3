import {
  applied,
  clamp,
  rotation as turn,
  round,
  snapAngle,
  turned,
  type DesignElement,
  type Point,
} from '@pawfolio/domain/builder';
import { scaled } from './gesture.ts';
import { distanceTo } from './pick.ts';

/** Where two fingers are. */
export type Fingers = readonly [Point, Point];

/** Fingers that are further apart or nearer are seldom held quite even: below this many degrees nothing turns. */
const STEADY = 6;

const middle = ([a, b]: Fingers): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = ([a, b]: Fingers): number => Math.max(0.1, Math.hypot(b.x - a.x, b.y - a.y));
const angle = ([a, b]: Fingers): number => (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;

/** Whether two fingers have taken hold of an element: one is on it or beside it, or it lies between them. */
export const isBetween = (element: DesignElement, fingers: Fingers, slop: number): boolean =>
  [...fingers, middle(fingers)].some((point) => distanceTo(element, point) <= slop);

/** What has become of an element between two fingers that were at `from`: it is moved, made larger and turned as they are. */
export function pinched(element: DesignElement, from: Fingers, to: Fingers): DesignElement {
  const longest = Math.max(element.width, element.height);
  const factor = clamp(longest * (apart(to) / apart(from)), 0.5, 10_000) / longest;
  const twist = turned(angle(to) - angle(from));
  const isSteady = Math.min(twist, 360 - twist) < STEADY;
  const rotation = isSteady ? element.rotation : turned(round(snapAngle(element.rotation + twist, 15, 3), 1));
  const [was, is] = [middle(from), middle(to)];
  const arm = applied(turn(rotation - element.rotation), { x: element.x - was.x, y: element.y - was.y });
  const box = {
    x: round(is.x + arm.x * factor),
    y: round(is.y + arm.y * factor),
    width: round(element.width * factor),
    height: round(element.height * factor),
  };
  return { ...scaled(element, box, true), rotation };
}
