import type { Checking, Finding } from './checking.ts';
import { depthsOf, placeFindings } from './checks-place.ts';
import type { TextElement } from './elements.ts';
import { hasCountryCode, isPlausiblePhone, phoneIn } from './phone.ts';
import type { PrintSurface } from './print.ts';
import { emptySlots, slotsIn, wordsOf } from './slots.ts';
import { layoutText, type TextLayout } from './text-layout.ts';

/** What a text says, whether it can be made, and where it stands. */
export function checkText(element: TextElement, checking: Checking): Finding[] {
  const { spec, values, shaper } = checking;
  const words = wordsOf(element, values);
  const findings: Finding[] = [];
  if (emptySlots(element, values).length > 0 || words.trim() === '') findings.push(['empty_slot', true]);
  findings.push(...phoneFindings(element, checking));
  const layout = layoutText(element, words, shaper);
  if (missingIn(words, layout, spec).length > 0) findings.push(['missing_glyph', true]);
  if (layout.ink === null) return findings;
  if (element.sizePt < spec.minTextPt) findings.push(['text_too_small', true]);
  else if (!layout.fits || layout.sizePt < spec.minTextPt - 0.01) findings.push(['text_does_not_fit', true]);
  return [...findings, ...placeFindings(depthsOf(element, layout.outline, checking), checking, true)];
}

/** The characters of a text that its font, or whoever makes the product, does not have; each once. */
export function missingCharacters(
  element: TextElement,
  { spec, values, shaper }: Pick<Checking, 'spec' | 'values' | 'shaper'>,
): string[] {
  const words = wordsOf(element, values);
  return missingIn(words, layoutText(element, words, shaper), spec);
}

const missingIn = (
  words: string,
  { missing }: Pick<TextLayout, 'missing'>,
  { charset }: Pick<PrintSurface, 'charset'>,
): string[] => [...new Set([...missing, ...Array.from(words).filter((char) => !isInCharset(char, charset))])];

/** The last letter that a maker's character set has; punctuation beyond it is shared. */
const LAST = { latin: 0xff, 'latin-extended': 0x24f } as const;
const PUNCTUATION = /[\s‘’‚“”„–—…•·♥★€£]/u;

const isInCharset = (char: string, charset: keyof typeof LAST): boolean =>
  (char.codePointAt(0) ?? 0) <= LAST[charset] || PUNCTUATION.test(char);

/** The numbers that an element shows: those of its slots, or the one that was typed instead. */
function phonesOf(element: TextElement, { values }: Checking): (string | null)[] {
  const slots = slotsIn(element.content).filter((slot) => slot === 'phone' || slot === 'phone2');
  if (slots.length === 0) return [];
  if (element.override !== null) return element.override.trim() === '' ? [] : [phoneIn(element.override)];
  return slots.map((slot) => values[slot]).filter((phone) => phone !== null);
}

function phoneFindings(element: TextElement, checking: Checking): Finding[] {
  return phonesOf(element, checking).flatMap((phone): Finding[] => {
    if (phone === null || !isPlausiblePhone(phone)) return [['invalid_phone', true]];
    return hasCountryCode(phone) ? [] : [['phone_without_country', false]];
  });
}
