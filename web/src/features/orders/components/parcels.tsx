import type { PlacedOrder, Shipment } from '@pawfolio/domain/order';
import { ExternalLink, Package } from 'lucide-react';
import { Badge } from '../../../shared/ui/badge.tsx';
import { CopyButton } from '../../../shared/ui/copy-button.tsx';
import { parcelName } from '../model/story.ts';
import { trackingLink } from '../model/tracking.ts';

const states = {
  shipped: ['neutral', 'On its way'],
  delivered: ['good', 'Arrived'],
  returned: ['warn', 'Came back'],
} as const;

/** Every parcel: what is in it, who carries it, where to follow it. */
export function Parcels({ order }: { order: PlacedOrder }) {
  return (
    <ul className="grid gap-4">
      {order.shipments.map((shipment) => (
        <li key={shipment.id}>
          <Parcel order={order} shipment={shipment} />
        </li>
      ))}
    </ul>
  );
}

function Parcel({ order, shipment }: { order: PlacedOrder; shipment: Shipment }) {
  const [tone, words] = states[shipment.state];
  const name = parcelName(order.shipments, shipment.id) ?? 'Your parcel';
  const link = trackingLink(shipment);
  return (
    <article aria-label={name} className="rounded-card border border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="flex items-center gap-2 text-base font-semibold">
          <Package aria-hidden="true" className="size-5 text-muted" />
          {name}
        </h3>
        <Badge tone={tone}>{words}</Badge>
      </div>
      <p className="mt-1.5 text-sm text-muted">{contentsOf(order, shipment)}</p>
      {shipment.trackingNumber !== null && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <span className="min-w-0 break-all">
            {shipment.carrier ?? 'Tracking'} {shipment.trackingNumber}
          </span>
          <CopyButton text={shipment.trackingNumber} label="Copy the number" />
        </p>
      )}
      {link !== null && (
        <a
          href={link}
          target="_blank"
          rel="noreferrer"
          className="link mt-2 inline-flex min-h-11 items-center gap-1.5"
        >
          Follow it{shipment.carrier !== null && ` at ${shipment.carrier}`}
          <ExternalLink aria-hidden="true" className="size-4" />
          <span className="sr-only"> (new tab)</span>
        </a>
      )}
    </article>
  );
}

function contentsOf({ items }: PlacedOrder, shipment: Shipment): string {
  const inside = shipment.items.map(({ designId, quantity }) => {
    const title = items.find((item) => item.designId === designId)?.title;
    return title === undefined ? null : `${quantity} × ${title}`;
  });
  const known = inside.filter((words) => words !== null);
  return known.length > 0 ? known.join(', ') : 'The print shop did not say what is inside.';
}
