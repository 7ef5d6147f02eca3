import { foldOrder, payAgain, paymentAttempt } from '@pawfolio/domain/order';
import type { Caller } from '../../../platform/define-callable.ts';
import { AppError } from '../../../platform/errors.ts';
import { applyEvents } from '../apply.ts';
import type { OrderStore } from '../ports.ts';
import { openSession, type SessionDeps } from './open-session.ts';

export interface RetryDeps extends SessionDeps {
  orders: OrderStore;
  now: () => number;
}

const notFound = (): AppError => new AppError('not-found', 'There is no such order.');
const notNow = (): AppError => new AppError('failed-precondition', 'This order cannot be paid any more.');

/**
 * Where an order can be paid (again): also one whose making was interrupted before it had a session. A session whose payment failed is used up: the order gets another, one for each failure,
 * and waits for its payment from then on. Each step may be repeated, and two requests at once get the same session.
 */
export async function retryPayment(
  deps: RetryDeps,
  orderId: string,
  caller: Caller,
): Promise<{ checkoutUrl: string }> {
  const history = await deps.orders.history(orderId);
  const made = history && (await deps.store.find(orderId));
  if (!made || history.uid !== caller.uid) throw notFound();
  const known = history.outcomes.map(({ event }) => event);
  const { state, outcomes } = foldOrder(history.terms, known);
  const { order, checkout } = made;
  const { payment, fulfilment } = state;
  if (fulfilment !== 'hold_window' || (payment !== 'pending' && payment !== 'failed')) throw notNow();
  const attempt = paymentAttempt(outcomes);
  const earlier = checkout ? [...checkout.earlier, checkout.sessionId] : [];
  const open =
    checkout?.attempt === attempt
      ? checkout
      : await openSession(deps, { orderId, order, caller, attempt, earlier });
  if (payment === 'failed') await applyEvents(deps.orders, orderId, [payAgain(outcomes, deps.now())]);
  return { checkoutUrl: open.url };
}
