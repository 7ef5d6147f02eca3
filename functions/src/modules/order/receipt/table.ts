import type { Receipt, ReceiptLine } from '@pawfolio/domain/order';
import type { Block } from '../../../platform/pdf/flow.ts';
import {
  ink,
  MARGIN,
  WIDTH,
  type Paper,
  type Struct,
  type Style,
  type Tag,
} from '../../../platform/pdf/paper.ts';

/** A part of the structure that is being set. */
export interface Table {
  paper: Paper;
  part: Struct;
}

const style = (face: Style['face'], size: number, colour: string): Style => ({ face, size, colour });
const head = style('text', 9, ink.muted);
const text = style('text', 10.5, ink.text);
const muted = style('text', 10.5, ink.muted);
const total = style('strong', 13, ink.text);

const PADDING = 6;
const RIGHT = MARGIN + WIDTH;
/** Where the amounts end, and how wide the words before them may be. */
const EACH = RIGHT - 92;
const WORDS = WIDTH - 190;

interface Row {
  words: string;
  /** Right-aligned, each with where it ends. */
  amounts: readonly (readonly [text: string, right: number])[];
  look: Style;
  tags: readonly [words: Tag, amounts: Tag];
  /** Where its words begin. */
  left?: number;
  line?: string;
}

/** A row of words and amounts, and a line below it; as high as its words. */
function row({ paper, part }: Table, { words, amounts, look, tags, left = MARGIN, line }: Row): Block {
  const lines = paper.lines(words, Math.min(WORDS, EACH - left), look);
  const height = lines.length * paper.lineHeight(look) + 2 * PADDING;
  return {
    height,
    draw: (y) => {
      const element = paper.pdf.struct('TR');
      part.add(element);
      paper.write(element, tags[0], lines, [left, y + PADDING], look);
      for (const [amount, right] of amounts)
        paper.writeRight(element, tags[1], amount, [right, y + PADDING], look);
      element.end();
      if (line === undefined) return;
      paper.decorate((pdf) => {
        const rule = pdf.moveTo(left, y + height).lineTo(RIGHT, y + height);
        rule.lineWidth(0.6).stroke(line);
      });
    },
  };
}

/** What was ordered; the head comes again on every page. */
export function itemTable(table: Table, lines: readonly ReceiptLine[]): Block[] {
  const titles = row(table, {
    words: 'What',
    amounts: [
      ['Each', EACH],
      ['Together', RIGHT],
    ],
    ...{ look: head, tags: ['TH', 'TH'], line: ink.muted },
  });
  const rows = lines.map(({ what, each, together }) => ({
    ...row(table, {
      words: what,
      amounts: [
        [each, EACH],
        [together, RIGHT],
      ],
      ...{ look: text, tags: ['TD', 'TD'], line: ink.line },
    }),
    repeat: titles,
  }));
  return [{ ...titles, withNext: true }, ...rows];
}

/** What it comes to, kept together. */
export function sumTable(table: Table, { sums, total: all }: Pick<Receipt, 'sums' | 'total'>): Block[] {
  const left = MARGIN + WIDTH / 2 + 12;
  const rows = sums.map(({ label, amount }) =>
    row(table, { words: label, amounts: [[amount, RIGHT]], look: muted, tags: ['TH', 'TD'], left }),
  );
  const last = row(table, {
    ...{ words: 'Total', amounts: [[all, RIGHT]], look: total, tags: ['TH', 'TD'], left, line: ink.brand },
  });
  return [{ height: 8, draw: () => undefined, withNext: true }, ...rows.map(kept), kept(last)];
}

/** The line after it tells whether this was paid: neither stands alone on a page. */
const kept = (block: Block): Block => ({ ...block, withNext: true });
