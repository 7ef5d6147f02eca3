import type { OrderEvent } from './event.ts';
import type { Outcome } from './fold.ts';

const failuresIn = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(
    ({ event: { fact }, applied }) => applied && fact.about === 'payment' && fact.to === 'failed',
  );

/** Which attempt to pay an order is in now, from 1: each failed one is followed by another. */
export const paymentAttempt = (outcomes: readonly Outcome[]): number => failuresIn(outcomes).length + 1;

/**
 * The customer pays again after a payment that failed: from here on the order waits for it. There is one such event an attempt,
 * whoever asks how often. It lies after the failure and within the second in which it was asked for, since providers tell
 * whole seconds, and what they tell of the new attempt must come after it.
 * @param now milliseconds since 1970
 */
export function payAgain(outcomes: readonly Outcome[], now: number): OrderEvent {
  const failedAt = Math.max(...failuresIn(outcomes).map(({ event }) => event.at));
  return {
    id: `customer_pay_again_${paymentAttempt(outcomes)}`,
    kind: 'order.pay_again',
    source: 'customer',
    at: Math.max(Math.floor(now / 1000) * 1000, failedAt + 1),
    receivedAt: now,
    fact: { about: 'payment', to: 'pending', amount: null, currency: null },
  };
}
