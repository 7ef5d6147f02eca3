/*
 * What people type, as it is stored: composed characters (NFC), so that the same word is the same text whichever
 * keyboard it came from. Control characters, halves of a character and marks that turn the direction of writing are
 * dropped: nobody sees them, and in a file name or an e-mail they can make a text look like another.
 */

const INVISIBLE = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** One line: NFC, every run of white space a single space, trimmed. */
export const normaliseLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim().normalize('NFC');

/** Several lines: NFC, line breaks kept (as `\n`), nothing but them at the end of a line, trimmed. */
export const normaliseText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').replace(INVISIBLE, '').trimEnd())
    .join('\n')
    .trim()
    .normalize('NFC');

/** The longest start of `text` with at most `max` UTF-16 units that does not cut a character in two. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A name for comparison: without case, accents, spaces and punctuation, but never empty if `text` is not blank. */
export function nameKey(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().normalize('NFKD');
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain.trim();
}

/** `text` in HTML, as content or inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
