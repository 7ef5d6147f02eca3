import {
  applyCommand,
  elementOf,
  snapLines,
  validDocument,
  validSurface,
  validText,
  type DesignElement,
  type ShapeElement,
} from '@pawfolio/domain/builder';
import { describe, expect, it } from 'vitest';
import { commandOf } from './command-of.ts';
import { follow, type Gesture, type Grip } from './gesture.ts';

const plain = { shift: false, free: false };
const text = validText({ x: 30, y: 30, width: 20, height: 10, sizePt: 20 });
const shape: ShapeElement = {
  type: 'shape',
  id: 'shape',
  name: 'Square',
  role: null,
  x: 30,
  y: 30,
  width: 20,
  height: 10,
  rotation: 0,
  opacity: 1,
  locked: false,
  hidden: false,
  shape: 'rect',
  fill: '#112233',
  stroke: null,
};
const lines = snapLines(validSurface(), []);
const hold = (grip: Grip, element: DesignElement = text, from = { x: 30, y: 30 }): Gesture => ({
  grip,
  element,
  from,
  lines,
  reach: 1,
});
const corner: Grip = { kind: 'resize', sides: { x: 1, y: 1 } };
const right: Grip = { kind: 'resize', sides: { x: 1, y: 0 } };

describe('moving', () => {
  it('goes with the pointer, and to a line that is near', () => {
    expect(follow(hold({ kind: 'move' }), { x: 35, y: 33 }, plain).element).toMatchObject({ x: 35, y: 33 });
    const near = follow(hold({ kind: 'move' }), { x: 49.4, y: 30 }, plain);
    expect(near.element).toMatchObject({ x: 50, y: 30 });
    expect(near.guides.x).toContain(50);
    expect(follow(hold({ kind: 'move' }), { x: 49.4, y: 30 }, { ...plain, free: true }).element.x).toBe(49.4);
  });
  it('stays on one axis with Shift, whatever lines there are on the other', () => {
    const { element, guides } = follow(hold({ kind: 'move' }), { x: 43, y: 34.5 }, { ...plain, shift: true });
    expect(element).toMatchObject({ x: 43, y: 30 });
    expect(guides.y).toEqual([]);
  });
});

describe('resizing', () => {
  it('makes words larger by a corner and gives them room by a side; the other side stays', () => {
    const bigger = follow(hold(corner), { x: 40, y: 35 }, plain).element;
    expect(bigger).toMatchObject({ x: 35, y: 32.5, width: 30, height: 15, sizePt: 30 });
    const wider = follow(hold(right), { x: 37, y: 30 }, plain).element;
    expect(wider).toMatchObject({ x: 33.5, width: 27, height: 10, sizePt: 20 });
  });
  it('keeps the proportions of words but not of shapes; Shift turns it around', () => {
    const to = { x: 37, y: 43 };
    const ratio = ({ width, height }: DesignElement): number => width / height;
    expect(ratio(follow(hold(corner), to, plain).element)).toBeCloseTo(2, 3);
    expect(ratio(follow(hold(corner, shape), to, plain).element)).toBeCloseTo(27 / 23, 3);
    expect(ratio(follow(hold(corner, shape), to, { ...plain, shift: true }).element)).toBeCloseTo(2, 3);
    expect(ratio(follow(hold(corner), to, { ...plain, shift: true }).element)).toBeCloseTo(27 / 23, 3);
  });
  it('brings an upright edge to a line, and the other one after it where the proportions stay', () => {
    const { element, guides } = follow(hold(corner), { x: 39.6, y: 36 }, plain);
    expect(element.x + element.width / 2).toBeCloseTo(50, 6);
    expect(element.width / element.height).toBeCloseTo(2, 3);
    expect(guides).toEqual({ x: [50], y: [] });
    const turned = follow(hold(right, { ...shape, rotation: 30 }), { x: 39.6, y: 30 }, plain);
    expect(turned.guides.x).toEqual([]);
  });
  it('never turns a box inside out', () => {
    const { width, height } = follow(hold(corner, shape), { x: -50, y: -50 }, plain).element;
    expect([width, height]).toEqual([0.5, 0.5]);
  });
});

describe('turning', () => {
  const turn = (x: number, y: number, keys = plain) =>
    follow(hold({ kind: 'rotate' }, text, { x: 30, y: 20 }), { x, y }, keys).element.rotation;
  it('follows the pointer around the middle, and rests at every 15 degrees', () => {
    expect(turn(40, 30)).toBe(90);
    expect(turn(39.9, 29)).toBe(84.2);
    expect(turn(39.9, 29, { shift: false, free: true })).toBe(84.2);
    expect(turn(39.99, 29.6)).toBe(90);
    expect(turn(37, 21, { shift: true, free: false })).toBe(45);
    expect(turn(20, 30)).toBe(270);
  });
});

describe('commandOf', () => {
  it.each<[Grip, { x: number; y: number }]>([
    [{ kind: 'move' }, { x: 36, y: 33 }],
    [corner, { x: 40, y: 35 }],
    [right, { x: 37, y: 30 }],
    [{ kind: 'rotate' }, { x: 38, y: 34 }],
  ])('makes of the document what was seen while dragging: $kind', (grip, to) => {
    const live = follow(hold(grip), to, plain);
    const command = commandOf(text, live);
    const document = validDocument([text]);
    expect(command && elementOf(applyCommand(document, command), text.id)).toEqual(live.element);
  });
  it('is none where nothing has changed', () => {
    for (const grip of [{ kind: 'move' }, corner, { kind: 'rotate' }] as Grip[])
      expect(commandOf(text, follow(hold(grip), { x: 30, y: 30 }, { shift: false, free: true }))).toBeNull();
  });
});
