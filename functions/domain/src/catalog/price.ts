import type { Money } from '../kernel/index.ts';
import type { Product } from './schema.ts';

/**
 * The price of one piece. `usedSurfaces` are the ids of the surfaces that carry something.
 * Throws `RangeError` when the product has no such variant. Prices never come from a client.
 */
export function priceOf(product: Product, variantId: string, usedSurfaces: readonly string[]): Money {
  const variant = product.variants.find((candidate) => candidate.id === variantId);
  if (!variant) throw new RangeError(`No variant ${variantId} of ${product.id}`);
  const used = variant.surfaces.filter((surface) => usedSurfaces.includes(surface.id)).length;
  const extra = Math.max(0, used - 1) * product.extraSurface.amount;
  return { amount: variant.price.amount + extra, currency: variant.price.currency };
}

/** The lowest price at which a product can be had. */
export function priceFrom(product: Product): Money {
  const [first, ...others] = product.variants;
  if (!first) throw new RangeError(`${product.id} has no variant`);
  return others.reduce((lowest, { price }) => (price.amount < lowest.amount ? price : lowest), first.price);
}
