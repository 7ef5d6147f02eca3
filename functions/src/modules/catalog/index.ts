import { priceOf, productPath, productSchema } from '@pawfolio/domain/catalog';
import type { Money } from '@pawfolio/domain/kernel';
import { firestore } from '../../platform/firebase.ts';
import { remember } from './remember.ts';

type Product = ReturnType<typeof productSchema.parse>;

/** What a customer's design is made on: the product with its price rule. */
export interface PricedProduct {
  product: Product;
  /** Of one piece. Throws `RangeError` when there is no such variant. */
  price: (variantId: string, usedSurfaces: readonly string[]) => Money;
}

async function read(productId: string): Promise<PricedProduct | null> {
  const found = await firestore().doc(productPath(productId)).get();
  if (!found.exists) return null;
  const product = productSchema.parse(found.data());
  return { product, price: (variantId, used) => priceOf(product, variantId, used) };
}

/** A change of the catalogue is in effect after this at the latest. */
const REMEMBERED_MS = 30_000;

/**
 * A product of the catalogue by its id, active or not; null when there is none. It is read from Firestore once in a while
 * and not once a save: a design may be saved every other second.
 */
export const findProduct = remember(read, REMEMBERED_MS, Date.now);
