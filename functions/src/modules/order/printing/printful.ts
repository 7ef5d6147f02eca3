import {
  printfulShipment,
  printfulStatus,
  type OrderEvent,
  type ShippingAddress,
} from '@pawfolio/domain/order';
import * as z from 'zod/mini';
import { PermanentError } from '../../../platform/trigger.ts';
import type { PrintfulCatalog } from './printful-catalog.ts';
import { assertTaken, printfulApi, type PrintfulOptions } from './printful-api.ts';
import type { PrintItem, PrintJob, PrintShop } from './port.ts';

export interface PrintfulShopOptions extends PrintfulOptions {
  catalog: PrintfulCatalog;
  /** An address from which the shop can fetch a file. */
  linkTo: (path: string) => Promise<string>;
  now: () => number;
}

const orderAnswer = z.object({
  data: z.looseObject({ status: z.string(), updated_at: z.nullish(z.string()) }),
});
const shipmentsAnswer = z.object({ data: z.array(z.unknown()) });
const ratesAnswer = z.object({
  data: z.array(z.looseObject({ shipping: z.string(), rate: z.string(), currency: z.string() })),
});

/** By our id: Printful takes it as `external_id`, and finds an order by it with an @ before it. */
const pathOf = (orderId: string): string => `/orders/@${encodeURIComponent(orderId)}`;

const recipientOf = (address: ShippingAddress) => ({
  name: address.fullName,
  address1: address.line1,
  ...(address.line2 !== null && { address2: address.line2 }),
  city: address.city,
  ...(address.region !== null && { state_code: address.region }),
  country_code: address.country,
  ...(address.postalCode !== null && { zip: address.postalCode }),
  ...(address.phone !== null && { phone: address.phone }),
});

const entryOf = (
  catalog: PrintfulCatalog,
  { productId, variantId }: Pick<PrintItem, 'productId' | 'variantId'>,
) => {
  const entry = catalog[`${productId}/${variantId}`];
  if (!entry) throw new PermanentError(`Printful has no variant for ${productId}/${variantId}`);
  return entry;
};

async function itemOf({ catalog, linkTo }: PrintfulShopOptions, item: PrintItem): Promise<object> {
  const { variantId, technique, placements } = entryOf(catalog, item);
  const printed = item.files.map(async ({ surfaceId, path }) => {
    const placement = placements[surfaceId];
    if (placement === undefined) throw new PermanentError(`Printful has no placement for ${surfaceId}`);
    return { placement, technique, layers: [{ type: 'file', url: await linkTo(path) }] };
  });
  return {
    source: 'catalog',
    external_id: item.designId,
    catalog_variant_id: variantId,
    quantity: item.quantity,
    name: item.title,
    placements: await Promise.all(printed),
  };
}

export interface ShippingRate {
  id: string;
  amount: number;
  currency: string;
}

export interface PrintfulShop extends PrintShop {
  /** What sending would cost us, minor units. */
  rates(
    address: ShippingAddress,
    items: readonly Pick<PrintItem, 'productId' | 'variantId' | 'quantity'>[],
  ): Promise<ShippingRate[]>;
}

/** Printing by Printful, API v2: an order is made as a draft under our id and then confirmed; both may be repeated. */
export function printful(options: PrintfulShopOptions): PrintfulShop {
  const call = printfulApi(options);
  const find = async (orderId: string): Promise<z.infer<typeof orderAnswer>['data'] | null> => {
    const answer = await call('GET', pathOf(orderId));
    if (answer.status === 404) return null;
    assertTaken(answer, 'to tell of an order');
    return z.parse(orderAnswer, answer.body).data;
  };
  const make = async ({ orderId, address, items }: PrintJob): Promise<void> => {
    const made = await call('POST', '/orders', {
      external_id: orderId,
      recipient: recipientOf(address),
      order_items: await Promise.all(items.map((item) => itemOf(options, item))),
    });
    assertTaken(made, 'an order');
  };
  return {
    async submit(job) {
      const known = await find(job.orderId);
      if (!known) await make(job);
      if (known && known.status !== 'draft') return;
      assertTaken(await call('POST', `${pathOf(job.orderId)}/confirmation`), 'to confirm an order');
    },
    async report(orderId) {
      const order = await find(orderId);
      if (!order) return [];
      const shipments = await call('GET', `${pathOf(orderId)}/shipments`);
      assertTaken(shipments, 'to tell of parcels');
      const at = options.now();
      const events = z
        .parse(shipmentsAnswer, shipments.body)
        .data.flatMap((each) => printfulShipment(each, at));
      const state = printfulStatus(order.status, Date.parse(order.updated_at ?? '') || at, at);
      return [...(state ? [state] : []), ...events] satisfies OrderEvent[];
    },
    async rates(address, items) {
      const answer = await call('POST', '/shipping-rates', {
        recipient: recipientOf(address),
        order_items: items.map((item) => ({
          source: 'catalog',
          catalog_variant_id: entryOf(options.catalog, item).variantId,
          quantity: item.quantity,
        })),
      });
      assertTaken(answer, 'to tell its rates');
      return z.parse(ratesAnswer, answer.body).data.map(({ shipping: id, rate, currency }) => ({
        id,
        amount: Math.round(Number(rate) * 100),
        currency,
      }));
    },
  };
}
