import type { Outcome } from './fold.ts';

/** How long a customer can take an order back after paying, before it goes to the print shop. */
export const HOLD_MINUTES = 30;

export const HOLD_MS = HOLD_MINUTES * 60_000;

/**
 * Until when an order is held: it begins with the payment, by its business time, so that the order in which events arrive makes
 * no difference. Milliseconds since 1970.
 * @param base what was set when the order was made
 */
export function holdUntil(base: number, outcomes: readonly Outcome[]): number {
  const paid = outcomes.find(
    ({ event: { fact }, applied }) => applied && fact.about === 'payment' && fact.to === 'paid',
  );
  return paid ? Math.max(base, paid.event.at + HOLD_MS) : base;
}
