import type { Receipt } from '@pawfolio/domain/order';
import { flow, type Block, type Place } from '../../../platform/pdf/flow.ts';
import { A4, ink, MARGIN, Paper, WIDTH, type Struct, type Style } from '../../../platform/pdf/paper.ts';
import { itemTable, sumTable, type Table } from './table.ts';

interface Content {
  receipt: Receipt;
  address: readonly string[];
}

const style = (face: Style['face'], size: number, colour: string): Style => ({ face, size, colour });
const styles = {
  brand: style('display', 20, ink.brand),
  title: style('display', 26, ink.text),
  label: style('text', 9, ink.muted),
  value: style('text', 10.5, ink.text),
  strong: style('strong', 10.5, ink.text),
};

/** Lines of text one below the other from `y` on. Answers where they end. */
function column(
  { paper, part }: Table,
  lines: readonly (readonly [string, Style, ('H1' | 'P')?])[],
  [x, y, width]: readonly [number, number, number],
): number {
  return lines.reduce((at, [text, look, tag = 'P']) => {
    const set = paper.lines(text, width, look);
    paper.write(part, tag, set, [x, at], look);
    return at + set.length * paper.lineHeight(look);
  }, y);
}

/** The band at the top: whose it is, what it is, and to whom. Answers its height. */
function masthead(table: Table, { receipt, address }: Content): number {
  const half = WIDTH / 2 - 12;
  const height = 128 + Math.max(0, address.length - 4) * 15;
  table.paper.decorate((pdf) => {
    pdf.rect(0, 0, A4.width, height).fill(ink.paper);
    pdf.rect(0, height - 2, A4.width, 2).fill(ink.brand);
  });
  column(
    table,
    [
      ['Pawfolio', styles.brand],
      [receipt.title, styles.title, 'H1'],
      [`Order ${receipt.number}, ${receipt.orderedOn}`, styles.label],
    ],
    [MARGIN, 30, half],
  );
  const right = MARGIN + WIDTH / 2 + 12;
  const lines = address.map((line) => [line, styles.value] as const);
  column(table, [['Sent to', styles.label], ...lines], [right, 34, half]);
  return height;
}

function footers(paper: Paper, number: string): void {
  const y = A4.height - 44;
  for (let page = 0; page < paper.pages; page++) {
    paper.turnTo(page);
    const right = `Page ${page + 1} of ${paper.pages}`;
    paper.decorate((pdf) => {
      const line = pdf.moveTo(MARGIN, y - 10).lineTo(MARGIN + WIDTH, y - 10);
      line.lineWidth(0.6).stroke(ink.line);
      paper.use(style('text', 8, ink.muted));
      pdf.text(`Pawfolio · Order ${number}`, MARGIN, y, { lineBreak: false });
      pdf.text(right, MARGIN + WIDTH - pdf.widthOfString(right), y, { lineBreak: false });
    });
  }
}

/** What was paid, or that it was not. */
function status({ paper, part }: Table, words: string): Block {
  const lines = paper.lines(words, WIDTH, styles.strong);
  return {
    height: lines.length * paper.lineHeight(styles.strong) + 22,
    draw: (y) => paper.write(part, 'P', lines, [MARGIN, y + 22], styles.strong),
  };
}

/** Draws a receipt on A4, as many pages as it needs. `madeAt` is written into the file. */
export async function drawReceipt(content: Content, madeAt: Date): Promise<Buffer> {
  const { receipt } = content;
  const paper = new Paper(`${receipt.title} ${receipt.number}`, madeAt);
  const root = paper.pdf.struct('Document');
  paper.pdf.addStructure(root);
  const parts: Struct[] = [];
  const sect = (kind: string): Table => {
    const part = paper.pdf.struct(kind);
    root.add(part);
    parts.push(part);
    return { paper, part };
  };
  const start: Place = { page: 0, y: masthead(sect('Sect'), content) + 26 };
  const blocks = [
    ...itemTable(sect('Table'), receipt.lines),
    ...sumTable(sect('Table'), receipt),
    status(sect('Sect'), receipt.status),
  ];
  flow(blocks, start, { top: MARGIN, bottom: A4.height - 74, turnTo: paper.turnTo });
  for (const part of [...parts, root]) part.end();
  footers(paper, receipt.number);
  return paper.finish();
}
