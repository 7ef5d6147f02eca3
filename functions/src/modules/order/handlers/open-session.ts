import type { newOrder } from '@pawfolio/domain/order';
import type { Caller } from '../../../platform/define-callable.ts';
import { AppError } from '../../../platform/errors.ts';
import { PaymentUnavailable, type CheckoutSession, type Payments } from '../payments/port.ts';
import type { CheckoutStore, KeptCheckout } from '../ports.ts';

export interface SessionDeps {
  store: CheckoutStore;
  payments: () => Promise<Payments>;
  /** Where the app stands, without a slash at its end. */
  appUrl: string;
}

interface Wanted extends Pick<KeptCheckout, 'attempt' | 'earlier'> {
  orderId: string;
  order: ReturnType<typeof newOrder>;
  caller: Pick<Caller, 'email'>;
}

function sessionOf({ orderId, order, attempt, caller }: Wanted, appUrl: string): CheckoutSession {
  const { number, items, totals } = order;
  return {
    orderId,
    attempt,
    number,
    lines: items.map(({ title, quantity, unitPrice }) => ({ title, quantity, unitPrice })),
    shipping: totals.shipping,
    total: totals.total,
    email: caller.email,
    successUrl: `${appUrl}/checkout/${orderId}`,
    cancelUrl: `${appUrl}/checkout/${orderId}?left`,
  };
}

async function start(
  deps: SessionDeps,
  session: CheckoutSession,
): Promise<{ sessionId: string; url: string }> {
  try {
    return await (await deps.payments()).startCheckout(session);
  } catch (error) {
    if (!(error instanceof PaymentUnavailable)) throw error;
    throw new AppError('unavailable', 'The payment page cannot be opened right now. Nothing has been paid.');
  }
}

/**
 * Opens the page on which an attempt to pay is made, and keeps it with the order. May be repeated: the provider opens one for
 * each order and attempt. Throws `unavailable`.
 */
export async function openSession(deps: SessionDeps, wanted: Wanted): Promise<KeptCheckout> {
  const { sessionId, url } = await start(deps, sessionOf(wanted, deps.appUrl));
  const kept = { sessionId, url, attempt: wanted.attempt, earlier: wanted.earlier };
  await deps.store.keepCheckout(wanted.orderId, kept);
  return kept;
}
