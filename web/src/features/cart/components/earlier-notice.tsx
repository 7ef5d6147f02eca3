import { Button } from '../../../shared/ui/button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { countOf, withLines } from '../model/cart.ts';
import { changeCart, forgetEarlierCarts, useEarlierCart } from '../model/stored-cart.ts';

/** What was in a guest's cart on this device before signing in: never added unasked, never lost unasked. */
export function EarlierNotice({ uid }: { uid: string }) {
  const earlier = useEarlierCart(uid);
  const count = countOf(earlier);
  if (count === 0) return null;
  const add = (): void => {
    changeCart(uid, false, (cart) => withLines(cart, earlier.lines));
    forgetEarlierCarts(uid);
  };
  return (
    <Notice
      className="mb-6"
      title={
        count === 1 ? 'One thing from before you signed in' : `${count} things from before you signed in`
      }
      action={
        <>
          <Button variant="secondary" size="sm" onClick={add}>
            {count === 1 ? 'Put it into this cart' : 'Put them into this cart'}
          </Button>
          <Button variant="quiet" size="sm" onClick={() => forgetEarlierCarts(uid)}>
            Leave {count === 1 ? 'it' : 'them'} out
          </Button>
        </>
      }
    >
      Somebody had begun to order on this device. Are they yours?
    </Notice>
  );
}
