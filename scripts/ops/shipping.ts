import type { Product } from '@pawfolio/domain/catalog';
import { shippingCost, type ShippingAddress } from '@pawfolio/domain/order';
import type { PrintfulShop } from '../../functions/src/modules/order/printing/printful.ts';

const nobody = { fullName: 'Pawfolio', line2: null, phone: null };

/** One address of each zone, at which nobody needs to live: a print shop quotes by country, region and postcode. */
export const DESTINATIONS: readonly ShippingAddress[] = [
  { ...nobody, line1: '1 Main Street', city: 'Columbus', region: 'OH', postalCode: '43215', country: 'US' },
  { ...nobody, line1: '1 High Street', city: 'Bristol', region: null, postalCode: 'BS1 4QA', country: 'GB' },
  { ...nobody, line1: '1 George Street', city: 'Sydney', region: 'NSW', postalCode: '2000', country: 'AU' },
];

export interface ShippingRow {
  /** Product and variant, as `PRINTFUL_CATALOG` names them. */
  sold: string;
  country: string;
  /** What we take for the parcel, minor units of US dollars. */
  ours: number;
  /** What the print shop takes at the least, in the same; null where it does not send there, or quotes in another currency. */
  theirs: number | null;
}

/** Each product in its heaviest variant, one of it, to each destination. Asks one after the other: print shops count calls. */
export async function compareShipping(
  shop: Pick<PrintfulShop, 'rates'>,
  products: readonly Product[],
  destinations = DESTINATIONS,
): Promise<ShippingRow[]> {
  const rows: ShippingRow[] = [];
  for (const { id: productId, variants } of products.filter(({ active }) => active)) {
    const [heaviest] = variants.toSorted((a, b) => b.weightGrams - a.weightGrams);
    if (!heaviest) continue;
    for (const address of destinations) {
      const rates = await shop.rates(address, [{ productId, variantId: heaviest.id, quantity: 1 }]);
      const amounts = rates.filter(({ currency }) => currency === 'USD').map(({ amount }) => amount);
      rows.push({
        sold: `${productId}/${heaviest.id}`,
        country: address.country,
        ours: shippingCost(address.country, heaviest.weightGrams).amount,
        theirs: amounts.length > 0 ? Math.min(...amounts) : null,
      });
    }
  }
  return rows;
}

/** Where a parcel costs us more than we take for it, or cannot be sent. */
export const isLoss = ({ ours, theirs }: ShippingRow): boolean => theirs === null || theirs > ours;
