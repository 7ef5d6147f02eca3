import { clamp, resizeBox, type Command, type DesignElement, type Pixels } from '@pawfolio/domain/builder';
import { panned, zoomed } from './crop.ts';
import { commandOf } from './command-of.ts';
import { scaled } from './gesture.ts';

export interface Pressed {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** For `aria-keyshortcuts`. */
export const SHORTCUTS =
  'ArrowUp ArrowDown ArrowLeft ArrowRight [ ] + - PageUp PageDown Delete Control+D Enter Escape';

const ARROWS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Millimetres of an arrow key. */
const step = ({ shiftKey, altKey }: Pressed): number => (altKey ? 0.1 : shiftKey ? 5 : 1);
const degrees = ({ shiftKey, altKey }: Pressed): number => (altKey ? 1 : shiftKey ? 15 : 5);

function sized(element: DesignElement, factor: number): Command | null {
  const longest = Math.max(element.width, element.height) * factor;
  const scale = factor * (clamp(longest, 0.5, 10_000) / longest);
  const by = { dx: element.width * (scale - 1), dy: element.height * (scale - 1), keepRatio: true };
  const box = resizeBox({ ...element, rotation: 0 }, { x: 1, y: 1 }, by);
  const after = scaled(element, { ...box, x: element.x, y: element.y }, true);
  return commandOf(element, { kind: 'resize', element: after, guides: { x: [], y: [] } });
}

/** What a key does to the element that has the focus; null for keys that are none of ours. */
export function commandOfKey(element: DesignElement, pressed: Pressed): Command | null {
  const ids = [element.id];
  const arrow = ARROWS[pressed.key];
  if (pressed.ctrlKey || pressed.metaKey)
    return pressed.key.toLowerCase() === 'd'
      ? { kind: 'duplicate', ids, newIds: [newId()], dx: 3, dy: 3 }
      : null;
  if (arrow) return { kind: 'move', ids, dx: arrow[0] * step(pressed), dy: arrow[1] * step(pressed) };
  switch (pressed.key) {
    case '[':
    case '{':
      return { kind: 'rotate', ids, by: -degrees(pressed) };
    case ']':
    case '}':
      return { kind: 'rotate', ids, by: degrees(pressed) };
    case '+':
    case '=':
      return sized(element, pressed.altKey ? 1.01 : 1.05);
    case '-':
    case '_':
      return sized(element, 1 / (pressed.altKey ? 1.01 : 1.05));
    case 'PageUp':
      return { kind: 'reorder', id: element.id, to: 'forward' };
    case 'PageDown':
      return { kind: 'reorder', id: element.id, to: 'backward' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'remove', ids };
    default:
      return null;
  }
}

/** The same while a picture is being moved inside of its frame. */
export function commandOfCropKey(element: DesignElement, picture: Pixels, pressed: Pressed): Command | null {
  if (element.type !== 'photo' || pressed.ctrlKey || pressed.metaKey) return null;
  const set = (crop: typeof element.crop): Command => ({ kind: 'set', id: element.id, set: { crop } });
  const arrow = ARROWS[pressed.key];
  if (arrow) return set(panned(element, picture, arrow[0] * step(pressed), arrow[1] * step(pressed)));
  if (pressed.key === '+' || pressed.key === '=') return set(zoomed(element, picture, 1.1));
  if (pressed.key === '-' || pressed.key === '_') return set(zoomed(element, picture, 1 / 1.1));
  return null;
}

/** An id that no element of the document has. */
const newId = (): string => `c${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
