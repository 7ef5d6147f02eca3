import * as z from 'zod/mini';
import { firestoreId, integer, limits, money, text, timestamp } from '../kernel/index.ts';
import { fulfilmentStates, paymentStates, shipmentStates } from './states.ts';

/** What was bought, as it was then: later changes of design, product or pet do not touch it. */
export const orderItemSchema = z.object({
  designId: firestoreId,
  revision: integer(1, Number.MAX_SAFE_INTEGER),
  title: text(1, 120),
  productId: z.string(),
  variantId: z.string(),
  quantity: integer(1, limits.quantityPerItem),
  unitPrice: money,
  previewPath: z.nullable(z.string()),
  petName: z.nullable(z.string()),
});
export type OrderItem = z.infer<typeof orderItemSchema>;

/** Where an order goes: an address of the book, as it was then. */
export const shippingAddressSchema = z.object({
  fullName: z.string(),
  line1: z.string(),
  line2: z.nullable(z.string()),
  city: z.string(),
  region: z.nullable(z.string()),
  postalCode: z.nullable(z.string()),
  country: z.string(),
  phone: z.nullable(z.string()),
});
export type ShippingAddress = z.infer<typeof shippingAddressSchema>;

/** A parcel. `items` says which lines of the order are in it, and how many of each. */
export const shipmentSchema = z.object({
  id: z.string(),
  carrier: z.nullable(z.string()),
  trackingNumber: z.nullable(z.string()),
  trackingUrl: z.nullable(z.string()),
  state: z.enum(shipmentStates),
  items: z.array(z.object({ designId: z.string(), quantity: z.number() })),
});
export type Shipment = z.infer<typeof shipmentSchema>;

export const totalsSchema = z.object({ items: money, shipping: money, tax: money, total: money });
export type Totals = z.infer<typeof totalsSchema>;

/** `orders/{orderId}`: the current state; how it came about is in its timeline. */
export const orderSchema = z.object({
  uid: z.string(),
  /** For people: not to be guessed from another order's. */
  number: z.string(),
  payment: z.enum(paymentStates),
  fulfilment: z.enum(fulfilmentStates),
  items: z.array(orderItemSchema),
  totals: totalsSchema,
  shippingAddress: shippingAddressSchema,
  shipments: z.array(shipmentSchema),
  /** Until then the customer can cancel, and nothing is sent to the printer. */
  holdUntilAt: timestamp,
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Order = z.infer<typeof orderSchema>;

export const eventSources = ['payment', 'fulfilment', 'customer', 'system'] as const;
export type EventSource = (typeof eventSources)[number];

/** `orders/{orderId}/timeline/{eventId}` as a customer reads it. */
export const timelineEntrySchema = z.object({
  kind: z.string(),
  source: z.enum(eventSources),
  /** Business time: when it happened at its source. */
  at: timestamp,
  receivedAt: timestamp,
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  /** False where the event was too late or not possible in the state of its time; it is kept all the same. */
  applied: z.boolean(),
  /** A sentence for the customer. */
  message: z.string(),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
