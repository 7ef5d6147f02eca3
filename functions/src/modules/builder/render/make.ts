import type {
  DesignFiles,
  FindPicture,
  FindProduct,
  StoredDesign,
  VersionRef,
  VersionStore,
} from '../ports.ts';
import type { Engine } from './engine.ts';
import { findPictures } from './pictures.ts';
import { picturesOf } from './pictures-of.ts';
import {
  contentHash,
  printedSurfaces,
  renderPreview,
  renderPrints,
  Unprintable,
  type DesignToRender,
} from './render-design.ts';

export interface RenderDeps {
  versions: VersionStore;
  files: DesignFiles;
  findProduct: FindProduct;
  findPicture: FindPicture;
  engine: Engine;
}

/** The folder, with a slash at its end, of a design's previews. */
export const previewFolder = (uid: string, designId: string): string => `media/${uid}/designs/${designId}/`;

async function gather(
  deps: RenderDeps,
  uid: string,
  { productId, document }: StoredDesign,
  use: 'screen' | 'print',
): Promise<DesignToRender> {
  const found = await deps.findProduct(productId);
  if (!found) throw new Unprintable('The product is gone');
  const pictures = await findPictures(deps.findPicture, uid, picturesOf(document), use);
  return { document, product: found.product, pictures };
}

/**
 * Makes the picture of a saved state and shows it on its design. Once made, it is not made again: its name tells its
 * content. Answers its path; null when the state is gone, or its product.
 */
export async function makePreview(deps: RenderDeps, ref: VersionRef): Promise<string | null> {
  const { uid, designId, revision } = ref;
  const version = await deps.versions.read(ref);
  if (!version) return null;
  const design = await gather(deps, uid, version, 'screen');
  const hash = contentHash(design);
  const path = `${previewFolder(uid, designId)}${revision}-${hash}.webp`;
  if ((await deps.files.hashOf(path)) === null) {
    const bytes = await renderPreview(design, deps.engine);
    await deps.files.write(path, { bytes, contentType: 'image/webp', contentHash: hash });
  }
  if (await deps.versions.showPreview(ref, path)) return path;
  // Deleted meanwhile: whoever removed its previews may have been here before this one was written.
  await deps.files.remove(path);
  return null;
}

/** One item of an order. */
export interface PrintOrder extends VersionRef {
  orderId: string;
  /** Its number in the order, from 0. */
  item: number;
}

/** A print file as it lies in Storage. */
export interface StoredPrint {
  surfaceId: string;
  path: string;
}

/**
 * Makes the print files of an ordered design: `prints/{orderId}/{item}.png` for its first side, `{item}-{surface}.png` for
 * each further one. Making them again writes nothing. Throws `Unprintable` for what can never be printed.
 */
export async function makePrints(deps: RenderDeps, order: PrintOrder): Promise<StoredPrint[]> {
  const version = await deps.versions.keep(order);
  if (!version) throw new Unprintable('The version is gone');
  const design = await gather(deps, order.uid, version, 'print');
  const hash = contentHash(design);
  const pathOf = (surfaceId: string, at: number): string =>
    `prints/${order.orderId}/${order.item}${at === 0 ? '' : `-${surfaceId}`}.png`;
  const expected = printedSurfaces(design).map(({ id: surfaceId }, at) => ({
    surfaceId,
    path: pathOf(surfaceId, at),
  }));
  const hashes = await Promise.all(expected.map(({ path }) => deps.files.hashOf(path)));
  if (hashes.length > 0 && hashes.every((each) => each === hash)) return expected;
  for (const [at, { surfaceId, png }] of (await renderPrints(design, deps.engine)).entries())
    await deps.files.write(pathOf(surfaceId, at), {
      bytes: png,
      contentType: 'image/png',
      contentHash: hash,
    });
  return expected;
}

/** Removes the previews of a deleted design, except those of the revisions that orders refer to. */
export async function removePreviews(
  files: DesignFiles,
  { uid, designId, kept }: { uid: string; designId: string; kept: readonly number[] },
): Promise<void> {
  const folder = previewFolder(uid, designId);
  const isKept = (path: string): boolean => kept.includes(Number.parseInt(path.slice(folder.length), 10));
  for (const path of await files.list(folder)) if (!isKept(path)) await files.remove(path);
}
