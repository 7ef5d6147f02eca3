import * as z from 'zod/mini';
import type { OrderEvent, ParcelReport } from './event.ts';
import type { ReceivedEvent } from './stripe-event.ts';
import type { FulfilmentState } from './states.ts';

const ID = /^[A-Za-z0-9_-]{1,128}$/;
const id = z.union([z.string(), z.number()]);
const words = z.nullish(z.string().check(z.maxLength(500)));

/** What we read of Printful's orders and parcels (https://developers.printful.com/docs/v2-beta); all else is ignored. */
const orderSchema = z.looseObject({ external_id: z.nullish(z.string()), status: z.nullish(z.string()) });
const shipmentSchema = z.looseObject({
  id,
  order_external_id: z.nullish(z.string()),
  carrier: words,
  tracking_number: z.nullish(id),
  tracking_url: z.nullish(z.string().check(z.maxLength(2000))),
  shipment_status: z.nullish(z.string()),
  shipped_at: z.nullish(z.string()),
  delivery_status: z.nullish(z.string()),
  delivered_at: z.nullish(z.string()),
  shipment_items: z.nullish(
    z
      .array(
        z.looseObject({ order_item_external_id: z.nullish(z.string()), quantity: z.nullish(z.number()) }),
      )
      .check(z.maxLength(200)),
  ),
});
type Shipment = z.infer<typeof shipmentSchema>;

const bodySchema = z.object({
  type: z.string().check(z.regex(/^[a-z_]{1,60}$/)),
  occurred_at: z.string(),
  data: z.looseObject({
    order: z.nullish(orderSchema),
    shipment: z.nullish(shipmentSchema),
    reason: words,
  }),
});

const statuses: Readonly<Partial<Record<string, FulfilmentState>>> = {
  pending: 'submitted',
  onhold: 'on_hold',
  inprocess: 'in_production',
  inproduction: 'in_production',
  failed: 'failed',
  canceled: 'cancelled',
  // A draft that somebody deletes at Printful is told as this.
  archived: 'cancelled',
};

const types: Readonly<Partial<Record<string, FulfilmentState>>> = {
  order_put_hold: 'on_hold',
  order_put_hold_approval: 'on_hold',
  order_remove_hold: 'submitted',
  order_failed: 'failed',
  order_canceled: 'cancelled',
};

const shipmentTypes: Readonly<Partial<Record<string, 'shipped' | 'delivered' | 'returned'>>> = {
  shipment_sent: 'shipped',
  shipment_delivered: 'delivered',
  shipment_returned: 'returned',
};

function parcelOf(shipment: Shipment): ParcelReport {
  const { carrier, tracking_number: number, tracking_url: url, shipment_items: items } = shipment;
  const named = (items ?? []).filter(({ order_item_external_id: line }) => line != null);
  return {
    id: String(shipment.id),
    carrier: carrier ?? null,
    trackingNumber: number == null ? null : String(number),
    trackingUrl: url && /^https?:\/\//i.test(url) ? url : null,
    // A parcel of which one line is not named is one of which nothing is known.
    items:
      named.length === (items ?? []).length
        ? named.map((line) => ({
            reference: line.order_item_external_id ?? '',
            quantity: line.quantity ?? 1,
          }))
        : [],
  };
}

const event = (
  key: string,
  kind: string,
  to: FulfilmentState,
  rest: { at: number; receivedAt: number; parcel?: ParcelReport; reason?: string | null },
): OrderEvent => ({
  id: `fulfilment_${key}`,
  kind,
  source: 'fulfilment',
  at: rest.at,
  receivedAt: rest.receivedAt,
  fact: { about: 'fulfilment', to, parcel: rest.parcel ?? null, reason: rest.reason ?? null },
});

/** The state of an order as Printful's API tells it; null for one that says nothing. */
export function printfulStatus(status: string, at: number, receivedAt: number): OrderEvent | null {
  const to = statuses[status];
  return to ? event(`printful_status_${to}`, `printful.${status}`, to, { at, receivedAt }) : null;
}

/** A parcel as Printful's API tells it: each step that it has come to. Nothing for what is no parcel. */
export function printfulShipment(value: unknown, receivedAt: number): OrderEvent[] {
  const parsed = z.safeParse(shipmentSchema, value);
  if (!parsed.success) return [];
  const shipment = parsed.data;
  const parcel = parcelOf(shipment);
  const step = (to: 'shipped' | 'delivered' | 'returned', when: string | null | undefined): OrderEvent => {
    const at = Date.parse(when ?? '') || receivedAt;
    return event(`printful_${parcel.id}_${to}`, `printful.shipment_${to}`, to, { at, receivedAt, parcel });
  };
  const delivered = shipment.delivery_status === 'delivered';
  const back = shipment.shipment_status === 'returned' || shipment.delivery_status === 'return_to_sender';
  return [
    ...(shipment.shipped_at || delivered || back ? [step('shipped', shipment.shipped_at)] : []),
    ...(delivered ? [step('delivered', shipment.delivered_at)] : []),
    ...(back ? [step('returned', null)] : []),
  ];
}

/**
 * Reads the body of a Printful webhook. It carries no id of its own: `eventId` is made of its content by whoever calls.
 * @param receivedAt milliseconds since the epoch
 * @returns null where the body is not such an event
 */
export function parsePrintfulEvent(eventId: string, body: unknown, receivedAt: number): ReceivedEvent | null {
  const parsed = z.safeParse(bodySchema, body);
  const at = parsed.success ? Date.parse(parsed.data.occurred_at) : Number.NaN;
  if (!parsed.success || !ID.test(eventId) || !Number.isFinite(at) || at < 0) return null;
  const { type, data } = parsed.data;
  const { order, shipment, reason } = data;
  const named = order?.external_id ?? shipment?.order_external_id ?? null;
  const orderId = named !== null && ID.test(named) ? named : null;
  const parcelTo = shipment && shipmentTypes[type];
  const to =
    parcelTo ?? types[type] ?? (type === 'order_updated' ? statuses[order?.status ?? ''] : undefined);
  const key = `printful_${eventId}`;
  const kind = `printful.${type}`;
  if (!to)
    return {
      orderId,
      event: {
        id: `fulfilment_${key}`,
        kind,
        source: 'fulfilment',
        at,
        receivedAt,
        fact: { about: 'nothing' },
      },
    };
  const parcel = parcelTo ? { parcel: parcelOf(shipment) } : {};
  return { orderId, event: event(key, kind, to, { at, receivedAt, reason: reason ?? null, ...parcel }) };
}
