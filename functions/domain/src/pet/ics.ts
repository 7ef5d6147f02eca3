const MAX_OCTETS = 75;

/** A TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks escaped, other control characters dropped. */
export const icsText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Bytes of one character in UTF-8. */
function octets(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** One content line, folded so that no line has more than 75 octets (3.1). No character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const char of line) {
    const size = octets(char);
    if (length + size > MAX_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += char;
    length += size;
  }
  return folded;
}

/** Content lines as the text of a file. */
export const icsLines = (lines: readonly string[]): string =>
  lines.map((line) => `${fold(line)}\r\n`).join('');
