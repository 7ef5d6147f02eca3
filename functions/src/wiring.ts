/*
 * What the composition root builds out of several modules: none of them may know another.
 */
import { designMentions, designPrints, designsForSale } from './modules/builder/index.ts';
import { findProduct } from './modules/catalog/index.ts';
import type { Designs } from './modules/order/ports.ts';
import { findPicture } from './modules/media/index.ts';
import type { AssetMentions } from './modules/media/ports.ts';
import { petMentions, petName } from './modules/pet/index.ts';

const forSale = designsForSale({ findProduct, findPicture });

/** A product that is not sold any more, told like anything else that keeps a design from being made. */
const notSold = { code: 'product_unavailable', severity: 'block', elementId: null } as const;

async function weightOf(productId: string, variantId: string): Promise<number> {
  const variants = (await findProduct(productId))?.product.variants ?? [];
  return variants.find(({ id }) => id === variantId)?.weightGrams ?? 0;
}

/** Designs as orders see them: the builder's versions, the catalogue's prices, the pet's name. */
export const designsOfOrders: Designs = {
  async version(ref) {
    const found = await forSale.version(ref);
    if (!found) return null;
    const { name: title, price: unitPrice, petId, onSale, checks, ...rest } = found;
    return {
      ...rest,
      weightGrams: await weightOf(rest.productId, rest.variantId),
      title,
      unitPrice,
      petName: petId === null ? null : await petName(ref.uid, petId),
      checks: onSale ? checks : [...checks, notSold],
    };
  },
  keep: (ref) => forSale.keep(ref),
};

/** What is said of assets elsewhere, by those who say it. */
export const mentions: AssetMentions = { ...petMentions, ...designMentions({ findProduct }) };

/** Print files of ordered designs. */
export const printing = {
  makePrints: (order: Parameters<ReturnType<typeof designPrints>['makePrints']>[0]) =>
    designPrints({ findProduct, findPicture }).makePrints(order),
};
