import type { Product, Variant } from '@pawfolio/domain/catalog';

/** The sizes, or the finishes, of a product, each once, in the catalog's order. */
export interface Choices {
  sizes: string[];
  finishes: { name: string; colour: string; material: string }[];
}

export function choicesOf({ variants }: Product): Choices {
  const sizes = [...new Set(variants.map(({ size }) => size))];
  const finishes = new Map(variants.map((variant) => [variant.colourName, variant]));
  return {
    sizes,
    finishes: [...finishes.values()].map(({ colourName, colour, material }) => ({
      name: colourName,
      colour,
      material,
    })),
  };
}

/** The variant of an id, or else the first, which is what a product shows. Throws `RangeError` for a product without. */
export function variantOf({ id, variants }: Product, variantId: string | null): Variant {
  const found = variants.find((variant) => variant.id === variantId) ?? variants[0];
  if (!found) throw new RangeError(`${id} has no variant`);
  return found;
}

/**
 * The variant with another size or finish. Where a size is not made in the finish that was chosen, the size or finish
 * that was asked for wins, and the other changes.
 */
export function changed(
  product: Product,
  from: Variant,
  to: Partial<Pick<Variant, 'size' | 'colourName'>>,
): Variant {
  const wanted = { size: from.size, colourName: from.colourName, ...to };
  const fits = (variant: Variant): number =>
    Number(variant.size === wanted.size) * (to.size === undefined ? 1 : 2) +
    Number(variant.colourName === wanted.colourName) * (to.colourName === undefined ? 1 : 2);
  return product.variants.reduce((best, variant) => (fits(variant) > fits(best) ? variant : best), from);
}
