/** Width of a text in points. */
export type Measure = (text: string) => number;

/** Pieces of a word that is too long for a line: as many letters as fit, one at least. */
function pieces(word: string, width: number, measure: Measure): string[] {
  const made: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      made.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...made, piece];
}

/** Lines no wider than `width` points, broken between words where that is possible; line breaks of the text are kept. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ').flatMap((part) => pieces(part, width, measure))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}
