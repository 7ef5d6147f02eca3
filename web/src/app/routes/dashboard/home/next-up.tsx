import { lazy, Suspense } from 'react';

// After what is due: its drawings of products would hold that up.
const DraftCard = lazy(() =>
  import('../../../../features/designs/components/draft-card.tsx').then((file) => ({
    default: file.DraftCard,
  })),
);

const orders = () => import('../../../../features/orders/orders-at-home.tsx');
const ProblemOrders = lazy(() => orders().then((file) => ({ default: file.ProblemOrders })));
const OrdersOnTheirWay = lazy(() => orders().then((file) => ({ default: file.OrdersOnTheirWay })));

/** What goes on besides care, the most urgent first: an order with a problem, a draft, what is on its way. */
export function NextUp() {
  return (
    <>
      <Suspense>
        <ProblemOrders />
      </Suspense>
      <Suspense>
        <DraftCard />
      </Suspense>
      <Suspense>
        <OrdersOnTheirWay />
      </Suspense>
    </>
  );
}
