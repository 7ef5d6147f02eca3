import { paths, signInPath } from '../../config/paths.ts';
import type { AuthUser } from '../../platform/session.ts';
import { useLocale } from '../../shared/hooks/use-locale.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Loading, Skeleton } from '../../shared/ui/skeleton.tsx';
import { useItems } from './api/use-items.ts';
import { CheckoutForm } from './components/checkout/checkout-form.tsx';
import { VisitorGate } from './components/visitor-gate.tsx';
import { hindrance, readyItems } from './model/items.ts';
import { useCart } from './model/stored-cart.ts';

/** Where a cart becomes an order. */
export function CheckoutContent() {
  return (
    <VisitorGate nobody={<Nothing signIn />} loading={<CheckoutLoading />}>
      {(user) => <OwnCheckout key={user.uid} user={user} />}
    </VisitorGate>
  );
}

function OwnCheckout({ user }: { user: AuthUser }) {
  const { lines } = useCart(user.uid);
  const states = useItems(user.uid, lines);
  useLocale();
  if (lines.length === 0) return <Nothing />;
  if (states.some(({ status }) => status === 'loading')) return <CheckoutLoading />;
  const stop = hindrance(states);
  if (stop !== null) {
    return (
      <Notice
        tone="warn"
        title="Your cart cannot be ordered as it is"
        action={<ButtonLink to={paths.cart}>Back to your cart</ButtonLink>}
      >
        {stop}
      </Notice>
    );
  }
  return <CheckoutForm user={user} items={readyItems(states)} />;
}

function Nothing({ signIn = false }: { signIn?: boolean }) {
  return (
    <EmptyState
      title="There is nothing to order"
      action={
        <>
          <ButtonLink to={paths.products}>See what can be made</ButtonLink>
          {signIn && (
            <ButtonLink to={signInPath(paths.checkout)} variant="secondary">
              Sign in
            </ButtonLink>
          )}
        </>
      }
    >
      Your cart is empty.
    </EmptyState>
  );
}

function CheckoutLoading() {
  return (
    <Loading label="Loading the checkout" className="grid gap-10">
      {['address', 'look', 'pay'].map((key) => (
        <div key={key} className="grid gap-5 lg:grid-cols-[15rem_1fr]">
          <Skeleton className="h-7 w-32" />
          <Skeleton className="h-40 w-full max-w-xl rounded-card" />
        </div>
      ))}
    </Loading>
  );
}
