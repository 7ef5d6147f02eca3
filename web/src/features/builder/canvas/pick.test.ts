import { validText } from '@pawfolio/domain/builder';
import { describe, expect, it } from 'vitest';
import { beneath, distanceTo, elementsAt, held } from './pick.ts';

const box = { x: 50, y: 50, width: 40, height: 10, rotation: 0 };
const element = (id: string, over: Partial<ReturnType<typeof validText>> = {}) =>
  validText({ ...box, id, ...over });
const ids = (elements: readonly { id: string }[]): string[] => elements.map(({ id }) => id);

describe('distanceTo', () => {
  it('is nought within a box, turned or not, and grows outside', () => {
    expect(distanceTo(box, { x: 69, y: 54 })).toBe(0);
    expect(distanceTo({ ...box, rotation: 90 }, { x: 54, y: 69 })).toBe(0);
    expect(distanceTo({ ...box, rotation: 90 }, { x: 69, y: 54 })).toBeCloseTo(14, 6);
    expect(distanceTo(box, { x: 73, y: 59 })).toBeCloseTo(5, 6);
  });
});

describe('elementsAt', () => {
  const back = element('back');
  const front = element('front', { y: 52 });
  it('tells what is in front first, and leaves out what is hidden', () => {
    expect(ids(elementsAt([back, front], { x: 50, y: 51 }, 0))).toEqual(['front', 'back']);
    expect(ids(elementsAt([back, { ...front, hidden: true }], { x: 50, y: 51 }, 0))).toEqual(['back']);
    expect(elementsAt([back, front], { x: 5, y: 5 }, 2)).toEqual([]);
  });
  it('prefers what is hit to what is only near', () => {
    expect(ids(elementsAt([back, front], { x: 50, y: 46 }, 3))).toEqual(['back', 'front']);
  });
});

describe('held and beneath', () => {
  const pile = [element('a', { locked: true }), element('b'), element('c')];
  it('holds what is selected, else the first that can be moved, else what there is', () => {
    expect(held(pile, 'c')?.id).toBe('c');
    expect(held(pile, null)?.id).toBe('b');
    expect(held(pile.slice(0, 1), null)?.id).toBe('a');
    expect(held([], 'c')).toBeNull();
  });
  it('goes down the pile, and from its bottom to its top', () => {
    expect(beneath(pile, 'a')?.id).toBe('b');
    expect(beneath(pile, 'c')?.id).toBe('a');
    expect(beneath(pile, null)?.id).toBe('a');
    expect(beneath([], null)).toBeNull();
  });
});
