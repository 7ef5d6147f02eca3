import type { ParcelReport } from './event.ts';
import type { Shipment } from './schema.ts';
import type { FulfilmentState, ShipmentState } from './states.ts';

export interface OrderedItem {
  designId: string;
  quantity: number;
}

const shipmentRank: Record<ShipmentState, number> = { shipped: 0, delivered: 1, returned: 2 };

const isShipmentState = (state: FulfilmentState): state is ShipmentState & FulfilmentState =>
  state === 'shipped' || state === 'delivered' || state === 'returned';

/**
 * The parcels after a report, or null where it changes nothing: a parcel never goes back, from delivered to shipped,
 * for example. Whatever a report leaves out keeps the value that was known.
 */
export function addParcel(
  shipments: readonly Shipment[],
  report: ParcelReport,
  to: FulfilmentState,
  items: readonly OrderedItem[],
): readonly Shipment[] | null {
  if (!isShipmentState(to)) return null;
  const known = shipments.find(({ id }) => id === report.id);
  if (known && shipmentRank[known.state] >= shipmentRank[to]) return null;
  const contents = contentsOf(report, items, known ? [] : shipments);
  const next: Shipment = {
    id: report.id,
    carrier: report.carrier ?? known?.carrier ?? null,
    trackingNumber: report.trackingNumber ?? known?.trackingNumber ?? null,
    trackingUrl: report.trackingUrl ?? known?.trackingUrl ?? null,
    state: to,
    items: report.items.length === 0 && known ? known.items : contents,
  };
  return known ? shipments.map((shipment) => (shipment === known ? next : shipment)) : [...shipments, next];
}

/** Lines named by design or position. A parcel whose contents nobody names holds all that is not on its way yet. */
function contentsOf(
  report: ParcelReport,
  items: readonly OrderedItem[],
  earlier: readonly Shipment[],
): Shipment['items'] {
  if (report.items.length === 0) {
    return items
      .map(({ designId, quantity }) => ({ designId, quantity: quantity - sentOf(designId, earlier) }))
      .filter(({ quantity }) => quantity > 0);
  }
  return report.items.map(({ reference, quantity }) => ({
    designId:
      (items.find(({ designId }) => designId === reference) ?? items[Number(reference)])?.designId ??
      reference,
    quantity,
  }));
}

const sentOf = (designId: string, shipments: readonly Shipment[]): number =>
  shipments
    .filter(({ state }) => state !== 'returned')
    .flatMap(({ items }) => items)
    .filter((item) => item.designId === designId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

/** Where an order stands, seen from its parcels: the least far of them, or `returned` once all came back. */
export function fulfilmentOf(shipments: readonly Shipment[], items: readonly OrderedItem[]): FulfilmentState {
  if (shipments.every(({ state }) => state === 'returned')) return 'returned';
  const needed = new Map<string, number>();
  for (const { designId, quantity } of items) needed.set(designId, (needed.get(designId) ?? 0) + quantity);
  const complete = [...needed].every(([designId, quantity]) => sentOf(designId, shipments) >= quantity);
  // What came back was complete once: a return of one parcel does not take the order back to "partially shipped".
  const hadReturn = shipments.some(({ state }) => state === 'returned');
  if (!complete && !hadReturn) return 'partially_shipped';
  const open = shipments.filter(({ state }) => state !== 'returned');
  return open.every(({ state }) => state === 'delivered') ? 'delivered' : 'shipped';
}
