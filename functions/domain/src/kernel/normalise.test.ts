import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, escapeHtml, nameKey, normaliseLine, normaliseText, safeLocale } from './index.ts';

/** Any code unit or code point there is, halves of characters included. */
const anyChar = fc
  .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

const anyText = fc.string({ unit: anyChar, maxLength: 60 });

describe('a line', () => {
  it.each([
    ['  Biscuit  the\tdog \n', 'Biscuit the dog'],
    ['Ame\u0301lie', 'Amélie'],
    ['A\u00a0\u2009B', 'A B'],
    ['evil\u202egnp.exe', 'evilgnp.exe'],
    ['a\u0000b\u0007', 'ab'],
    ['\u200b \u200b', ''],
    ['half \ud83d', 'half'],
    ['👩‍👧 stays', '👩‍👧 stays'],
    ['', ''],
  ])('%j is stored as %j', (typed, stored) => {
    expect(normaliseLine(typed)).toBe(stored);
  });

  it('is settled after one pass', () => {
    fc.assert(fc.property(anyText, (text) => normaliseLine(normaliseLine(text)) === normaliseLine(text)));
  });
});

describe('a text', () => {
  it.each([
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['  \n keep   the spaces within \n\n', 'keep   the spaces within'],
    ['ends  \t\nhere', 'ends\nhere'],
    ['a\n\n\nb', 'a\n\n\nb'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(normaliseText(typed)).toBe(stored);
  });

  it('is settled after one pass', () => {
    fc.assert(fc.property(anyText, (text) => normaliseText(normaliseText(text)) === normaliseText(text)));
  });
});

describe('clip', () => {
  it('never cuts a character in two', () => {
    expect(clip('ab😀', 3)).toBe('ab');
    expect(clip('ab😀', 4)).toBe('ab😀');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, max) => {
        const cut = clip(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut).not.toMatch(/[\ud800-\udbff]$/);
      }),
    );
  });
});

describe('the key of a name', () => {
  it.each([
    ['Rabies', ' RABIES '],
    ['Tollwut', 'tollwut'],
    ['Léptospirose', 'Leptospirose'],
    ['Lepto 4', 'lepto-4'],
    ['Kennel cough', 'KennelCough'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['ﬁlaria', 'Filaria'],
  ])('is the same for %j and %j', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it('tells different names apart, also those without letters', () => {
    expect(new Set(['RHD1', 'RHD2', 'Rabies', '犬瘟热', '+', '-'].map(nameKey)).size).toBe(6);
  });

  it('is a key of itself', () => {
    fc.assert(fc.property(anyText, (text) => nameKey(nameKey(text)) === nameKey(text)));
  });
});

it('escapes whatever HTML could read as its own', () => {
  expect(escapeHtml(`<a href="x" onclick='y'>&amp;`)).toBe(
    '&#60;a href=&#34;x&#34; onclick=&#39;y&#39;&#62;&#38;amp;',
  );
  fc.assert(fc.property(anyText, (text) => !/[<>"']/.test(escapeHtml(text))));
});

it('makes do with a locale that is none', () => {
  expect(['en-gb', 'de', 'en-a', '', 'x_y', 'zh-hant-tw'].map(safeLocale)).toEqual([
    'en-GB',
    'de',
    'en-GB',
    'en-GB',
    'en-GB',
    'zh-Hant-TW',
  ]);
});

it('every character there is is settled after one pass', () => {
  const unsettled: string[] = [];
  for (let code = 1; code < 0x110000; code += code < 0x3000 ? 1 : 97) {
    const char = String.fromCodePoint(code);
    for (const settle of [nameKey, normaliseLine, normaliseText])
      if (settle(settle(char)) !== settle(char)) unsettled.push(code.toString(16));
  }
  expect(unsettled).toEqual([]);
});
