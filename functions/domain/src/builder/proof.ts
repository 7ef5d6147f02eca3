import type { DesignElement, TextElement } from './elements.ts';
import { isPlausiblePhone, phoneDigits, phoneIn } from './phone.ts';
import type { DesignDocument } from './schema.ts';
import { openSlots, wordsOf, type SlotValues } from './slots.ts';

/** One text as it will be made, and the phone number in it. */
export interface ProofText {
  elementId: string;
  words: string;
  phone: string | null;
}

/** What one side says, for somebody who reads it once more before it is made. */
export interface ProofSide {
  surfaceId: string;
  texts: ProofText[];
  photos: number;
  /** Where the code of the lost-pet card leads; null without one. */
  codeUrl: string | null;
}

/** Digits of which a number is worth reading back; years and house numbers have fewer. */
const FEWEST_DIGITS = 7;

/**
 * Everything that a design says, side by side, from the top to the bottom as it is read, in the very letters that are made.
 * What is hidden is not made and is left out; so are sides without anything on them.
 */
export function proofOf(document: DesignDocument): ProofSide[] {
  return document.surfaces.flatMap(({ surfaceId, elements }) => {
    const visible = elements.filter(({ hidden }) => !hidden);
    const texts = visible.filter(isText).sort(byPlace).flatMap(readBack(document.values));
    const photos = visible.filter(({ type }) => type === 'photo').length;
    const codeUrl = visible.some(({ type }) => type === 'qr') ? document.values.tagUrl : null;
    return texts.length === 0 && photos === 0 && codeUrl === null
      ? []
      : [{ surfaceId, texts, photos, codeUrl }];
  });
}

const isText = (element: DesignElement): element is TextElement => element.type === 'text';
const byPlace = (a: TextElement, b: TextElement): number => a.y - b.y || a.x - b.x;

const readBack =
  (values: SlotValues) =>
  (element: TextElement): ProofText[] => {
    const plain = wordsOf(element, values).normalize('NFC').trim();
    if (plain === '') return [];
    const words = element.caps ? plain.toUpperCase() : plain;
    return [{ elementId: element.id, words, phone: phoneOf(element, plain, values) }];
  };

/** A slot's number as it was given; else whatever in the words looks like one. */
function phoneOf(element: TextElement, words: string, values: SlotValues): string | null {
  const slot = openSlots(element).find((name) => name === 'phone' || name === 'phone2');
  if (slot) return values[slot];
  // A microchip is a row of digits too.
  if (openSlots(element).includes('chip')) return null;
  const found = phoneIn(words);
  const digits = found === null ? null : phoneDigits(found);
  return digits !== null && digits.length >= FEWEST_DIGITS && isPlausiblePhone(digits) ? found : null;
}
