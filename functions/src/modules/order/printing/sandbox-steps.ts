import type { OrderItem } from '@pawfolio/domain/order';

/** What can happen to an order at the sandbox's print shop, and how the button for it is called. */
export const printSteps = {
  hold: 'Put on hold',
  resume: 'Go on after the hold',
  production: 'Start making it',
  ship_first: 'Send the first parcel',
  ship_rest: 'Send the rest',
  deliver_first: 'Deliver the first parcel',
  deliver_rest: 'Deliver the rest',
  fail: 'Fail',
  cancel: 'Cancel',
  return_first: 'The first parcel comes back',
  reship: 'Send it once more',
} as const;
export type PrintStep = keyof typeof printSteps;

export const isPrintStep = (name: unknown): name is PrintStep =>
  typeof name === 'string' && Object.hasOwn(printSteps, name);

/** The way of an order that goes well. */
export const GOOD_STEPS: readonly PrintStep[] = [
  'production',
  'ship_first',
  'ship_rest',
  'deliver_first',
  'deliver_rest',
];

type Line = Pick<OrderItem, 'designId' | 'quantity'>;

/** Two parcels wherever there are two things; the second is empty where there is one. */
export function splitParcels(items: readonly Line[]): [Line[], Line[]] {
  const [first, ...others] = items;
  if (!first) return [[], []];
  const { designId, quantity } = first;
  if (others.length > 0) return [[{ designId, quantity }], others.map((line) => lineOf(line))];
  const half = Math.ceil(quantity / 2);
  return [[{ designId, quantity: half }], half < quantity ? [{ designId, quantity: quantity - half }] : []];
}

const lineOf = ({ designId, quantity }: Line): Line => ({ designId, quantity });

type Parcel = 'first' | 'rest' | 'again';
const events: Readonly<Record<PrintStep, { type: string; parcel?: Parcel; reason?: string }>> = {
  hold: { type: 'on_hold', reason: 'A file is being checked' },
  resume: { type: 'submitted' },
  production: { type: 'in_production' },
  ship_first: { type: 'shipped', parcel: 'first' },
  ship_rest: { type: 'shipped', parcel: 'rest' },
  deliver_first: { type: 'delivered', parcel: 'first' },
  deliver_rest: { type: 'delivered', parcel: 'rest' },
  fail: { type: 'failed', reason: 'It cannot be made' },
  cancel: { type: 'cancelled' },
  return_first: { type: 'returned', parcel: 'first' },
  reship: { type: 'shipped', parcel: 'again' },
};

function shipmentOf(orderId: string, parcel: Parcel, items: readonly Line[]): Record<string, unknown> {
  const [first, rest] = splitParcels(items);
  const trackingNumber = `SB${orderId.slice(0, 8).toUpperCase()}${parcel === 'first' ? 1 : parcel === 'rest' ? 2 : 3}`;
  return {
    id: `parcel_${parcel}`,
    carrier: 'Sandbox Post',
    trackingNumber,
    trackingUrl: `https://tracking.example/${trackingNumber}`,
    items: parcel === 'rest' ? rest : first,
  };
}

export interface PrintEvent {
  id: string;
  body: string;
}

/**
 * The event of a step, as the contract of `/webhooks/fulfilment` wants it. It is the same when it is made again. Null where
 * there is no second parcel.
 */
export function printEvent(
  step: PrintStep,
  { orderId, items, at }: { orderId: string; items: readonly Line[]; at: number },
): PrintEvent | null {
  const { type, parcel, reason } = events[step];
  const shipment = parcel && shipmentOf(orderId, parcel, items);
  if (shipment && Array.isArray(shipment['items']) && shipment['items'].length === 0) return null;
  const data = { orderId, ...(shipment && { shipment }), ...(reason !== undefined && { reason }) };
  const body = JSON.stringify({
    type: `fulfilment.${type}`,
    timestamp: new Date(at).toISOString(),
    data,
  });
  return { id: `sandbox_${orderId}_${step}`, body };
}
