import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCommand,
  boxBounds,
  canRedo,
  canUndo,
  designDocumentSchema,
  elementOf,
  MAX_ELEMENTS,
  MERGE_MS,
  perform,
  redo,
  resizeBox,
  settle,
  snapAngle,
  snapEdge,
  snapLines,
  snapMove,
  startHistory,
  undo,
  validDocument,
  validSurface,
  validText,
  type Command,
} from './index.ts';
import { anyCommand, anyDocument } from '../../../../tests/support/builder-arbitrary.ts';

const three = validDocument([
  validText({ id: 'a', x: 10, width: 10 }),
  validText({ id: 'b', x: 30, width: 10 }),
  validText({ id: 'c', x: 90, width: 10 }),
]);
const order = (document: typeof three) => document.surfaces[0]?.elements.map(({ id }) => id).join('');

describe('commands', () => {
  it('keep a valid document valid, in any sequence', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyCommand, { maxLength: 20 }), (document, commands) => {
        const result = commands.reduce(applyCommand, document);
        expect(designDocumentSchema.safeParse(result).error?.issues).toBeUndefined();
      }),
    );
  });

  it.each<[string, Command, string]>([
    ['to the front', { kind: 'reorder', id: 'a', to: 'front' }, 'bca'],
    ['to the back', { kind: 'reorder', id: 'c', to: 'back' }, 'cab'],
    ['a step forward', { kind: 'reorder', id: 'a', to: 'forward' }, 'bac'],
    ['to a place', { kind: 'reorder', id: 'c', to: 1 }, 'acb'],
    ['away', { kind: 'remove', ids: ['b'] }, 'ac'],
    ['in two', { kind: 'duplicate', ids: ['a'], newIds: ['d'], dx: 1, dy: 1 }, 'abcd'],
  ])('bring an element %s', (_, command, expected) => {
    expect(order(applyCommand(three, command))).toBe(expected);
  });

  it('leave what is locked, and what cannot be', () => {
    const locked = applyCommand(three, { kind: 'set', id: 'a', set: { locked: true } });
    expect(applyCommand(locked, { kind: 'move', ids: ['a'], dx: 5, dy: 0 })).toBe(locked);
    expect(applyCommand(locked, { kind: 'remove', ids: ['a'] })).toBe(locked);
    expect(applyCommand(three, { kind: 'set', id: 'a', set: { colour: 'red' } })).toBe(three);
    expect(applyCommand(three, { kind: 'set', id: 'a', set: { x: 10 } })).toBe(three);
    const full = validDocument(Array.from({ length: MAX_ELEMENTS }, (_, n) => validText({ id: `t${n}` })));
    expect(applyCommand(full, { kind: 'add', surfaceId: 'front', element: validText({ id: 'more' }) })).toBe(
      full,
    );
  });

  it('align within the surface, and share the gaps', () => {
    const left = applyCommand(three, {
      kind: 'align',
      ids: ['b', 'c'],
      edge: 'left',
      within: { x: 0, y: 0, width: 100, height: 100 },
    });
    expect(elementOf(left, 'c')?.x).toBe(5);
    const even = applyCommand(three, { kind: 'distribute', ids: ['a', 'b', 'c'], axis: 'x' });
    expect(elementOf(even, 'b')?.x).toBe(50);
  });
});

