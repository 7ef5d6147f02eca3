import { type Money } from '@pawfolio/domain/kernel';
import type { Totals } from '@pawfolio/domain/order';
import { formatPrice } from '../../../../shared/lib/format-price.ts';

function Row({ label, money, strong = false }: { label: string; money: Money; strong?: boolean }) {
  return (
    <div
      className={
        strong
          ? 'mt-2 flex justify-between gap-4 border-t border-line pt-3 text-lg font-semibold'
          : 'flex justify-between gap-4'
      }
    >
      <dt className="min-w-0">{label}</dt>
      <dd className="tabular-nums">{formatPrice(money)}</dd>
    </div>
  );
}

/** What an order comes to. A tax of nought is not mentioned. */
export function TotalsList({ totals, to }: { totals: Totals; to: string }) {
  return (
    <dl className="grid gap-1.5">
      <Row label="Items" money={totals.items} />
      <Row label={`Delivery to ${to}`} money={totals.shipping} />
      {totals.tax.amount > 0 && <Row label="Tax" money={totals.tax} />}
      <Row label="Total" money={totals.total} strong />
    </dl>
  );
}
