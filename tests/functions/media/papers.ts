import PDFDocument from 'pdfkit';

/** A PDF of two A4 pages, the first red in its upper half and blue in its lower. */
export function twoPages(
  options: PDFKit.PDFDocumentOptions = {},
  more: (paper: PDFKit.PDFDocument) => void = () => undefined,
): Promise<Buffer> {
  const paper = new PDFDocument({ size: 'A4', margin: 0, ...options });
  const done = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    paper.on('data', (part: Buffer) => parts.push(part));
    paper.on('end', () => resolve(Buffer.concat(parts)));
    paper.on('error', reject);
  });
  paper.rect(0, 0, 595, 421).fill('#dc1e1e').rect(0, 421, 595, 421).fill('#1e1edc');
  more(paper);
  paper.addPage();
  paper.end();
  return done;
}

/** Runs a script when it is opened, in readers that run scripts. */
export const withScript = (): Promise<Buffer> =>
  twoPages({}, (paper) => {
    const action = paper.ref({ S: 'JavaScript', JS: new String('app.alert("hello")') });
    (action as unknown as { end: () => void }).end(); // a reference without a stream, which the types do not know
    // The root of a document is no part of the typed interface.
    (paper as unknown as { _root: { data: Record<string, unknown> } })._root.data['OpenAction'] = action;
  });
