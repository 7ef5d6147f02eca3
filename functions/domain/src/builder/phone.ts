const SEPARATORS = /[\s().\-/\u00A0\u2011]/g;

/** A phone number's `+` and digits, or null when there are other characters in it. */
export function phoneDigits(text: string): string | null {
  const digits = text.normalize('NFKC').replace(SEPARATORS, '').replace(/^00/, '+');
  return /^\+?[0-9]+$/.test(digits) ? digits : null;
}

/**
 * Whether somebody could call it: 7 to 15 digits (E.164), a country code that does not begin with 0, and not one digit over
 * and over. Which numbers exist only a phone company knows.
 */
export function isPlausiblePhone(text: string): boolean {
  const digits = phoneDigits(text);
  if (digits === null || digits.startsWith('+0')) return false;
  const count = digits.replace('+', '').length;
  return count >= 7 && count <= 15 && new Set(digits.replace('+', '')).size > 1;
}

export const hasCountryCode = (text: string): boolean => phoneDigits(text)?.startsWith('+') ?? false;

/** The number in words that were typed in place of a phone slot ("Call Ann: 0170 123 45 67"), or null. */
export function phoneIn(words: string): string | null {
  const found = words.match(/\+?\(?\d[\d ().\-/\u00A0\u2011]*\d/g) ?? [];
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}
