import type { WithId } from '@pawfolio/domain/kernel';
import { situationOf, type PlacedOrder } from '@pawfolio/domain/order';
import { Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { paths } from '../../config/paths.ts';
import { useLocale } from '../../shared/hooks/use-locale.ts';
import { useTitle } from '../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { Loading, Skeleton } from '../../shared/ui/skeleton.tsx';
import { useOrder, useTimeline } from './api/use-orders.ts';
import { AddressCard } from './components/address-card.tsx';
import { OrderItems } from './components/order-items.tsx';
import { Parcels } from './components/parcels.tsx';
import { ReceiptDownload } from './components/receipt-download.tsx';
import { OrderAgain, SituationCard } from './components/situation-card.tsx';
import { Timeline } from './components/timeline.tsx';
import { storyOf } from './model/story.ts';
import { dayOf, thingsIn } from './model/words.ts';

const orders = { to: paths.orders, label: 'Orders' };

/** One order, live. */
export function OrderContent({ orderId }: { orderId: string }) {
  const [attempt, setAttempt] = useState(0);
  return <LoadedOrder key={attempt} orderId={orderId} onRetry={() => setAttempt(attempt + 1)} />;
}

function LoadedOrder({ orderId, onRetry }: { orderId: string; onRetry: () => void }) {
  const live = useOrder(orderId);
  useLocale();
  const order = live.status === 'ready' ? live.data : null;
  const missing =
    (live.status === 'ready' && order === null && !live.fromCache) ||
    (live.status === 'error' && live.error.code === 'permission-denied');
  useTitle(order ? thingsIn(order) : missing ? 'No such order' : null);
  if (missing) return <NoOrder />;
  if (live.status === 'error') {
    return (
      <>
        <PageHeader back={orders} title="Your order" />
        <ErrorState title="We could not load this order" onRetry={onRetry}>
          {live.error.message}
        </ErrorState>
      </>
    );
  }
  return order ? <Order order={order} /> : <OrderLoading />;
}

function Order({ order }: { order: WithId<PlacedOrder> }) {
  const { action } = situationOf(order);
  const isFresh = action === 'order_again' || action === 'start_again';
  return (
    <>
      <PageHeader
        back={orders}
        title={thingsIn(order)}
        description={`Order ${order.number}, ${dayOf(order.createdAt.toMillis())}`}
        actions={
          <>
            {!isFresh && action !== 'pay' && <OrderAgain order={order} variant="secondary" />}
            <ReceiptDownload orderId={order.id} />
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
        <div className="grid min-w-0 gap-6">
          <SituationCard order={order} />
          <History order={order} />
        </div>
        <div className="grid min-w-0 gap-6">
          <Titled title="What you ordered">
            <OrderItems order={order} />
            <ButtonLink to={paths.receipt(order.id)} variant="quiet" size="sm" className="mt-3 -ml-3">
              <Printer aria-hidden="true" />A receipt to print
            </ButtonLink>
          </Titled>
          <AddressCard order={order} />
        </div>
      </div>
    </>
  );
}

function History({ order }: { order: WithId<PlacedOrder> }) {
  const timeline = useTimeline(order.id);
  return (
    <>
      {order.shipments.length > 0 && (
        <Titled title="Parcels" id="parcels">
          <Parcels order={order} />
        </Titled>
      )}
      <Titled title="Timeline">
        {timeline.status === 'error' ? (
          <p role="alert">We could not load what has happened so far. {timeline.error.message}</p>
        ) : timeline.status === 'loading' ? (
          <Loading label="Loading the timeline">
            <Skeleton className="h-40 w-full" />
          </Loading>
        ) : (
          <Timeline story={storyOf(order, timeline.data)} />
        )}
      </Titled>
    </>
  );
}

function Titled({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <Card id={id} tabIndex={id === undefined ? undefined : -1} aria-label={title}>
      <h2 className="mb-4 text-xl">{title}</h2>
      {children}
    </Card>
  );
}

const NoOrder = () => (
  <>
    <PageHeader back={orders} title="No such order" />
    <EmptyState
      title="There is no such order"
      action={<ButtonLink to={paths.orders}>All your orders</ButtonLink>}
    >
      It may belong to another account.
    </EmptyState>
  </>
);

const OrderLoading = () => (
  <Loading label="Loading your order" className="grid gap-6">
    <Skeleton className="h-10 w-72 max-w-full" />
    <div className="grid gap-6 lg:grid-cols-[1fr_22rem]">
      <Skeleton className="h-72 w-full rounded-card" />
      <Skeleton className="h-72 w-full rounded-card" />
    </div>
  </Loading>
);
