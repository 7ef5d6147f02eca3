/** What can be wrong with a design, in the order in which it is reported for one element. */
export const checkCodes = [
  'empty_design',
  'unsupported_method',
  'empty_slot',
  'invalid_phone',
  'phone_without_country',
  'missing_glyph',
  'text_too_small',
  'text_does_not_fit',
  'too_many_lines',
  'outside_safe_area',
  'photo_not_covering',
  'low_dpi',
  'fair_dpi',
  'qr_too_small',
] as const;
export type CheckCode = (typeof checkCodes)[number];

export type CheckSeverity = 'block' | 'warn';

export interface DesignCheck {
  code: CheckCode;
  severity: CheckSeverity;
  /** Null when it is about the whole design. */
  elementId: string | null;
}

const sentences: Readonly<Record<CheckCode, string>> = {
  empty_design: 'There is nothing on it yet. Add a text, a photo or an icon.',
  unsupported_method:
    'This cannot be made on this product: it takes no photos or codes, or only one colour. Remove it, or choose a printed product.',
  empty_slot: 'This is still empty. Fill it in, or delete it.',
  invalid_phone:
    'This does not look like a phone number. Write it with all its digits, for example +44 20 7946 0958.',
  phone_without_country: 'Add the country code, such as +44, so that it can be called from anywhere.',
  missing_glyph: 'This font does not have one of these characters. Choose another font, or other characters.',
  text_too_small: 'These letters are too small to be made. Choose a larger size.',
  text_does_not_fit:
    'The text does not fit into its box. Shorten it, make it smaller, or make the box larger.',
  too_many_lines: 'There are more lines than can be read on this side. Remove one.',
  outside_safe_area: 'This comes too close to the edge and may be cut off. Move it inwards.',
  photo_not_covering: 'The photo does not fill its frame. Enlarge or move it.',
  low_dpi:
    'The photo has too few pixels for this size and would be blurred. Choose a larger photo, or make it smaller.',
  fair_dpi: 'The photo will be fine, but not perfectly sharp. A larger photo would be better.',
  qr_too_small: 'The code is too small for a camera to read. Make it larger.',
};

/** What is wrong and what to do, for the customer. */
export const checkSentence = (code: CheckCode): string => sentences[code];
