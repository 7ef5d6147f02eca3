/*
 * What the builder needs to know of a product. The catalog's `Surface`, `Variant` and `Product` are such things: they
 * are met by their structure, so that neither folder imports the other.
 */

/** What may be marked; everything outside is cut off. `d` is path data in mm from the surface's top left. */
export type PrintMask =
  { kind: 'rect'; radiusMm: number } | { kind: 'ellipse' } | { kind: 'path'; d: string };

export type PrintMethod = 'engrave' | 'print' | 'embroider';

/** One printable side. Sizes are the finished product's, without bleed. */
export interface PrintSurface {
  id: string;
  label: string;
  widthMm: number;
  heightMm: number;
  bleedMm: number;
  safeMm: number;
  minDpi: number;
  targetDpi: number;
  method: PrintMethod;
  minTextPt: number;
  maxLines: number;
  charset: 'latin' | 'latin-extended';
  mask: PrintMask;
}

export interface PrintVariant {
  id: string;
  label: string;
  /** The product's own colour, `#RRGGBB`. */
  colour: string;
  /** Colours of text and shapes, the default first. */
  inks: readonly string[];
  surfaces: readonly PrintSurface[];
}

export interface PrintProduct {
  id: string;
  name: string;
  /** Which drawing shows it; templates are made for one. */
  mockup: string;
  variants: readonly PrintVariant[];
}

/** The variant of a product. Throws `RangeError` when there is no such. */
export function variantOf(product: PrintProduct, variantId: string): PrintVariant {
  const found = product.variants.find(({ id }) => id === variantId);
  if (!found) throw new RangeError(`${product.id} has no variant ${variantId}`);
  return found;
}
