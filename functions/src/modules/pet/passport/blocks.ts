import type { PassportContact, PassportRow } from '@pawfolio/domain/pet';
import type { Block } from '../../../platform/pdf/flow.ts';
import {
  ink,
  type Face,
  type Paper,
  type Struct,
  type Style,
  type Tag,
} from '../../../platform/pdf/paper.ts';

/** Where a column of text lies, in points. */
export interface Column {
  x: number;
  width: number;
}

const style = (face: Face, size: number, colour: string): Style => ({ face, size, colour });
export const styles = {
  heading: style('display', 13.5, ink.text),
  label: style('text', 9, ink.muted),
  value: style('text', 10, ink.text),
  strong: style('strong', 10, ink.text),
} as const;

/** Makes the blocks of one column, within one part of the structure. */
export class Setter {
  readonly paper: Paper;
  readonly part: Struct;
  readonly column: Column;

  constructor(paper: Paper, part: Struct, column: Column) {
    this.paper = paper;
    this.part = part;
    this.column = column;
  }

  heading(text: string): Block {
    const lines = this.paper.lines(text, this.column.width, styles.heading);
    const height = lines.length * this.paper.lineHeight(styles.heading) + 5;
    const draw = (y: number): void =>
      this.paper.write(this.part, 'H2', lines, [this.column.x, y], styles.heading);
    return { height, draw, withNext: true };
  }

  /** One line a block, so that a long text may go on with the next page. */
  text(text: string, look: Style = styles.value, tag: Tag = 'P'): Block[] {
    const { x, width } = this.column;
    return this.paper.lines(text, width, look).map((line) => ({
      height: this.paper.lineHeight(look),
      draw: (y) => this.paper.write(this.part, tag, [line], [x, y], look),
    }));
  }

  gap = (height: number): Block => ({ height, draw: () => undefined });

  /** A word on the left and what it is on the right. */
  fact({ label, value }: PassportRow): Block {
    const { x, width } = this.column;
    const left = Math.min(78, width / 3);
    const labels = this.paper.lines(label, left - 6, styles.label);
    const values = this.paper.lines(value, width - left, styles.value);
    const lines = Math.max(labels.length, values.length);
    return {
      height: lines * this.paper.lineHeight(styles.value) + 4,
      draw: (y) => {
        this.paper.write(this.part, 'P', labels, [x, y + 1], styles.label);
        this.paper.write(this.part, 'P', values, [x + left, y], styles.value);
      },
    };
  }

  /** A name, and below it what is said of it. */
  entry({ label, value }: PassportRow): Block[] {
    return this.kept([
      ...this.text(label, styles.strong),
      ...(value === '' ? [] : this.text(value, styles.label)),
      this.gap(5),
    ]);
  }

  contact({ role, name, phone, email, reference }: PassportContact): Block[] {
    const ways = [phone, email, reference === null ? null : `Policy ${reference}`].filter(
      (way) => way !== null,
    );
    return this.kept([
      ...this.text(role, styles.label),
      ...this.text(name, styles.strong),
      ...ways.flatMap((way) => this.text(way)),
      this.gap(7),
    ]);
  }

  /** Together on one page, unless it is longer than any column should be kept. */
  private kept(blocks: Block[]): Block[] {
    if (blocks.length > 12) return blocks;
    return blocks.map((block, index) => (index < blocks.length - 1 ? { ...block, withNext: true } : block));
  }
}
