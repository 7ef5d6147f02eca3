import { applied, boxMatrix, type DesignElement, type Handle, type Point } from '@pawfolio/domain/builder';
import { toStage, type View } from './zoom.ts';

type Box = Pick<DesignElement, 'x' | 'y' | 'width' | 'height' | 'rotation' | 'type'>;

export interface PlacedHandle {
  /** For keys and tests: `nw`, `n`, … or `rotate`. */
  name: string;
  /** Null is the one that turns. */
  sides: Handle | null;
  /** On the stage, in px. */
  at: Point;
  cursor: string;
}

export interface Frame {
  /** The corners on the stage, in px, from the top left one clockwise. */
  corners: readonly Point[];
  handles: readonly PlacedHandle[];
  /** From the box to the handle that turns. */
  stem: readonly [Point, Point];
}

/** A frame is drawn no smaller than this, px: between its handles there is always something to take hold of. */
const SMALLEST = { fine: 28, coarse: 64 };
const STEM = 30;
/** Closer to its neighbours, a handle in the middle of a side is left out. */
const SIDE_ROOM = { fine: 44, coarse: 110 };

const SIDES: readonly (readonly [string, Handle])[] = [
  ['nw', { x: -1, y: -1 }],
  ['n', { x: 0, y: -1 }],
  ['ne', { x: 1, y: -1 }],
  ['e', { x: 1, y: 0 }],
  ['se', { x: 1, y: 1 }],
  ['s', { x: 0, y: 1 }],
  ['sw', { x: -1, y: 1 }],
  ['w', { x: -1, y: 0 }],
];

const CURSORS = ['ns-resize', 'nesw-resize', 'ew-resize', 'nwse-resize'] as const;

/** The cursor that points the way in which a side moves, the box being turned. */
export function cursorOf({ x, y }: Handle, degrees: number): string {
  const angle = (Math.atan2(x, -y) * 180) / Math.PI + degrees;
  return CURSORS[(Math.round(angle / 45) + 16) % 4] ?? 'move';
}

/** What keeps its proportions has no use for sides that move alone. */
const hasSides = ({ type }: Pick<Box, 'type'>): boolean => type !== 'icon' && type !== 'qr';

/** The frame around what is selected, with what it can be taken hold of by. `coarse`: a finger, not a mouse. */
export function frameOf(box: Box, view: View, coarse: boolean): Frame {
  const kind = coarse ? 'coarse' : 'fine';
  const width = Math.max(SMALLEST[kind], box.width * view.scale);
  const height = Math.max(SMALLEST[kind], box.height * view.scale);
  const matrix = boxMatrix({ ...toStage(view, box), rotation: box.rotation });
  const at = (x: number, y: number): Point => applied(matrix, { x: (x * width) / 2, y: (y * height) / 2 });
  const room = { x: width >= SIDE_ROOM[kind], y: height >= SIDE_ROOM[kind] };
  const shown = SIDES.filter(
    ([, { x, y }]) => (x !== 0 && y !== 0) || (hasSides(box) && (x === 0 ? room.x : room.y)),
  );
  const stem = stemOf(at, height, view);
  return {
    corners: [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)],
    handles: [
      ...shown.map(([name, sides]) => ({
        name,
        sides,
        at: at(sides.x, sides.y),
        cursor: cursorOf(sides, box.rotation),
      })),
      { name: 'rotate', sides: null, at: stem[1], cursor: 'grab' },
    ],
    stem,
  };
}

/** Above the box, or below it where the stage ends. */
function stemOf(at: (x: number, y: number) => Point, height: number, view: View): [Point, Point] {
  const far = 1 + (2 * STEM) / height;
  const [above, below] = [at(0, -far), at(0, far)];
  const isOn = ({ x, y }: Point): boolean => x > 14 && y > 14 && x < view.width - 14 && y < view.height - 14;
  return isOn(above) || !isOn(below) ? [at(0, -1), above] : [at(0, 1), below];
}
