import * as z from 'zod/mini';
import type { Fact, ParcelReport } from './event.ts';
import type { ReceivedEvent } from './stripe-event.ts';

const states = [
  'submitted',
  'on_hold',
  'in_production',
  'shipped',
  'delivered',
  'failed',
  'cancelled',
  'returned',
] as const;
type Reported = (typeof states)[number];

const ID = /^[A-Za-z0-9_-]{1,128}$/;
const words = z.string().check(z.maxLength(500));
const reference = z.union([z.string(), z.number()]);

/** Lines of an order as providers name them: a design or position alone, or with a quantity. */
const lineSchema = z.union([
  reference,
  z.looseObject({
    designId: z.optional(z.string()),
    index: z.optional(z.number()),
    item: z.optional(reference),
    id: z.optional(reference),
    quantity: z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000))),
  }),
]);

const parcelSchema = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  carrier: z.nullish(words),
  trackingNumber: z.nullish(words),
  trackingUrl: z.nullish(z.string().check(z.maxLength(2000))),
  items: z.nullish(z.array(lineSchema).check(z.maxLength(200))),
});

const bodySchema = z.object({
  type: z.string().check(z.regex(/^fulfilment\.[a-z_]+$/)),
  timestamp: z.union([z.string(), z.number()]),
  data: z.looseObject({
    orderId: z.string().check(z.regex(ID)),
    shipment: z.nullish(parcelSchema),
    reason: z.nullish(words),
  }),
});
type Body = z.infer<typeof bodySchema>;

/** ISO 8601, or seconds or milliseconds since the epoch. */
function millisOf(timestamp: string | number): number | null {
  const value = typeof timestamp === 'number' ? timestamp : Date.parse(timestamp);
  const millis = typeof timestamp === 'number' && value < 1e11 ? value * 1000 : value;
  return Number.isFinite(millis) && millis >= 0 && millis < 32_503_680_000_000 ? Math.round(millis) : null;
}

const lineOf = (line: z.infer<typeof lineSchema>): ParcelReport['items'][number] => {
  if (typeof line !== 'object') return { reference: String(line), quantity: 1 };
  return {
    reference: String(line.designId ?? line.item ?? line.index ?? line.id ?? ''),
    quantity: line.quantity ?? 1,
  };
};

/** Only http and https: what a customer is going to click on is never a script. */
const link = (url: string | null | undefined): string | null =>
  url && /^https?:\/\//i.test(url) ? url : null;

const parcelOf = ({
  id,
  carrier,
  trackingNumber,
  trackingUrl,
  items,
}: z.infer<typeof parcelSchema>): ParcelReport => ({
  id,
  carrier: carrier ?? null,
  trackingNumber: trackingNumber ?? null,
  trackingUrl: link(trackingUrl),
  items: (items ?? []).map(lineOf),
});

const needsParcel = (to: Reported): boolean => to === 'shipped' || to === 'delivered' || to === 'returned';

function factOf({ type, data }: Body): Fact | null {
  const to = states.find((state) => type === `fulfilment.${state}`);
  if (!to) return null;
  const parcel = needsParcel(to) && data.shipment ? parcelOf(data.shipment) : null;
  if (needsParcel(to) && !parcel) return null;
  return { about: 'fulfilment', to, parcel, reason: data.reason ?? null };
}

/**
 * Reads the body of a fulfilment webhook.
 * @param eventId the `webhook-id` header: the same for every delivery of one event
 * @param receivedAt milliseconds since the epoch
 * @returns null where the body is not such an event, a parcel that should be named is not, or the type is unknown
 */
export function parseFulfilmentEvent(
  eventId: string,
  body: unknown,
  receivedAt: number,
): ReceivedEvent | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success || !ID.test(eventId)) return null;
  const at = millisOf(parsed.data.timestamp);
  const fact = factOf(parsed.data);
  if (at === null || fact === null) return null;
  const id = `fulfilment_${eventId}`;
  const event = { id, kind: parsed.data.type, source: 'fulfilment', at, receivedAt, fact } as const;
  return { event, orderId: parsed.data.data.orderId };
}
