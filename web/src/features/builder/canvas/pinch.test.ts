import { applyCommand, elementOf, validDocument, validText } from '@pawfolio/domain/builder';
import { describe, expect, it } from 'vitest';
import { commandOf } from './command-of.ts';
import { isBetween, pinched, type Fingers } from './pinch.ts';

const text = validText({ id: 'name', x: 30, y: 30, width: 20, height: 10, sizePt: 20 });
const fingers = (ax: number, ay: number, bx: number, by: number): Fingers => [
  { x: ax, y: ay },
  { x: bx, y: by },
];
const level = fingers(20, 30, 40, 30);

describe('two fingers on an element', () => {
  it('make it larger, words and box alike, around what is between them', () => {
    const after = pinched(text, level, fingers(10, 30, 50, 30));
    expect(after).toMatchObject({ x: 30, y: 30, width: 40, height: 20, sizePt: 40, rotation: 0 });
  });

  it('take it along', () => {
    expect(pinched(text, level, fingers(25, 37, 45, 37))).toMatchObject({ x: 35, y: 37, width: 20 });
  });

  it('turn it around what is between them, and to a full quarter when that is near', () => {
    const after = pinched({ ...text, x: 40 }, level, fingers(30, 20, 30, 40));
    expect(after).toMatchObject({ x: 30, y: 40, rotation: 90 });
    expect(pinched(text, level, fingers(30.3, 20, 29.7, 40)).rotation).toBe(90);
  });

  it('do not turn it while they are only a little uneven', () => {
    const tilted = { ...text, rotation: 12 };
    expect(pinched(tilted, level, fingers(20, 29, 40, 31)).rotation).toBe(12);
  });

  it('leave it as it was when they have not moved, also when they meet', () => {
    expect(pinched(text, level, level)).toEqual(text);
    const met = pinched(text, level, fingers(30, 30, 30, 30));
    expect(Math.max(met.width, met.height)).toBeGreaterThan(0);
  });

  it('are one command, which the document takes', () => {
    const document = validDocument([text]);
    const element = pinched(text, level, fingers(30, 10, 30, 50));
    const command = commandOf(text, { kind: 'pinch', element, guides: { x: [], y: [] } });
    expect(command && elementOf(applyCommand(document, command), 'name')).toMatchObject({
      ...{ width: 40, height: 20, sizePt: 40, rotation: 90 },
    });
  });

  it('hold what lies under one of them or between them', () => {
    expect(isBetween(text, fingers(5, 30, 55, 30), 1)).toBe(true);
    expect(isBetween(text, fingers(30, 30, 55, 55), 1)).toBe(true);
    expect(isBetween(text, fingers(50, 50, 60, 60), 1)).toBe(false);
  });
});
