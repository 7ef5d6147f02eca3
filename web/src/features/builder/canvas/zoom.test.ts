import { validSurface } from '@pawfolio/domain/builder';
import { describe, expect, it } from 'vitest';
import { clampZoom, scrollFor, stepZoom, toStage, toSurface, viewOf } from './zoom.ts';

const spec = validSurface({ widthMm: 100, heightMm: 50, bleedMm: 0 });
const frame = { width: 472, height: 400 };

describe('viewOf', () => {
  it('shows the whole of a surface, in the middle, with room around it', () => {
    const view = viewOf(frame, spec, 1);
    expect(view).toEqual({ scale: 4, width: 472, height: 400, left: 36, top: 100 });
    expect(toStage(view, { x: 100, y: 50 })).toEqual({ x: 436, y: 300 });
    expect(toSurface(view, { x: 436, y: 300 })).toEqual({ x: 100, y: 50 });
  });
  it('grows the stage with the zoom, and counts the bleed in', () => {
    expect(viewOf(frame, spec, 2)).toMatchObject({ scale: 8, width: 872, height: 472, left: 36 });
    expect(viewOf(frame, { ...spec, bleedMm: 5 }, 1).scale).toBeCloseTo(400 / 110, 6);
  });
  it('has a scale also where there is no room at all', () => {
    expect(viewOf({ width: 0, height: 0 }, spec, 1).scale).toBeGreaterThan(0);
  });
});

describe('scrollFor', () => {
  it('keeps what is under the pointer under the pointer', () => {
    const [before, after] = [viewOf(frame, spec, 2), viewOf(frame, spec, 4)];
    const anchor = { x: 120, y: 90 };
    const scroll = { x: 100, y: 40 };
    const to = scrollFor(before, after, scroll, anchor);
    const seen = (view: typeof before, at: typeof scroll) =>
      toSurface(view, { x: at.x + anchor.x, y: at.y + anchor.y });
    expect(seen(after, to).x).toBeCloseTo(seen(before, scroll).x, 6);
    expect(seen(after, to).y).toBeCloseTo(seen(before, scroll).y, 6);
  });
});

it('goes up and down by steps, from between them too, and stops at the ends', () => {
  expect([stepZoom(1, 1), stepZoom(1.7, 1), stepZoom(8, 1)]).toEqual([1.5, 2, 8]);
  expect([stepZoom(8, -1), stepZoom(1.7, -1), stepZoom(1, -1)]).toEqual([6, 1.5, 1]);
  expect([clampZoom(0.2), clampZoom(99)]).toEqual([1, 8]);
});
