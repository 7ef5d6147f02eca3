import { PDFiumLibrary } from '@hyzyla/pdfium';

export interface Page {
  text: string;
  /** Share of the pixels that are not white. */
  inked: number;
}

/** The pages of a PDF, as a reader shows them. */
export async function pagesOf(pdf: Buffer): Promise<Page[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: Page[] = [];
  for (const page of document.pages()) {
    const text = page.getText(); // before the page is drawn, which closes it; the library drops the last letter
    const { data } = await page.render({ scale: 0.5 });
    const inked = data.filter((value, at) => at % 4 === 0 && value < 250).length / (data.length / 4);
    pages.push({ text, inked });
  }
  document.destroy();
  library.destroy();
  return pages;
}
