import { CANCELLATION, cancellation, type OrderState } from '@pawfolio/domain/order';
import { AppError } from '../../../platform/errors.ts';
import type { Caller } from '../../../platform/define-callable.ts';
import { applyEvents } from '../apply.ts';
import type { OrderChange, OrderHistory, OrderStore } from '../ports.ts';

const tooLate = (): AppError =>
  new AppError(
    'failed-precondition',
    'This order is with the print shop already and can no longer be cancelled.',
  );

const notFound = (): AppError => new AppError('not-found', 'There is no such order.');

/** An order of somebody else does not exist for the caller. A cancellation that would come too late is not recorded. */
function assertCancellable(caller: Caller, history: OrderHistory, { state }: OrderChange): void {
  if (history.uid !== caller.uid) throw notFound();
  const cancelled = history.outcomes.some(({ event, applied }) => event.id === CANCELLATION && applied);
  if (state.fulfilment !== 'cancelled' || (!cancelled && wasSubmitted(history))) throw tooLate();
}

/** The print shop may still cancel what it has not begun; a customer may not, since it may have begun by now. */
const wasSubmitted = ({ outcomes, terms }: OrderHistory): boolean =>
  terms.base.fulfilment !== 'hold_window' ||
  outcomes.some(({ event, applied }) => applied && event.fact.about === 'fulfilment');

/** Cancels in one commit with the check that it is not too late. Throws `not-found` and `failed-precondition`. */
export async function cancelOrder(
  store: OrderStore,
  now: number,
  orderId: string,
  caller: Caller,
): Promise<Pick<OrderState, 'fulfilment' | 'payment'>> {
  const state = await applyEvents(store, orderId, cancellation(now), {
    check: (history, change) => assertCancellable(caller, history, change),
  });
  if (!state) throw notFound();
  return { fulfilment: state.fulfilment, payment: state.payment };
}
