import { ShoppingBag } from 'lucide-react';
import { Link } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { useAuth } from '../../platform/session.ts';
import { countOf } from './model/cart.ts';
import { useLikelyCart } from './model/stored-cart.ts';

/** The way to the cart, with how many things are in it. Nothing while it is empty. */
export default function CartBadge() {
  const { status, user } = useAuth();
  const count = countOf(useLikelyCart(user?.uid ?? null, status !== 'unknown'));
  if (count === 0) return null;
  return (
    <Link
      to={paths.cart}
      className="relative grid size-11 place-items-center max-sm:-mr-2 rounded-full hover:bg-sunken [&_svg]:size-5"
    >
      <ShoppingBag aria-hidden="true" />
      <span className="sr-only">Cart, </span>
      <span className="absolute -top-0.5 -right-0.5 grid h-5 min-w-5 place-items-center rounded-full bg-brand px-1 text-xs font-semibold text-on-brand tabular-nums">
        {count}
      </span>
    </Link>
  );
}
