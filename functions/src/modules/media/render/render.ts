import { keepsPrint, variantSpecs, type AssetKind, type VariantSpec } from '@pawfolio/domain/media';
import type { Render } from '../ports.ts';
import { decode, thumbhash, upright, webp } from './encode.ts';
import { openHeic, type DecodeHeic } from './heic.ts';
import type { PdfPreview } from './pdf.ts';
import { openPicture, type Picture } from './picture.ts';
import type { Rendering } from './rendering.ts';

/** Decoders that block, given from outside: production runs them in threads of their own. */
export interface Decoders {
  heic: DecodeHeic;
  pdf: (bytes: Uint8Array, longestSide: number) => Promise<PdfPreview>;
}

/** JPEG quality of the one large file: a print, and a paper on which small letters must stay readable. */
const QUALITY: Record<AssetKind, number> = { artwork: 95, document: 90, photo: 85 };

/** One decoding serves all screen sizes; they are made one after the other, since memory is short and cores are few. */
async function renderPicture(kind: AssetKind, picture: Picture): Promise<Rendering> {
  const specs = Object.entries<VariantSpec>(variantSpecs[kind]);
  const pixels = await decode(picture, Math.max(...specs.map(([, { longestSide }]) => longestSide ?? 0)));
  const files: Rendering['files'] = {};
  for (const [name, { longestSide }] of specs) {
    files[name] = await (longestSide === null ? upright(picture, QUALITY[kind]) : webp(pixels, longestSide));
  }
  // A camera keeps colours at half the resolution itself: more would be bytes and no picture.
  if (kind === 'photo' && keepsPrint(picture))
    files['print'] = await upright(picture, QUALITY.photo, '4:2:0');
  const pages = kind === 'document' ? 1 : null;
  return { width: picture.width, height: picture.height, thumbhash: await thumbhash(pixels), files, pages };
}

const PREVIEW_SIDE = variantSpecs.document.preview.longestSide ?? 0;

/**
 * A PDF is kept as it came, scripts included: changing a certificate may break its signature, and it is only ever saved
 * to disk, never opened on our origin (docs/decisions/0007).
 */
async function renderPdf(bytes: Buffer, decoders: Decoders): Promise<Rendering> {
  const { pages, width, height, data } = await decoders.pdf(bytes, PREVIEW_SIDE);
  const pixels = { data, info: { width, height, channels: 4 } } as const;
  const original = { bytes, contentType: 'application/pdf', extension: 'pdf', width, height };
  const files = { original, preview: await webp(pixels, PREVIEW_SIDE) };
  return { width, height, thumbhash: await thumbhash(pixels), files, pages };
}

/** Makes everything that is kept of an upload. */
export const createRender =
  (decoders: Decoders): Render =>
  async (kind, type, bytes) => {
    if (type === 'application/pdf') return renderPdf(bytes, decoders);
    const isHeif = type === 'image/heic' || type === 'image/heif';
    return renderPicture(kind, isHeif ? await openHeic(bytes, decoders.heic) : await openPicture(bytes));
  };
