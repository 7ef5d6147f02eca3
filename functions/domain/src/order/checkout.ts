import * as z from 'zod/mini';
import {
  country,
  defineCallable,
  firestoreId,
  integer,
  limits,
  matching,
  optionalText,
  text,
  type Money,
} from '../kernel/index.ts';
import { orderItemSchema, type Order, type OrderItem, type ShippingAddress, type Totals } from './schema.ts';
import { shippingCost } from './shipping.ts';

const MAX_LINES = 20;

/** An address as it is sent with an order; what else an entry of the address book has is left out. */
const addressInput = z.object({
  fullName: text(1, 80),
  line1: text(1, 120),
  line2: optionalText(120),
  city: text(1, 80),
  region: optionalText(80),
  postalCode: optionalText(20),
  country,
  phone: optionalText(32),
});

export const checkoutItemSchema = z.strictObject({
  designId: firestoreId,
  revision: integer(1, Number.MAX_SAFE_INTEGER),
  quantity: integer(1, limits.quantityPerItem),
});
export type CheckoutItem = z.infer<typeof checkoutItemSchema>;

const lineOf = ({ designId, revision }: CheckoutItem): string => `${designId}/${revision}`;

/**
 * Makes an order and says where to pay for it. The same `requestId` of the same caller gives the same order. Errors:
 * `not-found` for a design or version that the caller does not have, `failed-precondition` with `details.checks` where one
 * cannot be made as it is, `unavailable` where the payment provider does not answer: ask again with the same `requestId`.
 */
export const createCheckout = defineCallable({
  name: 'createCheckout',
  input: z.strictObject({
    requestId: matching('[A-Za-z0-9_-]{1,64}', 'Expected an id'),
    items: z.array(checkoutItemSchema).check(
      z.minLength(1),
      z.maxLength(MAX_LINES),
      z.refine((items) => new Set(items.map(lineOf)).size === items.length, 'Each design once'),
    ),
    shippingAddress: addressInput,
  }),
  output: z.object({ orderId: firestoreId, checkoutUrl: z.string() }),
});
export type CheckoutRequest = z.infer<typeof createCheckout.input>;

/** One line of an order before it is one: what was made, of how much. `weightGrams` is of one piece. */
export interface PricedItem extends OrderItem {
  weightGrams: number;
}

/** Throws `RangeError` for no items, and for items in different currencies. */
export function totalsOf(items: readonly PricedItem[], countryCode: string): Totals {
  const [first] = items;
  if (!first) throw new RangeError('An order has items');
  const { currency } = first.unitPrice;
  const money = (amount: number): Money => ({ amount, currency });
  const grams = items.reduce((sum, { weightGrams, quantity }) => sum + weightGrams * quantity, 0);
  const shipping = shippingCost(countryCode, grams);
  if ([shipping, ...items.map(({ unitPrice }) => unitPrice)].some((price) => price.currency !== currency))
    throw new RangeError('An order has one currency');
  const sum = items.reduce((total, { unitPrice, quantity }) => total + unitPrice.amount * quantity, 0);
  // Sold to where no tax is collected yet; the line is there so that nothing has to move when it is.
  return { items: money(sum), shipping, tax: money(0), total: money(sum + shipping.amount) };
}

export interface NewOrder {
  uid: string;
  number: string;
  items: readonly PricedItem[];
  shippingAddress: ShippingAddress;
}

/** An order in its first state, without the instants that whoever stores it adds. Throws for items that are none. */
export const newOrder = ({
  uid,
  number,
  items,
  shippingAddress,
}: NewOrder): Omit<Order, 'holdUntilAt' | 'createdAt' | 'updatedAt'> => ({
  uid,
  number,
  payment: 'pending',
  fulfilment: 'hold_window',
  items: items.map((item) => z.parse(orderItemSchema, item)),
  totals: totalsOf(items, shippingAddress.country),
  shippingAddress,
  shipments: [],
});
