import PDFDocument from 'pdfkit';

/** What a drawn paper says. */
export interface Paper {
  issuer: string;
  title: string;
  rows: readonly (readonly [label: string, value: string])[];
  note: string;
}

const INK = '#221f1a';
const MUTED = '#6b6459';
const SPRUCE = '#1f5d50';
const [LEFT, WIDTH] = [64, 467];

function frame(paper: PDFKit.PDFDocument): void {
  paper.rect(28, 28, 539, 786).lineWidth(1.5).stroke(SPRUCE);
  paper.rect(34, 34, 527, 774).lineWidth(0.5).stroke(SPRUCE);
}

function seal(paper: PDFKit.PDFDocument, x: number, y: number): void {
  paper.circle(x, y, 44).lineWidth(2).stroke('#c2510c').circle(x, y, 37).lineWidth(0.75).stroke('#c2510c');
  paper
    .fill('#c2510c')
    .ellipse(x, y + 8, 13, 11)
    .fill();
  for (const [dx, dy] of [
    [-17, -4],
    [-6, -14],
    [6, -14],
    [17, -4],
  ] as const)
    paper.ellipse(x + dx, y + dy, 5, 7).fill();
}

/** A one-page A4 certificate as PDF; the same paper gives the same bytes. */
export function drawPaper({ issuer, title, rows, note }: Paper): Promise<Buffer> {
  const paper = new PDFDocument({
    size: 'A4',
    margin: 0,
    info: { Title: title, CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const done = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    paper.on('data', (part: Buffer) => parts.push(part));
    paper.on('end', () => resolve(Buffer.concat(parts)));
    paper.on('error', reject);
  });
  frame(paper);
  paper
    .font('Helvetica-Bold')
    .fontSize(13)
    .fillColor(SPRUCE)
    .text(issuer.toUpperCase(), LEFT, 72, { width: WIDTH, characterSpacing: 2 });
  paper.font('Times-Bold').fontSize(32).fillColor(INK).text(title, LEFT, 104, { width: WIDTH });
  paper
    .moveTo(LEFT, 168)
    .lineTo(LEFT + WIDTH, 168)
    .lineWidth(1)
    .stroke('#e7dfd2');
  rows.forEach(([label, value], index) => {
    const y = 196 + index * 46;
    paper.font('Helvetica').fontSize(10).fillColor(MUTED).text(label, LEFT, y, { width: WIDTH });
    paper
      .font('Helvetica')
      .fontSize(15)
      .fillColor(INK)
      .text(value, LEFT, y + 14, { width: WIDTH });
  });
  paper.font('Times-Italic').fontSize(12).fillColor(MUTED).text(note, LEFT, 690, { width: 320 });
  seal(paper, 470, 710);
  paper.end();
  return done;
}
