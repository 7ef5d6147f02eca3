import { canPay, createCheckout, type CheckoutItem, type ShippingAddress } from '@pawfolio/domain/order';
import { call } from '../../../platform/callables.ts';
import { toAppError } from '../../../platform/errors.ts';
import { readNow } from '../../../platform/read.ts';
import { shopRefs } from '../../../platform/shop-refs.ts';
import { attemptFor, type Attempt } from '../model/attempt.ts';
import { endAttempt, keepAttempt, readAttempt } from '../model/stored-checkout.ts';

export interface Wish {
  items: CheckoutItem[];
  shippingAddress: ShippingAddress;
}

/** An order that was paid, or that can be paid no more, is not the one that is wanted now. */
async function isOver({ orderId }: Attempt): Promise<boolean> {
  if (orderId === null) return false;
  const order = await readNow(shopRefs.order(orderId));
  return order === null || order.payment !== 'pending' || !canPay(order);
}

/**
 * Makes the order, and says where it is paid. Asking again for the same gives the same order, until it has been paid or
 * cannot be any more. Throws `AppError`; nothing has been paid then.
 */
export async function placeOrder(uid: string, wish: Wish): Promise<{ orderId: string; checkoutUrl: string }> {
  const last = readAttempt(uid);
  if (last?.orderId != null && (await isOver(last))) endAttempt(uid, last.orderId);
  const attempt = attemptFor(readAttempt(uid), wish, () => crypto.randomUUID());
  // Before it is sent: the answer may be lost, and the next try must be the same one.
  keepAttempt(uid, attempt);
  const made = await call(createCheckout, { requestId: attempt.requestId, ...wish });
  keepAttempt(uid, { ...attempt, orderId: made.orderId });
  return made;
}

const words: Partial<Record<string, string>> = {
  'failed-precondition':
    'One of your designs needs a change before it can be made. Please go back to your cart.',
  'not-found': 'One of your designs does not exist any more. Please go back to your cart.',
  network:
    'The payment page could not be opened. Nothing has been paid. Please try again: it will be the same order.',
  offline: 'You are offline. Nothing has been paid, and everything you typed is kept here.',
};

/** Why the order was not made, for the customer. */
export function refusalWords(error: unknown): string {
  const { code, message } = toAppError(error);
  return words[code] ?? message;
}
