import * as z from 'zod/mini';
import { firestoreId, integer, matching, optionalText, text } from '../kernel/index.ts';

/** A photo of a pet, with the pixels of the file that is printed: the client's word, which only its own drawing takes. */
export const petPhotoSchema = z.strictObject({
  petId: firestoreId,
  photoId: firestoreId,
  width: integer(1, 100_000),
  height: integer(1, 100_000),
});
export type PetPhoto = z.infer<typeof petPhotoSchema>;

/**
 * What the slots of a design hold. It is a part of the document, so that a version of it is whole by itself: a design that
 * was ordered does not change when the pet is renamed. The editor brings it up to date (command `values`).
 */
export const slotValuesSchema = z.strictObject({
  name: optionalText(40),
  phone: optionalText(32),
  phone2: optionalText(32),
  chip: optionalText(16),
  photo: z.nullable(petPhotoSchema),
  /** Where the code of the lost-pet card leads: the page `/t/:tagId`. */
  tagUrl: z.nullable(
    matching('https?://[A-Za-z0-9.:-]{1,120}/t/[A-Za-z0-9_-]{1,64}', 'Expected the link of a lost-pet card'),
  ),
});
export type SlotValues = z.infer<typeof slotValuesSchema>;

export const EMPTY_VALUES: SlotValues = {
  name: null,
  phone: null,
  phone2: null,
  chip: null,
  photo: null,
  tagUrl: null,
};

/** Slots that stand in a text as `{{name}}`. */
export const TEXT_SLOTS = ['name', 'phone', 'phone2', 'chip'] as const;
export type TextSlot = (typeof TEXT_SLOTS)[number];

export const slotLabels: Readonly<Record<TextSlot | 'photo' | 'tagUrl', string>> = {
  name: 'Name',
  phone: 'Phone',
  phone2: 'Second phone',
  chip: 'Microchip',
  photo: 'Photo',
  tagUrl: 'Lost-pet card',
};

/** What an element's text says: with slots, and what the customer typed instead of them. */
export const slotText = { content: text(0, 400), override: z.nullable(text(0, 400)) };
export interface SlotText {
  content: string;
  override: string | null;
}

const SLOT = /\{\{([a-z0-9]+)\}\}/g;

const isSlot = (name: string): name is TextSlot => (TEXT_SLOTS as readonly string[]).includes(name);

/** The slots in a text, in its order, each once. Braces around another word are just text. */
export function slotsIn(content: string): TextSlot[] {
  const names = [...content.matchAll(SLOT)].map(([, name = '']) => name);
  return [...new Set(names.filter(isSlot))];
}

/** The slots which an element shows: none once the customer has typed something else. */
export const openSlots = ({ content, override }: SlotText): TextSlot[] =>
  override === null ? slotsIn(content) : [];

/**
 * The words that are drawn. A line of which a slot is empty is left out: better a gap, which the checks report, than a
 * label without its number.
 */
export function wordsOf({ content, override }: SlotText, values: SlotValues): string {
  if (override !== null) return override;
  const lines = content.split('\n').filter((line) => slotsIn(line).every((slot) => values[slot]));
  return lines.map((line) => filled(line, values)).join('\n');
}

const filled = (line: string, values: SlotValues): string =>
  line.replace(SLOT, (whole, name: string) => (isSlot(name) ? (values[name] ?? '') : whole));

/** Slots of an element that have nothing to show. */
export const emptySlots = (element: SlotText, values: SlotValues): TextSlot[] =>
  openSlots(element).filter((slot) => !values[slot]);

/**
 * What typing does: the text as it was shown with its slots is no override, anything else is. Typing over a slot keeps the
 * slot beneath, so that it can be put back (`override: null`).
 */
export const typed = (element: SlotText, words: string, values: SlotValues): SlotText => {
  if (slotsIn(element.content).length === 0) return { content: words, override: null };
  const shown = wordsOf({ ...element, override: null }, values);
  return { content: element.content, override: words === shown ? null : words };
};
