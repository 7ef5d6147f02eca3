import type { Effect } from './effects.ts';
import type { FulfilmentState, PaymentState } from './states.ts';

/** Id of the event by which we close the hold window, before the print shop is asked. */
export const SUBMISSION = 'system_submit';

/** What an effect is judged by: the order as it is when it is about to be carried out. */
export interface OrderNow {
  payment: PaymentState;
  fulfilment: FulfilmentState;
  /** Whether we have closed the hold window ourselves. */
  submitted: boolean;
}

/** `wait`: not now, and perhaps later. `give_back`: not this, but what has been paid after all must go back. */
export type Verdict = 'do' | 'skip' | 'wait' | 'give_back';

const holdsMoney = (payment: PaymentState): boolean => payment === 'paid' || payment === 'partially_refunded';

function onSubmit({ payment, fulfilment, submitted }: OrderNow): Verdict {
  if (fulfilment === 'cancelled') return holdsMoney(payment) ? 'give_back' : 'skip';
  // The print shop has it already, and not from us.
  if (fulfilment !== 'hold_window' && !submitted) return 'skip';
  if (payment === 'disputed') return 'wait';
  return holdsMoney(payment) ? 'do' : 'skip';
}

function onRefund({ payment }: OrderNow): Verdict {
  if (payment === 'disputed') return 'wait';
  return holdsMoney(payment) ? 'do' : 'skip';
}

/** What a mail tells must still be so; what has been is told by those that follow. */
function onMail(template: string, { payment, fulfilment }: OrderNow): Verdict {
  if (template === 'payment_failed') return payment === 'failed' ? 'do' : 'skip';
  if (template === 'on_hold') return fulfilment === 'on_hold' ? 'do' : 'skip';
  if (template === 'failed') return fulfilment === 'failed' ? 'do' : 'skip';
  return 'do';
}

/** Whether an effect is to be carried out for an order as it is now. Effects follow from events; this looks at the state. */
export function verdictOn(effect: Effect, now: OrderNow): Verdict {
  if (effect.kind === 'submit') return onSubmit(now);
  return effect.kind === 'refund' ? onRefund(now) : onMail(effect.template, now);
}

const MINUTE = 60_000;

/** More tries are not made: people look at it. With the pauses below the last comes after about a day. */
export const MOST_TRIES = 14;

/** How long to wait before the next try, milliseconds. `tries` counts those that have failed, from 1. */
export const pauseAfter = (tries: number): number =>
  Math.min(MINUTE * 2 ** Math.max(0, tries - 1), 180 * MINUTE);
