import {
  contrast,
  elementSchema,
  fixtureValues,
  validSurface,
  validVariant,
  type PrintMethod,
} from '@pawfolio/domain/builder';
import { describe, expect, it } from 'vitest';
import { newCode, newIcon, newPhoto, newShape, newText } from './new-elements.ts';

const DARK = '#14202B';

const placeOf = (background: string | null, method: PrintMethod = 'print') => ({
  spec: validSurface({ method }),
  variant: validVariant({ method }),
  values: fixtureValues[0],
  pictureColour: () => null,
  surface: { surfaceId: 'front', background, elements: [] },
});

describe('something new', () => {
  const makers = {
    newText,
    newCode,
    newIcon: (p: Place) => newIcon(p, 'paw'),
    newShape: (p: Place) => newShape(p, 'heart'),
  };
  type Place = ReturnType<typeof placeOf>;

  it.each(Object.entries(makers))('is seen on whatever it is put: %s', (_, make) => {
    for (const ground of [DARK, '#FFFFFF', '#7A1F1F']) {
      const made = make(placeOf(ground));
      const colour = made.type === 'shape' ? made.stroke?.colour : made.type === 'photo' ? null : made.colour;
      expect(contrast(colour ?? ground, ground), ground).toBeGreaterThanOrEqual(2.5);
    }
  });

  it('stands in the middle, inside of the side, and is what a document may hold', () => {
    const place = placeOf(null);
    const all = [...Object.values(makers).map((make) => make(place)), newPhoto(place, { kind: 'slot' })];
    for (const made of all) {
      expect(elementSchema.safeParse(made).error).toBeUndefined();
      expect(made).toMatchObject({ x: 50, y: 50, rotation: 0 });
      expect(Math.max(made.width, made.height)).toBeLessThanOrEqual(90);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('is as large as can be made where the side is small', () => {
    const spec = validSurface({ widthMm: 30, heightMm: 20, minTextPt: 8 });
    const made = newText({ ...placeOf(null), spec });
    expect(made).toMatchObject({ type: 'text' });
    expect(made.type === 'text' && made.sizePt).toBeGreaterThanOrEqual(8);
  });
});
