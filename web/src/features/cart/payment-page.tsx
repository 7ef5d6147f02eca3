import type { WithId } from '@pawfolio/domain/kernel';
import { isBought, situationOf, type PlacedOrder } from '@pawfolio/domain/order';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { paths, signInPath } from '../../config/paths.ts';
import { useDoc } from '../../platform/live.ts';
import type { AuthUser } from '../../platform/session.ts';
import { shopRefs } from '../../platform/shop-refs.ts';
import { useLocale } from '../../shared/hooks/use-locale.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading, Skeleton } from '../../shared/ui/skeleton.tsx';
import { PaymentOutcome } from './components/payment-outcome.tsx';
import { VisitorGate } from './components/visitor-gate.tsx';
import { takeBought } from './model/stored-cart.ts';
import { endAttempt, forgetDraft } from './model/stored-checkout.ts';
import { formatPrice } from '../../shared/lib/format-price.ts';

/** What has become of a payment, as the server hears of it. That somebody comes back from the payment page says nothing. */
export function PaymentContent({ orderId }: { orderId: string }) {
  return (
    <VisitorGate nobody={<NotYours orderId={orderId} />} loading={<PaymentLoading />}>
      {(user) => <OwnPayment key={user.uid} user={user} orderId={orderId} />}
    </VisitorGate>
  );
}

function OwnPayment({ user, orderId }: { user: AuthUser; orderId: string }) {
  const live = useDoc(shopRefs.order(orderId));
  useLocale();
  const order = live.status === 'ready' ? live.data : null;
  useCleared(user, order);
  const left = useSearchParams()[0].has('left');
  const [retry, setRetry] = useState(0);
  if (live.status === 'loading') return <PaymentLoading />;
  // The rules refuse an order of somebody else just like one that there is not.
  if (live.status === 'error' && live.error.code === 'permission-denied')
    return <NotYours orderId={orderId} />;
  if (live.status === 'error') {
    return (
      <ErrorState key={retry} title="We could not load your order" onRetry={() => setRetry(retry + 1)}>
        {live.error.message} What you have paid is safe.
      </ErrorState>
    );
  }
  if (order === null) return live.fromCache ? <PaymentLoading /> : <NotYours orderId={orderId} />;
  return (
    <div className="grid max-w-2xl gap-6">
      <PaymentOutcome order={order} situation={situationOf(order)} left={left} isGuest={user.isGuest} />
      <Bought order={order} />
    </div>
  );
}

/** What has been bought leaves the cart, once, and what was typed for it is forgotten. An order that ended begins anew. */
function useCleared({ uid, isGuest }: AuthUser, order: WithId<PlacedOrder> | null): void {
  const bought = order !== null && isBought(order);
  const ended = order !== null && !bought && situationOf(order).action !== 'pay';
  useEffect(() => {
    if (!order || !(bought || ended)) return;
    if (bought) {
      takeBought(uid, isGuest, order);
      forgetDraft(uid);
    }
    endAttempt(uid, order.id);
  }, [uid, isGuest, order, bought, ended]);
}

function Bought({ order }: { order: PlacedOrder }) {
  return (
    <Card aria-label="What you ordered">
      <ul className="grid gap-2">
        {order.items.map((item) => (
          <li key={`${item.designId}/${item.revision}`} className="flex justify-between gap-4">
            <span className="min-w-0 break-words">
              {item.quantity} × {item.title}
            </span>
            <span className="tabular-nums">
              {formatPrice({ ...item.unitPrice, amount: item.unitPrice.amount * item.quantity })}
            </span>
          </li>
        ))}
        <li className="flex justify-between gap-4 text-muted">
          <span>Delivery</span>
          <span className="tabular-nums">{formatPrice(order.totals.shipping)}</span>
        </li>
        <li className="mt-2 flex justify-between gap-4 border-t border-line pt-3 font-semibold">
          <span>Total</span>
          <span className="tabular-nums">{formatPrice(order.totals.total)}</span>
        </li>
      </ul>
    </Card>
  );
}

const NotYours = ({ orderId }: { orderId: string }) => (
  <EmptyState
    title="We cannot show this order here"
    action={
      <>
        <ButtonLink to={signInPath(paths.checkoutOrder(orderId))}>Sign in</ButtonLink>
        <ButtonLink to={paths.cart} variant="secondary">
          Your cart
        </ButtonLink>
      </>
    }
  >
    It belongs to another account, or to another browser in which it was made as a guest.
  </EmptyState>
);

const PaymentLoading = () => (
  <Loading label="Loading your order" className="grid max-w-2xl gap-6">
    <Skeleton className="h-48 w-full rounded-card" />
    <Skeleton className="h-32 w-full rounded-card" />
  </Loading>
);
