import { PRODUCTS, type Product, type Variant } from '@pawfolio/domain/catalog';
import { daysBetween, today, whenInWords, type IsoDate, type TimestampLike } from '@pawfolio/domain/kernel';
import type { ListedDesign } from '../api/use-designs.ts';

/** What a design is made on; null for a product or variant that is no longer in the catalogue. */
export function madeOn({
  productId,
  variantId,
}: Pick<ListedDesign, 'productId' | 'variantId'>): { product: Product; variant: Variant } | null {
  const product = PRODUCTS.find(({ id }) => id === productId);
  const variant = product?.variants.find(({ id }) => id === variantId);
  return product && variant ? { product, variant } : null;
}

/** The name of a product; of one that is gone, its id in words. */
export const productName = (productId: string): string =>
  PRODUCTS.find(({ id }) => id === productId)?.name ?? productId.replaceAll('-', ' ');

/** The calendar day of an instant where this device is. */
const dayOf = (at: TimestampLike): IsoDate => today(undefined, new Date(at.toMillis()));

/** "Changed today" */
export const changedWords = (at: TimestampLike, on: IsoDate = today()): string =>
  `Changed ${whenInWords(dayOf(at), on)}`;

/** Whole days since an instant. */
export const ageInDays = (at: TimestampLike, on: IsoDate = today()): number => daysBetween(dayOf(at), on);

/** Whose name stands on it, by its own document; it is as it was stored, so nothing is taken for granted. */
export function nameOn(document: unknown): string | null {
  const values = field(document, 'values');
  const name = field(values, 'name');
  return typeof name === 'string' && name !== '' ? name : null;
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** How many checks keep it from being ordered. */
export const blocks = ({ checks }: Pick<ListedDesign, 'checks'>): number =>
  checks.filter(({ severity }) => severity === 'block').length;
