import * as z from 'zod/mini';
import { orderSchema, timelineEntrySchema } from './schema.ts';

/** `orders/{orderId}` as its customer reads it: with the page on which it is paid, once there is one. */
export const placedOrderSchema = z.extend(orderSchema, {
  checkout: z.optional(z.object({ url: z.string() })),
});
export type PlacedOrder = z.infer<typeof placedOrderSchema>;

const parcelFact = z.object({ parcel: z.optional(z.nullable(z.object({ id: z.string() }))) });

/** A timeline entry with what it is about. */
export const toldEntrySchema = z.extend(timelineEntrySchema, { fact: z.optional(parcelFact) });
export type ToldEntry = z.infer<typeof toldEntrySchema>;

/** Which parcel an entry is about; null where it is about none. */
export const parcelOf = ({ fact }: Pick<ToldEntry, 'fact'>): string | null => fact?.parcel?.id ?? null;
