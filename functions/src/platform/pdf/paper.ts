import PDFDocument from 'pdfkit';
import { fileURLToPath } from 'node:url';
import { wrap } from './wrap.ts';

/** `npm run fonts:passport`; the same place from the sources and from what is built of them. */
const font = (name: string): string => fileURLToPath(new URL(`../../../fonts/${name}.ttf`, import.meta.url));
const faces = ['text', 'strong', 'display'] as const;
export type Face = (typeof faces)[number];

export const ink = {
  text: '#221f1a',
  muted: '#6b6459',
  line: '#e7dfd2',
  paper: '#fbf7f0',
  brand: '#c2510c',
  spruce: '#1f5d50',
  warn: '#8a4b00',
  danger: '#b3261e',
} as const;

export interface Style {
  face: Face;
  /** Points. */
  size: number;
  colour: string;
}

export const A4 = { width: 595.28, height: 841.89 };
export const MARGIN = 48;
export const WIDTH = A4.width - 2 * MARGIN;
const LEADING = 1.36;

/** Part of the tagged structure, as ISO 32000-1 §14.8.4 names them. */
export type Tag = 'H1' | 'H2' | 'P' | 'TH' | 'TD' | 'LBody';
export type Struct = PDFKit.PDFStructureElement;

/** A PDF that is being drawn. Every piece of text is part of its structure; all else is decoration. */
export class Paper {
  readonly pdf: PDFKit.PDFDocument;
  private readonly done: Promise<Buffer>;

  constructor(title: string, madeAt: Date) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      font: font('text'),
      info: { Title: title, Creator: 'Pawfolio', Producer: 'Pawfolio', CreationDate: madeAt },
    });
    for (const face of faces) this.pdf.registerFont(face, font(face));
    this.done = new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      this.pdf.on('data', (part: Buffer) => parts.push(part));
      this.pdf.on('end', () => resolve(Buffer.concat(parts)));
      this.pdf.on('error', reject);
    });
  }

  get pages(): number {
    return this.pdf.bufferedPageRange().count;
  }

  turnTo = (page: number): void => {
    while (this.pages <= page) this.pdf.addPage();
    this.pdf.switchToPage(page);
  };

  use({ face, size, colour }: Style): PDFKit.PDFDocument {
    return this.pdf.font(face).fontSize(size).fillColor(colour);
  }

  lines(text: string, width: number, style: Style): string[] {
    this.use(style);
    return wrap(this.printable(text), width, (part) => this.pdf.widthOfString(part));
  }

  lineHeight = ({ size }: Style): number => size * LEADING;

  /** Lines from `y` on downwards, as one element of the structure. */
  write(
    parent: Struct,
    tag: Tag,
    lines: readonly string[],
    [x, y]: readonly [number, number],
    style: Style,
  ): void {
    const element = this.pdf.struct(tag, {}, () => {
      this.use(style);
      lines.forEach((line, index) =>
        this.pdf.text(line, x, y + index * this.lineHeight(style), { lineBreak: false }),
      );
    });
    parent.add(element);
  }

  /** One line that ends at `right`, as one element of the structure. */
  writeRight(
    parent: Struct,
    tag: Tag,
    line: string,
    [right, y]: readonly [number, number],
    style: Style,
  ): void {
    this.use(style);
    const text = this.printable(line);
    this.write(parent, tag, [text], [right - this.pdf.widthOfString(text), y], style);
  }

  /** What a screen reader passes over. */
  decorate(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  finish(): Promise<Buffer> {
    this.pdf.end();
    return this.done;
  }

  /** Signs that the fonts lack, such as emoji, are left out; a letter that they lack is told by a question mark. */
  private printable(text: string): string {
    const { font: known } = (
      this.pdf as unknown as { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } }
    )._font;
    return Array.from(text.normalize('NFC'))
      .map((sign) =>
        sign === '\n' || known.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
          ? sign
          : /\p{L}/u.test(sign)
            ? '?'
            : '',
      )
      .join('');
  }
}
