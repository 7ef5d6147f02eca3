import { type WithId } from '@pawfolio/domain/kernel';
import { situationOf, type PlacedOrder } from '@pawfolio/domain/order';
import { paths } from '../../../config/paths.ts';
import { CardLink } from '../../../shared/ui/card.tsx';
import { dayOf, thingsIn } from '../model/words.ts';
import { ItemPicture } from './item-picture.tsx';
import { SituationBadge } from './situation-badge.tsx';
import { formatPrice } from '../../../shared/lib/format-price.ts';

const MOST_PICTURES = 3;

/** One order in a list: what it is, where it stands, what it came to. */
export function OrderRow({ order }: { order: WithId<PlacedOrder> }) {
  const situation = situationOf(order);
  const shown = order.items.slice(0, MOST_PICTURES);
  return (
    <CardLink to={paths.order(order.id)} className="p-4 sm:p-5">
      <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className="font-semibold">{thingsIn(order)}</span>
        <SituationBadge situation={situation} />
      </span>
      <span className="mt-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <span className="flex gap-2">
          {shown.map(({ designId, revision, previewPath }) => (
            <ItemPicture
              key={`${designId}/${revision}`}
              previewPath={previewPath}
              className="size-16 sm:size-20"
            />
          ))}
        </span>
        <span className="ml-auto text-right text-sm text-muted">
          <span className="block text-base font-semibold text-ink tabular-nums">
            {formatPrice(order.totals.total)}
          </span>
          <span className="block">{dayOf(order.createdAt.toMillis())}</span>
          <span className="block whitespace-nowrap">{order.number}</span>
        </span>
      </span>
    </CardLink>
  );
}
