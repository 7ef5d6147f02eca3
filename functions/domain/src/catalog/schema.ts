import * as z from 'zod/mini';
import { money } from '../kernel/index.ts';
import { FAMILIES } from './families.ts';

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
const label = z.string().check(z.minLength(1), z.maxLength(80));
const millimetres = z.number().check(z.positive(), z.maximum(3_000));
const colour = z.string().check(z.regex(/^#[0-9A-F]{6}$/));

/**
 * What may be printed: everything outside of the mask is cut off. `path` is SVG path data in
 * millimetres, from the surface's top left corner.
 */
const mask = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rect'), radiusMm: z.number().check(z.nonnegative()) }),
  z.strictObject({ kind: z.literal('ellipse') }),
  z.strictObject({ kind: z.literal('path'), d: z.string().check(z.maxLength(2_000)) }),
]);

/** How a mark gets onto the product: engraving and embroidery know no photos and one colour. */
export const METHODS = ['engrave', 'print', 'embroider'] as const;

/** Glyphs that the product's maker can produce. */
export const CHARSETS = ['latin', 'latin-extended'] as const;

/** One printable side of a variant. Sizes are the finished product's, without bleed. */
export const surfaceSchema = z.strictObject({
  id: slug,
  label,
  widthMm: millimetres,
  heightMm: millimetres,
  /** Printed beyond the edge, and cut off. */
  bleedMm: z.number().check(z.nonnegative(), z.maximum(50)),
  /** Nothing that matters comes closer to the edge than this. */
  safeMm: z.number().check(z.nonnegative(), z.maximum(100)),
  minDpi: z.int().check(z.minimum(50), z.maximum(600)),
  targetDpi: z.int().check(z.minimum(50), z.maximum(600)),
  method: z.enum(METHODS),
  minTextPt: z.number().check(z.positive(), z.maximum(200)),
  maxLines: z.int().check(z.minimum(1), z.maximum(20)),
  charset: z.enum(CHARSETS),
  mask,
});
export type Surface = z.infer<typeof surfaceSchema>;

export const variantSchema = z.strictObject({
  id: slug,
  label,
  size: label,
  material: label,
  colourName: label,
  /** The product's own colour, for its drawing. */
  colour,
  /** Colours in which text and shapes may be made on it, the first being the default. */
  inks: z.array(colour).check(z.minLength(1), z.maxLength(24)),
  price: money,
  weightGrams: z.int().check(z.minimum(1), z.maximum(20_000)),
  surfaces: z.array(surfaceSchema).check(z.minLength(1), z.maxLength(4)),
});
export type Variant = z.infer<typeof variantSchema>;

export const productSchema = z.strictObject({
  id: slug,
  slug,
  family: z.enum(FAMILIES),
  name: label,
  tagline: z.string().check(z.minLength(1), z.maxLength(120)),
  description: z.string().check(z.minLength(1), z.maxLength(1_000)),
  details: z.array(z.string().check(z.maxLength(160))).check(z.maxLength(12)),
  /** Which drawing shows it. */
  mockup: z.enum(['round-tag', 'bone-tag', 'heart-tag', 'bandana', 'mug', 'enamel-mug', 'bed', 'blanket']),
  variants: z.array(variantSchema).check(z.minLength(1), z.maxLength(24)),
  /** Added once for each surface beyond the first that carries something. */
  extraSurface: money,
  active: z.boolean(),
  sort: z.int(),
});
export type Product = z.infer<typeof productSchema>;
