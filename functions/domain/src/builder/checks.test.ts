import { describe, expect, it } from 'vitest';
import { qr, shaper } from '../../../../tests/support/builder-tools.ts';
import {
  checkDesign,
  fixtureValues,
  FULL_CROP,
  missingCharacters,
  validDocument,
  validSurface,
  validText,
  validVariant,
  type CheckOptions,
  type DesignElement,
  type PhotoElement,
  type PrintSurface,
  type QrElement,
  type ShapeElement,
} from './index.ts';

/** What is wrong with these elements on a surface of 100 mm, which is printed unless it says otherwise. */
function findingsOf(
  elements: readonly DesignElement[],
  surface: Partial<PrintSurface> = {},
  options: Partial<CheckOptions> = {},
): string[] {
  const variant = validVariant(surface);
  return checkDesign(validDocument(elements), { variant, shaper, qr, ...options }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );
}

const common = {
  ...{ id: 'it', name: 'It', role: null, locked: false, hidden: false },
  ...{ x: 50, y: 50, width: 60, height: 60, rotation: 0, opacity: 1 },
};
const photo: PhotoElement = {
  ...{ type: 'photo', ...common, source: { kind: 'slot' }, crop: FULL_CROP, mask: 'rect', border: null },
};
const code: QrElement = { type: 'qr', ...common, colour: '#221F1A', background: '#FFFFFF' };
const square: ShapeElement = { type: 'shape', ...common, shape: 'rect', fill: '#221F1A', stroke: null };
const [values] = fixtureValues;

describe('checks of a photo', () => {
  const has = (pixels: number): Partial<CheckOptions> => ({
    images: () => ({ width: pixels, height: pixels }),
  });

  it('tell by the pixels on each printed inch', () => {
    // 60 mm are 2.36 inches: 709 pixels for 300 to the inch, 355 for 150.
    expect(findingsOf([photo], {}, has(710))).toEqual([]);
    expect(findingsOf([photo], {}, has(600))).toEqual(['warn fair_dpi']);
    expect(findingsOf([photo], {}, has(340))).toEqual(['block low_dpi']);
    expect(findingsOf([{ ...photo, crop: { x: 0.5, y: 0.5, zoom: 3 } }], {}, has(710))).toEqual([
      'block low_dpi',
    ]);
  });

  it('find an open edge: of the picture in its frame, and of the frame in the bleed', () => {
    const small = { ...photo, crop: { x: 0.5, y: 0.5, zoom: 0.8 } };
    const aside = { ...photo, crop: { x: 0.2, y: 0.5, zoom: 1 } };
    for (const open of [small, aside])
      expect(findingsOf([open], {}, has(3_000))).toEqual(['block photo_not_covering']);
    const upTo = (beyond: number) => ({ ...photo, width: 100 + 2 * beyond, height: 100 + 2 * beyond });
    expect(findingsOf([upTo(0)], {}, has(3_000))).toEqual(['block photo_not_covering']);
    expect(findingsOf([upTo(1.5)], {}, has(3_000))).toEqual(['block photo_not_covering']);
    expect(findingsOf([upTo(3)], {}, has(3_000))).toEqual([]);
  });

  it('find one that is gone, or that nobody has chosen', () => {
    expect(findingsOf([photo], {}, { images: () => null })).toEqual(['block empty_slot']);
    expect(findingsOf([photo], {}, { values: { ...values, photo: null } })).toEqual(['block empty_slot']);
  });
});

describe('checks of a code', () => {
  it('find one that no camera reads, sooner in print than under a laser', () => {
    const side = (width: number) => ({ ...code, width, height: width });
    expect(findingsOf([side(40)])).toEqual([]);
    expect(findingsOf([side(12)])).toEqual(['block qr_too_small']);
    const bare = { ...side(12), background: null };
    expect(findingsOf([bare], { method: 'engrave' })).toEqual([]);
    expect(findingsOf([{ ...bare, width: 7 }], { method: 'engrave' })).toEqual(['block qr_too_small']);
  });

  it('find one that leads nowhere, and one that would be cut', () => {
    expect(findingsOf([code], {}, { values: { ...values, tagUrl: null } })).toEqual(['block empty_slot']);
    expect(findingsOf([{ ...code, x: 25 }])).toEqual(['block outside_safe_area']);
  });
});

describe('characters that cannot be made', () => {
  const missing = (override: string, surface: Partial<PrintSurface> = {}): string[] =>
    missingCharacters(validText({ override }), { spec: validSurface(surface), values, shaper });

  it('are named, each once: those of the font, and those of the maker', () => {
    expect(missing('Žofie ’26')).toEqual([]);
    expect(missing('日本 is 日')).toEqual(['日', '本']);
    expect(missing('Žofie Bo', { charset: 'latin' })).toEqual(['Ž']);
  });
});

describe('checks of what a product can be', () => {
  it('find photos where there is no ink of all colours', () => {
    expect(findingsOf([photo], { method: 'engrave' })).toEqual(['block unsupported_method']);
    expect(findingsOf([photo], { method: 'embroider' })).toEqual(['block unsupported_method']);
  });

  it('find a code, and a second colour, in thread', () => {
    expect(findingsOf([code], { method: 'embroider' })).toEqual(['block unsupported_method']);
    const text = validText({ colour: '#C2510C' });
    expect(findingsOf([square, text], { method: 'embroider' })).toEqual(['block unsupported_method']);
    expect(findingsOf([square, validText()], { method: 'embroider' })).toEqual([]);
    expect(findingsOf([square, text])).toEqual([]);
  });

  it('do not look at what is hidden', () => {
    expect(findingsOf([validText(), { ...photo, hidden: true }], { method: 'engrave' })).toEqual([]);
  });
});
