import type { PlacedOrder } from '@pawfolio/domain/order';
import { ItemPicture } from './item-picture.tsx';
import { formatPrice } from '../../../shared/lib/format-price.ts';

/** What was ordered, as it was then. */
export function OrderItems({ order: { items, totals } }: { order: PlacedOrder }) {
  const rows = [
    ['Items', totals.items],
    ['Delivery', totals.shipping],
    ...(totals.tax.amount > 0 ? ([['Tax', totals.tax]] as const) : []),
  ] as const;
  return (
    <>
      <ul className="grid gap-4">
        {items.map((item) => (
          <li key={`${item.designId}/${item.revision}`} className="flex items-center gap-4">
            <ItemPicture previewPath={item.previewPath} className="size-20 shrink-0" />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold break-words">{item.title}</span>
              <span className="block text-sm text-muted">
                {item.quantity} × {formatPrice(item.unitPrice)}
                {item.petName !== null && `, for ${item.petName}`}
              </span>
            </span>
            <span className="tabular-nums">
              {formatPrice({ ...item.unitPrice, amount: item.unitPrice.amount * item.quantity })}
            </span>
          </li>
        ))}
      </ul>
      <dl className="mt-5 grid gap-1.5 border-t border-line pt-4">
        {rows.map(([label, money]) => (
          <div key={label} className="flex justify-between gap-4 text-muted">
            <dt>{label}</dt>
            <dd className="tabular-nums">{formatPrice(money)}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 text-lg font-semibold">
          <dt>Total</dt>
          <dd className="tabular-nums">{formatPrice(totals.total)}</dd>
        </div>
      </dl>
    </>
  );
}
