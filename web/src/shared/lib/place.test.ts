import { describe, expect, it } from 'vitest';
import { place } from './place.ts';

const view = { width: 360, height: 640 };
const popup = { width: 200, height: 120 };
const anchor = (left: number, top: number) => ({ left, top, right: left + 44, bottom: top + 44 });
const below = { side: 'bottom', align: 'start' } as const;

describe('place', () => {
  it('puts it below, at the start', () => {
    expect(place(anchor(20, 100), popup, view, below)).toMatchObject({ left: 20, top: 150 });
  });

  it('aligns with the end and the middle', () => {
    expect(place(anchor(300, 100), popup, view, { ...below, align: 'end' }).left).toBe(144);
    expect(place(anchor(158, 100), popup, view, { ...below, align: 'center' }).left).toBe(80);
  });

  it('changes sides when only the other has room', () => {
    expect(place(anchor(20, 560), popup, view, below).top).toBe(434);
    expect(place(anchor(20, 40), popup, view, { side: 'top', align: 'start' }).top).toBe(90);
  });

  it('stays inside the window', () => {
    expect(place(anchor(340, 100), popup, view, below).left).toBe(152);
    expect(place(anchor(-30, 100), popup, view, below).left).toBe(8);
    expect(place(anchor(0, 100), { width: 500, height: 20 }, view, below).left).toBe(8);
  });

  it('says how high it may be when neither side is high enough', () => {
    const high = { width: 200, height: 900 };
    expect(place(anchor(20, 200), high, view, below)).toEqual({ left: 20, top: 250, maxHeight: 382 });
    expect(place(anchor(20, 400), high, view, below)).toEqual({ left: 20, top: 8, maxHeight: 386 });
  });
});
