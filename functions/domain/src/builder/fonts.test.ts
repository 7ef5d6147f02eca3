import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fontFile, qr, shaper } from '../../../../tests/support/builder-tools.ts';
import {
  checkSentence,
  checkCodes,
  FONTS,
  isPlausiblePhone,
  makeShaper,
  FontNotLoaded,
  layoutText,
  validText,
  checkDesign,
  validDocument,
  validVariant,
} from './index.ts';
import * as hb from 'harfbuzzjs';

describe('fonts', () => {
  it.each(FONTS.map((font) => [font.id, font] as const))('%s is the file of the table', (id, font) => {
    const bytes = fontFile(font.file);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(font.sha256);
    expect(new TextDecoder().decode(fontFile(font.licence))).toContain('SIL OPEN FONT LICENSE');
    expect(shaper.shape(id, 'Žofie Übermöß Łódź’', { letterSpacing: 0 }).missing).toEqual([]);
  });
  it('say which characters they lack, and that they are not loaded', () => {
    expect(shaper.shape('fraunces', 'A日b本', { letterSpacing: 0 }).missing).toEqual(['日', '本']);
    expect(() => makeShaper(hb, {}).shape('inter', 'a', { letterSpacing: 0 })).toThrow(FontNotLoaded);
  });
});

describe('text', () => {
  it('shrinks until its ink is in its box, in the middle of it', () => {
    const layout = layoutText(validText({ sizePt: 200 }), 'Maximilian-Alexander', shaper);
    expect(layout.fits).toBe(true);
    expect(layout.ink?.width).toBeCloseTo(60, 1);
    expect((layout.ink?.x ?? 0) + (layout.ink?.width ?? 0) / 2).toBeCloseTo(0, 1);
    expect(layoutText(validText({ sizePt: 200, fit: 'fixed' }), 'Bo', shaper).fits).toBe(false);
  });
});

const codesOf = (...elements: Parameters<typeof validDocument>[0] & object) =>
  checkDesign(validDocument(elements), { variant: validVariant(), shaper, qr }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );

describe('checks', () => {
  it('find nothing in the fixture', () => expect(codesOf(validText())).toEqual([]));
  it.each([
    ['block empty_slot', { content: '{{chip}}' }],
    ['block missing_glyph', { override: '日本' }],
    ['block text_too_small', { sizePt: 4 }],
    ['block text_does_not_fit', { fit: 'fixed', sizePt: 300 }],
    ['block invalid_phone', { content: '{{phone}}', override: 'call 123' }],
    ['warn phone_without_country', { content: '{{phone}}', override: '020 7946 0958' }],
    ['warn outside_safe_area', { y: 5 }],
    ['block outside_safe_area', { y: 0 }],
    ['block too_many_lines', { override: 'a\nb\nc\nd\ne' }],
  ])('find %s', (code, change) => {
    expect(codesOf(validText(change as Parameters<typeof validText>[0]))).toContain(code);
  });
  it('block a design with nothing on it', () => expect(codesOf()).toEqual(['block empty_design']));
  it('have a sentence each', () =>
    expect(new Set(checkCodes.map(checkSentence)).size).toBe(checkCodes.length));
  it('know a phone number when they see one', () => {
    for (const phone of ['+44 20 7946 0958', '0044 (20) 7946-0958', '020 7946 0958'])
      expect(isPlausiblePhone(phone)).toBe(true);
    for (const phone of ['', '123', '+0 123 4567', '1111111111', '+44 20 794X', '1'.repeat(10) + '234567'])
      expect(isPlausiblePhone(phone)).toBe(false);
  });
});
