import { createHash } from 'node:crypto';
import {
  drawSurface,
  serialise,
  usedSurfaces,
  variantOf,
  type DesignDocument,
  type Pixels,
  type PrintProduct,
  type PrintSurface,
  type Scene,
} from '@pawfolio/domain/builder';
import type { StoredPicture } from '../ports.ts';
import { drawingTools } from '../tools.ts';
import { blacken, inkOf, pixelsFor, previewWebp, printPng } from './encode.ts';
import type { Engine } from './engine.ts';
import { loadPictures } from './pictures.ts';
import { picturesOf } from './pictures-of.ts';

/** Raised whenever the same document would come out otherwise. */
const RENDERER = 2;

/** Longest side of a preview, px. */
export const PREVIEW_PX = 1000;

/** As many as one instance can hold: some 50 × 40 inches at 250 dpi. */
const MAX_PRINT_PIXELS = 150e6;

export interface DesignToRender {
  document: DesignDocument;
  product: PrintProduct;
  /** What `findPictures` has found for `picturesOf`. */
  pictures: ReadonlyMap<string, StoredPicture>;
}

/** A print file cannot be made of this design, now or later. */
export class Unprintable extends Error {}

/** Names what would be drawn: the same for the same document, product, pictures and renderer. Twelve characters. */
export function contentHash({ document, product, pictures }: DesignToRender): string {
  const variant = variantOf(product, document.variantId);
  const files = [...pictures].map(([key, { path }]) => [key, path]).sort();
  const content = JSON.stringify([RENDERER, serialise(document), variant, files]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

async function draw({ document, pictures }: DesignToRender, spec: PrintSurface): Promise<Scene> {
  const images = (key: string): Pixels | null => pictures.get(key) ?? null;
  return drawSurface(document, spec.id, { spec, images, ...(await drawingTools()) });
}

/** The surfaces that a design uses, in the order of the product. */
export function printedSurfaces({
  document,
  product,
}: Pick<DesignToRender, 'document' | 'product'>): PrintSurface[] {
  const used = usedSurfaces(document);
  return variantOf(product, document.variantId).surfaces.filter(({ id }) => used.includes(id));
}

/** How the first used side will look on its material: WebP with nothing around the product. */
export async function renderPreview(design: DesignToRender, engine: Engine): Promise<Buffer> {
  const variant = variantOf(design.product, design.document.variantId);
  const spec = printedSurfaces(design)[0] ?? variant.surfaces[0];
  if (!spec || !design.document.surfaces.some(({ surfaceId }) => surfaceId === spec.id))
    throw new Unprintable('The design has no surface of its product');
  const scene = await draw(design, spec);
  const material = { kind: 'path', d: scene.mask, paint: { fill: variant.colour }, opacity: 1 } as const;
  const shown: Scene = { ...scene, nodes: [material, ...scene.nodes] };
  const width = Math.round(PREVIEW_PX * Math.min(1, spec.widthMm / spec.heightMm));
  const pictures = await loadPictures(shown, design.pictures);
  return previewWebp(await engine.render(shown, { width, bleed: false, masked: true, pictures }));
}

export interface PrintFile {
  surfaceId: string;
  png: Buffer;
  width: number;
  height: number;
  dpi: number;
}

/**
 * One print file for each used side, with its bleed, at the product's resolution. Engraving and embroidery are pure black
 * on nothing. Throws `Unprintable` where a picture is missing, where nothing would be on it, or where it is too large.
 */
export async function renderPrints(design: DesignToRender, engine: Engine): Promise<PrintFile[]> {
  const missing = picturesOf(design.document).filter((key) => !design.pictures.has(key));
  if (missing.length > 0) throw new Unprintable('A picture of the design is gone');
  const surfaces = printedSurfaces(design);
  if (surfaces.length === 0) throw new Unprintable('There is nothing on the design');
  const files: PrintFile[] = [];
  for (const spec of surfaces) files.push(await renderPrint(design, spec, engine));
  return files;
}

async function renderPrint(design: DesignToRender, spec: PrintSurface, engine: Engine): Promise<PrintFile> {
  const scene = await draw(design, spec);
  const dpi = spec.targetDpi;
  const width = pixelsFor(spec.widthMm + 2 * spec.bleedMm, dpi);
  if (width * pixelsFor(spec.heightMm + 2 * spec.bleedMm, dpi) > MAX_PRINT_PIXELS)
    throw new Unprintable('The print would be too large');
  const pictures = await loadPictures(scene, design.pictures);
  const picture = await engine.render(scene, { width, bleed: true, masked: false, pictures });
  if (inkOf(picture) === 0) throw new Unprintable(`Nothing would be printed on ${spec.id}`);
  const png = await printPng(spec.method === 'engrave' ? blacken(picture) : picture, dpi);
  return { surfaceId: spec.id, png, width: picture.width, height: picture.height, dpi };
}
