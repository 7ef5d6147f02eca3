import { isBlocked, sidesOf, usedSurfaces, type BoughtDesign } from '@pawfolio/domain/builder';
import { priceOf, type Product, type Variant } from '@pawfolio/domain/catalog';
import type { Money } from '@pawfolio/domain/kernel';
import { totalsOf, type PricedItem, type Totals } from '@pawfolio/domain/order';
import { keyOf, type CartLine } from './cart.ts';

/** A line with all that is known of it now. */
export interface CartItem {
  line: CartLine;
  key: string;
  design: BoughtDesign;
  product: Product;
  variant: Variant;
  /** Of one piece, by today's catalogue: what the server will ask for. */
  price: Money;
  /** What one piece cost when the design was saved, where that was another price. */
  priceBefore: Money | null;
  /** A version that was saved since; null while this is the newest. */
  newer: number | null;
  /** A check forbids making it as it is. */
  blocked: boolean;
}

export type ItemState =
  | { status: 'loading'; line: CartLine }
  /** Cannot be had any more: the design was deleted, or its product is not made now. */
  | { status: 'gone'; line: CartLine; reason: 'design' | 'product' }
  | { status: 'error'; line: CartLine; message: string }
  | { status: 'ready'; line: CartLine; item: CartItem };

/** What the price is made of. Null where the product has no such variant any more. */
export function itemOf(
  line: CartLine,
  design: BoughtDesign,
  { product, newest }: { product: Product; newest: number | null },
): CartItem | null {
  const variant = product.variants.find(({ id }) => id === design.variantId);
  if (!variant || !product.active) return null;
  const sides = sidesOf(design.document);
  // A document without sides is older than they are; then the server's own price is all there is.
  const price = sides ? priceOf(product, variant.id, usedSurfaces(sides)) : design.price;
  const isSame = price.amount === design.price.amount && price.currency === design.price.currency;
  return {
    line,
    key: keyOf(line),
    design,
    product,
    variant,
    price,
    priceBefore: isSame ? null : design.price,
    newer: newest !== null && newest > line.revision ? newest : null,
    blocked: isBlocked(design.checks),
  };
}

const pricedOf = ({ line, design, variant, price }: CartItem): PricedItem => ({
  ...line,
  title: design.name,
  productId: design.productId,
  variantId: design.variantId,
  unitPrice: price,
  previewPath: design.previewPath,
  petName: null,
  weightGrams: variant.weightGrams,
});

/** What an order of these comes to, by the server's own sums. Null for none, and where the currencies differ. */
export function totalsFor(items: readonly CartItem[], country: string): Totals | null {
  try {
    return totalsOf(items.map(pricedOf), country);
  } catch {
    return null;
  }
}

/** Of a line: all its pieces. */
export const lineTotal = ({ price, line }: CartItem): Money => ({
  amount: price.amount * line.quantity,
  currency: price.currency,
});

export const readyItems = (states: readonly ItemState[]): CartItem[] =>
  states.flatMap((state) => (state.status === 'ready' ? [state.item] : []));

/** Why the cart cannot be ordered as it is; null when it can. */
export function hindrance(states: readonly ItemState[]): string | null {
  if (states.some(({ status }) => status === 'loading')) return 'We are still loading what is in your cart.';
  if (states.some(({ status }) => status === 'error')) return 'Part of your cart could not be loaded.';
  if (states.some(({ status }) => status === 'gone'))
    return 'Something in your cart cannot be had any more. Please remove it.';
  const items = readyItems(states);
  if (items.some(({ blocked }) => blocked)) return 'A design needs a change before it can be made.';
  return new Set(items.map(({ price }) => price.currency)).size > 1
    ? 'Things with prices in different currencies need an order each.'
    : null;
}
