import type { WithId } from '@pawfolio/domain/kernel';
import { isOnItsWay, isProblem, situationOf, type PlacedOrder } from '@pawfolio/domain/order';
import { useEffect, useId } from 'react';
import { paths } from '../../config/paths.ts';
import { useList } from '../../platform/live.ts';
import { useAuth } from '../../platform/session.ts';
import { shopRefs } from '../../platform/shop-refs.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { ItemPicture } from './components/item-picture.tsx';
import { SituationBadge } from './components/situation-badge.tsx';
import { thingsIn } from './model/words.ts';

/** As many as are read for a glance: at most three reads, one where there is nothing. Both cards share them. */
const GLANCE = {
  fulfilment: ['on_hold', 'failed', 'returned', 'partially_shipped', 'shipped'],
  limit: 3,
} as const;

function useGlance(onKnown?: () => void): readonly WithId<PlacedOrder>[] {
  const uid = useAuth((state) => state.user?.uid);
  const live = useList(uid === undefined ? null : shopRefs.orders(uid, GLANCE));
  const isKnown = live.status !== 'loading';
  useEffect(() => {
    if (isKnown) onKnown?.();
  }, [isKnown, onKnown]);
  return live.status === 'ready' ? live.data : [];
}

/** Orders in which something went wrong. Nothing where there are none. Tells when that is known. */
export function ProblemOrders({ onKnown }: { onKnown?: () => void }) {
  return <Orders title="An order needs a look" orders={useGlance(onKnown).filter(isProblem)} />;
}

/** Orders with a parcel on its way, and nothing wrong with them. */
export function OrdersOnTheirWay() {
  const moving = useGlance().filter((order) => isOnItsWay(order) && !isProblem(order));
  return <Orders title="On its way to you" orders={moving} />;
}

function Orders({ title, orders }: { title: string; orders: readonly WithId<PlacedOrder>[] }) {
  const id = useId();
  if (orders.length === 0) return null;
  return (
    <Card aria-labelledby={id} className="p-4 sm:p-5">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <ul className="mt-3 grid gap-4">
        {orders.map((order) => (
          <li key={order.id} className="flex items-center gap-4">
            <ItemPicture previewPath={order.items[0]?.previewPath ?? null} className="size-20 shrink-0" />
            <div className="min-w-0 flex-1">
              <p className="font-semibold break-words">{thingsIn(order)}</p>
              <p className="mt-1">
                <SituationBadge situation={situationOf(order)} />
              </p>
              <ButtonLink to={paths.order(order.id)} variant="quiet" size="sm" className="mt-1 -ml-3">
                See what happens<span className="sr-only"> with {thingsIn(order)}</span>
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
