import { useMemo, useSyncExternalStore } from 'react';
import { keepPrivate } from '../../../platform/private.ts';
import { EMPTY_CART, parseCart, withLines, withoutBought, type Cart, type CartLine } from './cart.ts';

/*
 * Carts lie on the device, one for each account, under its uid: signing out erases it with everything else that is private
 * (`platform/private.ts`). Nothing of Firebase is needed to say how many things are in one (docs/decisions/0023).
 */
const PREFIX = 'pawfolio.cart.';
/** Whose cart the header counts before anybody knows who is signed in. */
const LAST = 'pawfolio.cart-of';

const watchers = new Set<() => void>();
const tell = (): void => watchers.forEach((watcher) => watcher());

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  window.addEventListener('storage', watcher);
  return () => {
    watchers.delete(watcher);
    window.removeEventListener('storage', watcher);
  };
}

const rawCart = (uid: string | null): string | null =>
  uid === null ? null : localStorage.getItem(PREFIX + uid);

export const readCart = (uid: string): Cart => parseCart(rawCart(uid));

/** Changes a cart as it is now, in this tab and in the others. Storage that is full costs the change, never the page. */
export function changeCart(uid: string, isGuest: boolean, change: (cart: Cart) => Cart): void {
  const next = { ...change(readCart(uid)), guest: isGuest };
  if (next.lines.length === 0) localStorage.removeItem(PREFIX + uid);
  else keepPrivate(uid, localStorage, PREFIX + uid, JSON.stringify(next));
  keepPrivate(uid, localStorage, LAST, uid);
  tell();
}

const boughtKey = (uid: string, orderId: string): string => `pawfolio.cart-bought.${uid}.${orderId}`;

/** What an order has bought leaves the cart, once, however often its page is looked at. */
export function takeBought(
  uid: string,
  isGuest: boolean,
  { id, items }: { id: string; items: readonly CartLine[] },
): void {
  if (localStorage.getItem(boughtKey(uid, id)) !== null) return;
  keepPrivate(uid, localStorage, boughtKey(uid, id), '1');
  changeCart(uid, isGuest, (cart) => withoutBought(cart, items));
}

/** The cart of an account; null for nobody's, which is empty. */
export function useCart(uid: string | null): Cart {
  const raw = useSyncExternalStore(
    subscribe,
    () => rawCart(uid),
    () => null,
  );
  return useMemo(() => parseCart(raw), [raw]);
}

/** The cart of whoever is signed in, or was when this device was last used. Empty where a page is drawn ahead. */
export function useLikelyCart(uid: string | null, isKnown: boolean): Cart {
  const last = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(LAST),
    () => null,
  );
  return useCart(isKnown ? uid : last);
}

const otherGuests = (uid: string): string =>
  Object.keys(localStorage)
    .filter(
      (key) => key.startsWith(PREFIX) && key !== PREFIX + uid && parseCart(localStorage.getItem(key)).guest,
    )
    .sort()
    .join('\n');

/** What a guest had put into the cart on this device before this account was signed in to. */
export function useEarlierCart(uid: string): Cart {
  const keys = useSyncExternalStore(
    subscribe,
    () => otherGuests(uid),
    () => '',
  );
  return useMemo(
    () =>
      keys
        .split('\n')
        .filter(Boolean)
        .reduce((all, key) => withLines(all, parseCart(localStorage.getItem(key)).lines), EMPTY_CART),
    [keys],
  );
}

/** The guest's cart has been taken over, or left. */
export function forgetEarlierCarts(uid: string): void {
  for (const key of otherGuests(uid).split('\n')) if (key) localStorage.removeItem(key);
  tell();
}
