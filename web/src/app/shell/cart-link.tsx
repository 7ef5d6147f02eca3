import { lazy, Suspense } from 'react';
import { useAlive } from '../../shared/hooks/use-alive.ts';

const CartBadge = lazy(() =>
  import('../../features/cart/cart-badge.tsx').catch(() => ({ default: () => null })),
);

/** Written with the first thing that is put into a cart (`features/cart/model/stored-cart.ts`). */
const hasCart = (): boolean => localStorage.getItem('pawfolio.cart-of') !== null;

/** The way to the cart. Its code is fetched where there has been one; pages that sell nothing load nothing for it. */
export function CartLink() {
  const alive = useAlive();
  return (
    alive &&
    hasCart() && (
      <Suspense>
        <CartBadge />
      </Suspense>
    )
  );
}
