import { describe, expect, it } from 'vitest';
import { cursorOf, frameOf } from './handles.ts';
import { type View } from './zoom.ts';

const view: View = { scale: 4, left: 100, top: 100, width: 600, height: 600 };
const box = { x: 50, y: 50, width: 40, height: 30, rotation: 0, type: 'photo' as const };
const names = (frame: ReturnType<typeof frameOf>): string[] => frame.handles.map(({ name }) => name);

describe('frameOf', () => {
  it('has eight handles on the edge of the box and one that turns it', () => {
    const frame = frameOf(box, view, false);
    expect(names(frame)).toEqual(['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w', 'rotate']);
    expect(frame.handles.find(({ name }) => name === 'se')?.at).toEqual({ x: 380, y: 360 });
    expect(frame.stem).toEqual([
      { x: 300, y: 240 },
      { x: 300, y: 210 },
    ]);
  });
  it('turns with the box', () => {
    const { handles } = frameOf({ ...box, rotation: 90 }, view, false);
    const north = handles.find(({ name }) => name === 'n');
    expect(north?.at.x).toBeCloseTo(360, 6);
    expect(north?.at.y).toBeCloseTo(300, 6);
    expect(north?.cursor).toBe('ew-resize');
  });
  it('leaves out what there is no room or no use for', () => {
    expect(names(frameOf({ ...box, type: 'qr' }, view, false))).toEqual(['nw', 'ne', 'se', 'sw', 'rotate']);
    expect(names(frameOf({ ...box, height: 5 }, view, false))).not.toContain('e');
    expect(names(frameOf({ ...box, width: 20, height: 20 }, view, true))).toEqual([
      'nw',
      'ne',
      'se',
      'sw',
      'rotate',
    ]);
  });
  it('leaves a finger something to take hold of between the handles', () => {
    const [nw, , se] = frameOf({ ...box, width: 1, height: 1 }, view, true).corners;
    expect(Math.min((se?.x ?? 0) - (nw?.x ?? 0), (se?.y ?? 0) - (nw?.y ?? 0))).toBeGreaterThanOrEqual(44);
  });
  it('turns from below where there is no room above', () => {
    const { stem } = frameOf({ ...box, y: -5, height: 20 }, view, false);
    expect(stem[1].y).toBeGreaterThan(stem[0].y);
  });
});

it('points the cursor the way in which the side moves', () => {
  expect(cursorOf({ x: 0, y: -1 }, 0)).toBe('ns-resize');
  expect(cursorOf({ x: 1, y: 1 }, 0)).toBe('nwse-resize');
  expect(cursorOf({ x: 1, y: -1 }, 0)).toBe('nesw-resize');
  expect(cursorOf({ x: 1, y: 0 }, 45)).toBe('nwse-resize');
  expect(cursorOf({ x: -1, y: 0 }, -90)).toBe('ns-resize');
});
