import { PDFiumLibrary, type PDFiumDocument, type PDFiumPage } from '@hyzyla/pdfium';
import { Rejection } from '../rejection.ts';
import { MAX_PAGES } from './limits.ts';

/** The first page of a PDF as pixels, RGBA on white, and how many pages there are. */
export interface PdfPreview {
  pages: number;
  data: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** Closed before the pixels are used, so that nothing of a customer's file stays in the decoder's memory. */
async function withDocument<T>(bytes: Uint8Array, use: (document: PDFiumDocument) => Promise<T>): Promise<T> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes).catch(refuse);
    try {
      return await use(document);
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

/** The library tells its errors apart by their text only. */
function refuse(error: unknown): never {
  const encrypted = error instanceof Error && /password|security/i.test(error.message);
  throw new Rejection(encrypted ? 'encrypted' : 'corrupt', { cause: error });
}

/** Size in pixels with the longest side as given; a page may be a strip, so no side is under one pixel. */
function sizeOf(page: PDFiumPage, longestSide: number): { width: number; height: number } {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = longestSide / Math.max(originalWidth, originalHeight);
  if (!Number.isFinite(scale) || scale <= 0) throw new Rejection('corrupt');
  const pixels = (points: number): number => Math.max(1, Math.round(points * scale));
  return { width: pixels(originalWidth), height: pixels(originalHeight) };
}

/**
 * Draws the first page, its longest side `longestSide` px, on white. Scripts in a PDF are never run: this build of
 * PDFium has no JavaScript. Throws a `Rejection` (`encrypted`, `corrupt`, `too_large` by number of pages).
 */
export function previewPdf(bytes: Uint8Array, longestSide: number): Promise<PdfPreview> {
  return withDocument(bytes, async (document) => {
    const pages = document.getPageCount();
    if (pages < 1) throw new Rejection('corrupt');
    if (pages > MAX_PAGES) throw new Rejection('too_large');
    const page = document.getPage(0);
    const { width, height } = sizeOf(page, longestSide);
    const { data } = await page.render({ width, height, renderFormFields: true }).catch(refuse);
    return { pages, width, height, data: Uint8Array.from(data) };
  });
}
