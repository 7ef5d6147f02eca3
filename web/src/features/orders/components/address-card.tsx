import type { PlacedOrder } from '@pawfolio/domain/order';
import { addressLines } from '@pawfolio/domain/user';
import { Card } from '../../../shared/ui/card.tsx';

/** Where it goes, as it was said then. */
export function AddressCard({ order: { shippingAddress } }: { order: PlacedOrder }) {
  return (
    <Card aria-label="Address">
      <h2 className="mb-3 text-xl">Goes to</h2>
      <address className="break-words not-italic">
        {addressLines({ ...shippingAddress, isDefault: false }).map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      {shippingAddress.phone !== null && <p className="mt-2 text-sm text-muted">{shippingAddress.phone}</p>}
    </Card>
  );
}
