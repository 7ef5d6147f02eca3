import {
  forAnotherPet,
  forAnotherProduct,
  migrate,
  valuesOfPet,
  type DesignDocument,
  type Relaid,
  type SlotPet,
  type SlotPhoto,
} from '@pawfolio/domain/builder';
import type { Product } from '@pawfolio/domain/catalog';

/** The document of a stored design, brought up to date; null for one that cannot be read. */
export function readDocument(stored: unknown): DesignDocument | null {
  const result = migrate(stored);
  return result.ok ? result.document : null;
}

/** The design for another pet. The owner, and with that the phone, stays the same. */
export const relayForPet = (document: DesignDocument, pet: SlotPet, photo: SlotPhoto | null): Relaid =>
  forAnotherPet(document, valuesOfPet(pet, photo, document.values));

/** The design on another product, or on another variant of its own. */
export const relayForProduct = (
  document: DesignDocument,
  from: Product,
  to: { product: Product; variantId: string },
): Relaid => forAnotherProduct(document, from, to);
