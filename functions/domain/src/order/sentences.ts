import type { FulfilmentState, PaymentState } from './states.ts';
import type { Outcome } from './fold.ts';

/** What a customer reads of each state. */
export const paymentSentence: Record<PaymentState, string> = {
  pending: 'We are waiting for your payment.',
  processing: 'Your bank is working on the payment. This can take a few days.',
  authorised: 'Your payment is reserved.',
  paid: 'Your payment has arrived. Thank you.',
  failed: 'The payment did not go through. Nothing was charged.',
  cancelled: 'The payment was cancelled. Nothing was charged.',
  expired: 'The payment page was open for too long and has closed. Nothing was charged.',
  partially_refunded: 'Part of your payment is on its way back to you.',
  refunded: 'Your payment is on its way back to you.',
  disputed: 'Your bank is looking into this payment.',
};

export const fulfilmentSentence: Record<FulfilmentState, string> = {
  hold_window: 'You can still cancel. After that we send it to the print shop.',
  submitted: 'The print shop has your order.',
  on_hold: 'The print shop has paused your order to check something. We are on it.',
  in_production: 'Your order is being made.',
  partially_shipped: 'Part of your order is on its way.',
  shipped: 'Your order is on its way.',
  delivered: 'Your order has arrived.',
  failed: 'The print shop could not make your order. We will sort this out with you.',
  cancelled: 'Your order was cancelled.',
  returned: 'Your order came back to us.',
};

const parcelSentence = {
  shipped: 'A parcel is on its way.',
  delivered: 'A parcel has arrived.',
  returned: 'A parcel came back to us.',
} as const;

/** The sentence of a timeline entry. */
export function outcomeSentence({ event: { fact }, applied }: Outcome): string {
  if (fact.about === 'nothing') return 'We received a notice that changes nothing.';
  if (fact.about === 'payment')
    return applied
      ? paymentSentence[fact.to]
      : 'We received a late notice about the payment. It changes nothing.';
  if (!applied) return 'We received a late notice from the print shop. It changes nothing.';
  if (fact.parcel && (fact.to === 'shipped' || fact.to === 'delivered' || fact.to === 'returned'))
    return parcelSentence[fact.to];
  return fulfilmentSentence[fact.to];
}
