import { boughtDesignSchema, designPath, versionPath, type BoughtDesign } from '@pawfolio/domain/builder';
import { productPath, productSchema, type Product } from '@pawfolio/domain/catalog';
import type { WithId } from '@pawfolio/domain/kernel';
import {
  orderPath,
  ordersPath,
  placedOrderSchema,
  timelinePath,
  toldEntrySchema,
  type FulfilmentState,
  type PaymentState,
  type PlacedOrder,
  type ToldEntry,
} from '@pawfolio/domain/order';
import { addressesPath, addressSchema, type Address } from '@pawfolio/domain/user';
import type { DocRef, ListRef } from './refs.ts';

const parseOrder = (id: string, data: unknown): WithId<PlacedOrder> => ({
  ...placedOrderSchema.parse(data),
  id,
});
const parseBought = (_: string, data: unknown): BoughtDesign => boughtDesignSchema.parse(data);

/** Which orders a list is about; without states: all of them. */
export interface OrderQuery {
  payment?: readonly PaymentState[] | undefined;
  fulfilment?: readonly FulfilmentState[] | undefined;
  limit: number;
}

/** What is bought and what was: apart from `refs.ts`, so that a pet's page does not load the shop's schemas. */
export const shopRefs = {
  design: (uid: string, designId: string): DocRef<BoughtDesign> => ({
    path: designPath(uid, designId),
    parse: parseBought,
  }),
  /** Never changes, but that its picture is added when it has been drawn. */
  version: (uid: string, designId: string, revision: number): DocRef<BoughtDesign> => ({
    path: versionPath(uid, designId, revision),
    parse: parseBought,
  }),
  /** Open to everybody. */
  product: (productId: string): DocRef<Product> => ({
    path: productPath(productId),
    parse: (_, data) => productSchema.parse(data),
  }),
  addresses: (uid: string): ListRef<WithId<Address>> => ({
    path: addressesPath(uid),
    parse: (id, data) => ({ ...addressSchema.parse(data), id }),
  }),
  /** The customer's own, newest first. */
  orders: (uid: string, { payment, fulfilment, limit }: OrderQuery): ListRef<WithId<PlacedOrder>> => ({
    path: ordersPath,
    parse: parseOrder,
    where: [
      ['uid', [uid]],
      ...(payment ? ([['payment', payment]] as const) : []),
      ...(fulfilment ? ([['fulfilment', fulfilment]] as const) : []),
    ],
    orderBy: ['createdAt', 'desc'],
    limit,
  }),
  order: (orderId: string): DocRef<WithId<PlacedOrder>> => ({ path: orderPath(orderId), parse: parseOrder }),
  /** In the order in which things happened. */
  timeline: (orderId: string): ListRef<WithId<ToldEntry>> => ({
    path: timelinePath(orderId),
    parse: (id, data) => ({ ...toldEntrySchema.parse(data), id }),
    orderBy: ['at', 'asc'],
  }),
};
