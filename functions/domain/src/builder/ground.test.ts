import { describe, expect, it } from 'vitest';
import {
  accentAt,
  contrast,
  fixtureValues,
  FULL_CROP,
  groundsAt,
  inkAt,
  validSurface,
  validText,
  validVariant,
  type DesignElement,
  type DesignSurface,
  type Ground,
  type PhotoElement,
  type PrintMethod,
  type ShapeElement,
} from './index.ts';

const groundOf = (method: PrintMethod, pictureColour: Ground['pictureColour'] = () => null): Ground => ({
  spec: validSurface({ method }),
  variant: validVariant({ method }),
  values: fixtureValues[0],
  pictureColour,
});

const PLACE = { x: 40, y: 40, width: 20, height: 10 };
const COVER = {
  ...{ id: 'cover', name: 'Cover', role: null, locked: false, hidden: false },
  ...{ x: 50, y: 45, width: 60, height: 60, rotation: 0, opacity: 1 },
};
const side = (elements: DesignElement[], background: string | null = null): DesignSurface => ({
  surfaceId: 'front',
  background,
  elements,
});
const DARK = '#14202B';
const LIGHT = '#FFF6E8';
const dark: ShapeElement = { type: 'shape', ...COVER, shape: 'rect', fill: DARK, stroke: null };
const photo: PhotoElement = {
  ...{ type: 'photo', ...COVER, source: { kind: 'slot' }, crop: FULL_CROP, mask: 'circle', border: null },
};
const print = groundOf('print');

describe('the ground below something new', () => {
  it('is the product, its background, and what lies above it last', () => {
    expect(groundsAt(side([]), PLACE, print)).toEqual(['#FFFFFF']);
    expect(groundsAt(side([], LIGHT), PLACE, print)).toEqual([LIGHT]);
    const light: ShapeElement = { ...dark, id: 'light', shape: 'ellipse', fill: LIGHT };
    expect(groundsAt(side([light, dark]), PLACE, print)).toEqual([DARK]);
    expect(groundsAt(side([dark, light]), PLACE, print)).toEqual([LIGHT]);
  });

  it('is not what is hidden, hardly there, empty, or only drawn around', () => {
    const changes: Partial<ShapeElement>[] = [
      { hidden: true },
      { opacity: 0.2 },
      { fill: null },
      { shape: 'line' },
      { x: 500 },
    ];
    const through = changes.map((change) => ({ ...dark, ...change }));
    const nobody = { ...print, values: { ...print.values, photo: null } };
    expect(groundsAt(side([...through, photo, validText(COVER)]), PLACE, nobody)).toEqual(['#FFFFFF']);
  });

  it('is all of them where there are several, a turned one as it lies', () => {
    const half = { ...dark, x: 45, width: 10, height: 200 };
    expect(groundsAt(side([half]), PLACE, print)).toEqual(['#FFFFFF', DARK]);
    expect(groundsAt(side([{ ...half, rotation: 90, width: 4, x: 50 }]), PLACE, print)).toEqual([
      DARK,
      '#FFFFFF',
    ]);
    expect(groundsAt(side([{ ...half, rotation: 90, width: 40, x: 50 }]), PLACE, print)).toEqual([DARK]);
  });
});

describe('the ink for something new', () => {
  it('is read on a dark ground as on a light one', () => {
    for (const ground of [DARK, LIGHT, '#7A1F1F', '#FFFFFF', '#000000'])
      expect(contrast(inkAt(side([], ground), PLACE, print), ground), ground).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accentAt(side([dark]), PLACE, print), DARK)).toBeGreaterThanOrEqual(2.5);
  });

  it('is read on a photo as it looks from afar', () => {
    const onto = (colour: string): string =>
      inkAt(
        side([photo]),
        PLACE,
        groundOf('print', () => colour),
      );
    expect(contrast(onto('#0B0B12'), '#0B0B12')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onto('#F3F6FA'), '#F3F6FA')).toBeGreaterThanOrEqual(4.5);
  });

  it('is the thread that is there, and the mark of the laser', () => {
    const cloth = groundOf('embroider');
    const thread = '#C2510C';
    const text = validText({ ...COVER, colour: thread });
    expect(inkAt(side([text]), PLACE, cloth)).toBe(thread);
    expect(accentAt(side([text]), PLACE, cloth)).toBe(thread);
    expect(inkAt(side([{ ...text, hidden: true }]), PLACE, cloth)).toBe('#221F1A');
    expect(inkAt(side([dark], DARK), PLACE, groundOf('engrave'))).toBe('#221F1A');
  });
});