describe('history', () => {
  it('undoes every sequence to its beginning, and does it again', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyCommand, { maxLength: 15 }), (document, commands) => {
        const end = commands.reduce(
          (history, command, at) => perform(history, command, at * 400),
          startHistory(document),
        );
        let back = end;
        while (canUndo(back)) back = undo(back);
        expect(back.present).toBe(document);
        while (canRedo(back)) back = redo(back);
        expect(back.present).toBe(end.present);
      }),
    );
  });

  const move: Command = { kind: 'move', ids: ['a'], dx: 1, dy: 0 };
  it('makes one step of a drag, and another after the pointer was lifted or some time has passed', () => {
    const dragged = [0, 16, 32].reduce((history, at) => perform(history, move, at), startHistory(three));
    expect(dragged.past).toHaveLength(1);
    expect(elementOf(undo(dragged).present, 'a')?.x).toBe(10);
    expect(perform(settle(dragged), move, 40).past).toHaveLength(2);
    expect(perform(dragged, move, 32 + MERGE_MS).past).toHaveLength(2);
    expect(perform(dragged, { ...move, ids: ['b'] }, 40).past).toHaveLength(2);
  });

  it('leaves no step where nothing changed, and forgets what was undone when something else is done', () => {
    const start = startHistory(three);
    expect(perform(start, { kind: 'remove', ids: ['nobody'] }, 0)).toBe(start);
    const other = perform(undo(perform(start, move, 0)), { kind: 'remove', ids: ['a'] }, 1);
    expect(canRedo(other)).toBe(false);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });
});

describe('snapping', () => {
  const lines = snapLines(validSurface(), [{ x: 30, y: 30, width: 10, height: 10, rotation: 0 }]);

  it('meets edges, middles and the safe area, the nearest first', () => {
    const snapped = snapMove({ x: 5.4, y: 60, width: 20, height: 10 }, lines, 1);
    expect(snapped.dx).toBeCloseTo(-0.4);
    expect(snapped.guides.x).toContain(25);
    expect(snapMove({ x: 39.6, y: 60, width: 20, height: 10 }, lines, 1).guides.x).toContain(50);
    expect(snapMove({ x: 10, y: 62, width: 7, height: 7 }, lines, 1)).toEqual({
      dx: 0,
      dy: 0,
      guides: { x: [], y: [] },
    });
  });

  it('never shifts by more than its reach', () => {
    const mm = fc.double({ min: -50, max: 150, noNaN: true });
    const size = fc.double({ min: 1, max: 80, noNaN: true });
    fc.assert(
      fc.property(mm, mm, size, size, (x, y, width, height) => {
        const { dx, dy } = snapMove({ x, y, width, height }, lines, 1.5);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(1.5);
      }),
    );
  });

  it('holds single edges and angles', () => {
    expect(snapEdge(49.5, lines.x, 1)).toEqual({ at: 50, guide: 50 });
    expect(snapEdge(60, lines.x, 1)).toEqual({ at: 60, guide: null });
    expect(snapAngle(88, 45, 3)).toBe(90);
    expect(snapAngle(80, 45, 3)).toBe(80);
  });
});

describe('resizing', () => {
  const corner = fc.constantFrom<-1 | 1>(-1, 1);
  const step = fc.double({ min: -5, max: 30, noNaN: true });
  it('keeps the opposite corner where it is, however the box is turned', () => {
    fc.assert(
      fc.property(corner, corner, step, step, fc.integer({ min: 0, max: 359 }), (x, y, dx, dy, rotation) => {
        const box = { x: 50, y: 50, width: 40, height: 20, rotation };
        const resized = { ...resizeBox(box, { x, y }, { dx, dy, keepRatio: false }), rotation };
        const opposite = ({ width, height, ...rest }: typeof box) => {
          const angle = (rest.rotation * Math.PI) / 180;
          const [px, py] = [(-x * width) / 2, (-y * height) / 2];
          return [
            rest.x + px * Math.cos(angle) - py * Math.sin(angle),
            rest.y + px * Math.sin(angle) + py * Math.cos(angle),
          ];
        };
        const [before, after] = [opposite(box), opposite(resized)];
        expect(after[0]).toBeCloseTo(before[0] ?? NaN, 1);
        expect(after[1]).toBeCloseTo(before[1] ?? NaN, 1);
      }),
    );
  });
  it('can keep proportions', () => {
    expect(
      resizeBox(
        { x: 0, y: 0, width: 40, height: 20, rotation: 0 },
        { x: 1, y: 1 },
        { dx: 40, dy: 0, keepRatio: true },
      ),
    ).toMatchObject({ width: 80, height: 40 });
    expect(boxBounds({ x: 0, y: 0, width: 40, height: 20, rotation: 90 }).height).toBeCloseTo(40);
  });
});
