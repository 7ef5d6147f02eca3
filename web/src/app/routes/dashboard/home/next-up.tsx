import { lazy, Suspense, useCallback, useEffect, useState } from 'react';

// After what is due: its drawings of products would hold that up.
const DraftCard = lazy(() =>
  import('../../../../features/designs/components/draft-card.tsx').then((file) => ({
    default: file.DraftCard,
  })),
);

const orders = () => import('../../../../features/orders/orders-at-home.tsx');
const ProblemOrders = lazy(() => orders().then((file) => ({ default: file.ProblemOrders })));
const OrdersOnTheirWay = lazy(() => orders().then((file) => ({ default: file.OrdersOnTheirWay })));

/** How long what is less urgent waits for this, where the network gives no answer. */
const LONGEST_MS = 4_000;

/**
 * What goes on besides care, the most urgent first: an order with a problem, a draft, what is on its way. It comes all at once, so that
 * nothing moves under a finger, and tells when it has.
 */
export function NextUp({ onKnown }: { onKnown: () => void }) {
  const [draft, setDraft] = useState(false);
  const [orders, setOrders] = useState(false);
  const [isLate, setLate] = useState(false);
  const draftKnown = useCallback(() => setDraft(true), []);
  const ordersKnown = useCallback(() => setOrders(true), []);
  const isKnown = (draft && orders) || isLate;
  useEffect(() => {
    if (isKnown) {
      onKnown();
      return;
    }
    const timer = setTimeout(() => setLate(true), LONGEST_MS);
    return () => clearTimeout(timer);
  }, [isKnown, onKnown]);
  return (
    <div className={isKnown ? 'contents' : 'hidden'}>
      <Suspense>
        <ProblemOrders onKnown={ordersKnown} />
      </Suspense>
      <Suspense>
        <DraftCard onKnown={draftKnown} />
      </Suspense>
      <Suspense>
        <OrdersOnTheirWay />
      </Suspense>
    </div>
  );
}
