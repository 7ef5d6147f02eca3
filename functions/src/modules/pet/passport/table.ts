import type { PassportDose } from '@pawfolio/domain/pet';
import { styles } from './blocks.ts';
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

interface Column {
  header: string;
  /** Of the whole width. */
  share: number;
  text: (dose: PassportDose) => string;
  style?: (dose: PassportDose) => Style;
}

/** By the words of the state, which stand beside the colour: nothing is told by colour alone. */
const colourOf = (state: string): string =>
  /overdue/i.test(state)
    ? ink.danger
    : /due|not yet/i.test(state)
      ? ink.warn
      : /valid/i.test(state)
        ? ink.spruce
        : ink.text;

const columns: readonly Column[] = [
  { header: 'Vaccine', share: 0.26, text: ({ vaccine }) => vaccine, style: () => styles.strong },
  { header: 'Given on', share: 0.17, text: ({ givenOn }) => givenOn },
  { header: 'Next due', share: 0.17, text: ({ dueOn }) => dueOn ?? '–' },
  {
    header: 'Product and lot',
    share: 0.22,
    text: ({ product, lot }) =>
      [product, lot].filter((word) => word !== null && word !== '').join(', ') || '–',
  },
  {
    header: 'State',
    share: 0.18,
    text: ({ state }) => state ?? 'Earlier dose',
    style: ({ state }) =>
      state === null ? { ...styles.value, colour: ink.muted } : { ...styles.strong, colour: colourOf(state) },
  },
];

const GAP = 10;
const PADDING = 5;

interface Cell {
  tag: Tag;
  lines: string[];
  x: number;
  style: Style;
}

/** A row of cells with a line below; its height is that of its tallest cell. */
function row(paper: Paper, table: Struct, cells: readonly Cell[], line: string): Block {
  const tallest = Math.max(...cells.map(({ lines, style }) => lines.length * paper.lineHeight(style)));
  const height = tallest + 2 * PADDING;
  return {
    height,
    draw: (y) => {
      const element = paper.pdf.struct('TR');
      table.add(element);
      for (const { tag, lines, x, style } of cells) paper.write(element, tag, lines, [x, y + PADDING], style);
      element.end();
      paper.decorate((pdf) => {
        pdf
          .moveTo(MARGIN, y + height)
          .lineTo(MARGIN + WIDTH, y + height)
          .lineWidth(0.6)
          .stroke(line);
      });
    },
  };
}

const lefts = columns.map((_, index) =>
  columns.slice(0, index).reduce((x, { share }) => x + share * WIDTH, MARGIN),
);

function rowOf(
  paper: Paper,
  table: Struct,
  tag: 'TH' | 'TD',
  cellOf: (column: Column) => [string, Style],
  line: string,
): Block {
  const cells = columns.map((column, index) => {
    const [text, style] = cellOf(column);
    const lines = paper.lines(text, column.share * WIDTH - GAP, style);
    return { tag, lines, x: lefts[index] ?? MARGIN, style };
  });
  return row(paper, table, cells, line);
}

/** The doses as rows; the head comes again on every page. */
export function vaccinationTable(paper: Paper, table: Struct, doses: readonly PassportDose[]): Block[] {
  const head = rowOf(paper, table, 'TH', ({ header }) => [header, styles.label], ink.muted);
  const rows = doses.map((dose) => ({
    ...rowOf(paper, table, 'TD', ({ text, style }) => [text(dose), style?.(dose) ?? styles.value], ink.line),
    repeat: head,
  }));
  return [{ ...head, withNext: true }, ...rows];
}
