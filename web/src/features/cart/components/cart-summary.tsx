import { paths } from '../../../config/paths.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { hindrance, lineTotal, readyItems, type ItemState } from '../model/items.ts';
import { formatPrice } from '../../../shared/lib/format-price.ts';

/** What it comes to, and the way on. */
export function CartSummary({ states }: { states: readonly ItemState[] }) {
  const items = readyItems(states);
  const [first] = items;
  const stop = hindrance(states);
  const sum = items.reduce((total, item) => total + lineTotal(item).amount, 0);
  return (
    <Card aria-label="Sum" className="p-5 sm:p-6 lg:sticky lg:top-6">
      <dl className="grid gap-2">
        <div className="flex justify-between gap-4 font-semibold">
          <dt>Items</dt>
          <dd className="tabular-nums">
            {first ? formatPrice({ amount: sum, currency: first.price.currency }) : '–'}
          </dd>
        </div>
        <div className="flex justify-between gap-4 text-muted">
          <dt>Delivery</dt>
          <dd>by your address, next</dd>
        </div>
      </dl>
      <div className="mt-5">
        {stop === null ? (
          <ButtonLink to={paths.checkout} size="lg" className="w-full">
            Check out
          </ButtonLink>
        ) : (
          <p role="status" className="text-sm font-medium">
            {stop}
          </p>
        )}
      </div>
      <p className="mt-4 text-sm text-muted">
        Before you pay we read every word back to you. You need no account to order.
      </p>
    </Card>
  );
}
