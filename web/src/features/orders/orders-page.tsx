import type { WithId } from '@pawfolio/domain/kernel';
import { byUrgency, isProblem, type PlacedOrder } from '@pawfolio/domain/order';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { useLocale } from '../../shared/hooks/use-locale.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { FilterChips } from '../../shared/ui/filter-chips.tsx';
import { Loading, Skeleton } from '../../shared/ui/skeleton.tsx';
import { useOrders } from './api/use-orders.ts';
import { OrderRow } from './components/order-row.tsx';
import { filterLabels, orderFilters, PAGE, paramsOf, viewIn, type OrdersView } from './model/filters.ts';

const options = orderFilters.map((value) => ({ value, label: filterLabels[value] }));

/** What an account has ordered: problems first, else newest first. */
export function OrdersContent({ uid }: { uid: string }) {
  const [params, setParams] = useSearchParams();
  const [attempt, setAttempt] = useState(0);
  const view = viewIn(params);
  const show = (next: OrdersView): void =>
    setParams(paramsOf(next), { replace: true, preventScrollReset: true });
  return (
    <>
      <div className="mb-6">
        <FilterChips
          label="Show"
          options={options}
          value={view.filter ? [view.filter] : []}
          onChange={([filter = null]) => show({ filter, limit: PAGE })}
        />
      </div>
      <OrderList key={attempt} uid={uid} view={view} show={show} onRetry={() => setAttempt(attempt + 1)} />
    </>
  );
}

interface Props {
  uid: string;
  view: OrdersView;
  show: (view: OrdersView) => void;
  onRetry: () => void;
}

function OrderList({ uid, view, show, onRetry }: Props) {
  const live = useOrders(uid, view);
  useLocale();
  if (live.status === 'error') {
    return (
      <ErrorState title="We could not load your orders" onRetry={onRetry}>
        {live.error.message}
      </ErrorState>
    );
  }
  if (live.status === 'loading' || live.unseen) return <ListLoading />;
  const shown = live.data.slice(0, view.limit);
  if (shown.length === 0)
    return <NoOrders filtered={view.filter !== null} onAll={() => show({ filter: null, limit: PAGE })} />;
  return (
    <>
      <Rows orders={view.filter === null ? byUrgency(shown) : shown} />
      {live.data.length > view.limit && (
        <div className="mt-6 text-center">
          <Button variant="secondary" onClick={() => show({ ...view, limit: view.limit + PAGE })}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function Rows({ orders }: { orders: readonly WithId<PlacedOrder>[] }) {
  const problems = orders.filter(isProblem).length;
  return (
    <>
      {problems > 0 && (
        <p role="status" className="mb-3 text-sm font-semibold text-danger">
          {problems === 1 ? 'One order has a problem' : `${problems} orders have a problem`}
        </p>
      )}
      <ul aria-label="Orders" className="grid gap-4">
        {orders.map((order) => (
          <li key={order.id}>
            <OrderRow order={order} />
          </li>
        ))}
      </ul>
    </>
  );
}

function NoOrders({ filtered, onAll }: { filtered: boolean; onAll: () => void }) {
  return filtered ? (
    <EmptyState
      title="None of your orders"
      action={
        <Button variant="secondary" onClick={onAll}>
          Show all orders
        </Button>
      }
    >
      There is nothing of this kind.
    </EmptyState>
  ) : (
    <EmptyState
      title="No orders yet"
      action={<ButtonLink to={paths.products}>See what can be made</ButtonLink>}
    >
      What you order is here, from the payment to your door.
    </EmptyState>
  );
}

const ListLoading = () => (
  <Loading label="Loading your orders" className="grid gap-4">
    {['a', 'b', 'c'].map((key) => (
      <Skeleton key={key} className="h-36 w-full rounded-card" />
    ))}
  </Loading>
);
