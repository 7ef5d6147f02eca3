import { useEffect, useRef, type ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { paths, signInPath } from '../../config/paths.ts';
import type { AuthUser } from '../../platform/session.ts';
import { useLocale } from '../../shared/hooks/use-locale.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { useAddressOf } from './api/use-address-of.ts';
import { useItems } from './api/use-items.ts';
import { CartSummary } from './components/cart-summary.tsx';
import { EarlierNotice } from './components/earlier-notice.tsx';
import { LineCard } from './components/line-card.tsx';
import { BrokenLine, CartLoading, LineSkeleton } from './components/line-states.tsx';
import { VisitorGate } from './components/visitor-gate.tsx';
import { linesIn } from './model/add-links.ts';
import {
  keyOf,
  withLineAt,
  withLines,
  withoutLine,
  withQuantity,
  withRevision,
  type Cart,
} from './model/cart.ts';
import type { ItemState } from './model/items.ts';
import { changeCart, useCart } from './model/stored-cart.ts';

/** What is about to be bought. */
export function CartContent() {
  return (
    <VisitorGate nobody={<NobodysCart />} loading={<CartLoading />}>
      {(user) => <OwnCart key={user.uid} user={user} />}
    </VisitorGate>
  );
}

const NobodysCart = () => (
  <EmptyCart>
    <p>
      Have you been here before?{' '}
      <ButtonLink to={signInPath(paths.cart)} variant="quiet" size="sm">
        Sign in
      </ButtonLink>
    </p>
  </EmptyCart>
);

function OwnCart({ user: { uid, isGuest } }: { user: AuthUser }) {
  const again = useAdding(uid, isGuest);
  useAddressOf(uid, again);
  const cart = useCart(uid);
  const states = useItems(uid, cart.lines);
  useLocale();
  const change = (what: (cart: Cart) => Cart): void => changeCart(uid, isGuest, what);
  return (
    <>
      <EarlierNotice uid={uid} />
      {again !== null && cart.lines.length > 0 && (
        <Notice className="mb-6" tone="good" role="status" title="The same again is in your cart">
          Prices and checks are today’s. Have a look before you order.
        </Notice>
      )}
      {states.length === 0 ? (
        <EmptyCart />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem] lg:gap-10">
          <ul aria-label="Your cart" className="grid gap-4">
            {states.map((state, at) => (
              <li key={keyOf(state.line)}>
                <Line state={state} at={at} change={change} />
              </li>
            ))}
          </ul>
          <CartSummary states={states} />
        </div>
      )}
    </>
  );
}

/**
 * Puts in what the address asks for, once, and takes it out of the address, so that a reload puts nothing in. Answers the
 * order that is to be had again, if it is one.
 */
function useAdding(uid: string, isGuest: boolean): string | null {
  const [params, setParams] = useSearchParams();
  const done = useRef('');
  useEffect(() => {
    const asked = params.toString();
    if (!params.has('add') || done.current === asked) return;
    done.current = asked;
    const lines = linesIn(params);
    if (lines.length > 0) changeCart(uid, isGuest, (cart) => withLines(cart, lines));
    const order = params.get('again');
    setParams(order === null ? {} : { again: order }, { replace: true });
  }, [params, setParams, uid, isGuest]);
  return params.get('again');
}

interface LineProps {
  state: ItemState;
  at: number;
  change: (what: (cart: Cart) => Cart) => void;
}

function Line({ state, at, change }: LineProps) {
  const { line } = state;
  const key = keyOf(line);
  const remove = (): void => {
    change((cart) => withoutLine(cart, key));
    const name = state.status === 'ready' ? state.item.design.name : 'It';
    toast(`${name} is out of your cart`, {
      action: { label: 'Undo', onAction: () => change((cart) => withLineAt(cart, line, at)) },
    });
    document.querySelector<HTMLElement>('[data-page-title]')?.focus();
  };
  if (state.status === 'loading') return <LineSkeleton />;
  if (state.status !== 'ready') return <BrokenLine state={state} onRemove={remove} />;
  return (
    <LineCard
      item={state.item}
      onRemove={remove}
      onQuantity={(quantity) => change((cart) => withQuantity(cart, key, quantity))}
      onNewest={(revision) => change((cart) => withRevision(cart, key, revision))}
    />
  );
}

function EmptyCart({ children }: { children?: ReactNode }) {
  return (
    <EmptyState
      title="Nothing in your cart yet"
      action={<ButtonLink to={paths.products}>See what can be made</ButtonLink>}
    >
      <p>Design a tag, a mug or a blanket. It waits here until you order it.</p>
      {children}
    </EmptyState>
  );
}
