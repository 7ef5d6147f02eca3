import type { Order } from './schema.ts';
import { fulfilmentSentence, paymentSentence } from './sentences.ts';
import type { FulfilmentState, PaymentState } from './states.ts';

/** The one thing that a customer can do about an order now. `wait`: nothing, and they are told so. */
export type OrderAction = 'pay' | 'start_again' | 'cancel' | 'track' | 'order_again' | 'wait';

/** Where an order stands, in words for its customer. */
export interface Situation {
  /** `danger` and `warn` are problems: they come first wherever orders are listed. */
  tone: 'good' | 'neutral' | 'warn' | 'danger';
  /** Two or three words, for a badge. */
  title: string;
  text: string;
  action: OrderAction;
}

type States = Pick<Order, 'payment' | 'fulfilment'>;

const situation = (
  tone: Situation['tone'],
  title: string,
  action: OrderAction,
  ...text: string[]
): Situation => ({
  tone,
  title,
  text: text.join(' '),
  action,
});

/** No money has arrived, and none is on its way. */
const unpaid: readonly PaymentState[] = ['pending', 'failed', 'cancelled', 'expired'];

const NOTHING_CHARGED = 'Nothing was charged.';
const GOES_BACK = 'What you paid goes back to you the way you paid it. Banks take up to ten days.';

const whenCancelled: Record<PaymentState, readonly [title: string, text: string]> = {
  pending: ['Cancelled', NOTHING_CHARGED],
  failed: ['Cancelled', NOTHING_CHARGED],
  cancelled: ['Cancelled', NOTHING_CHARGED],
  expired: ['Cancelled', NOTHING_CHARGED],
  processing: ['Cancelled', 'If your bank still sends the payment, it goes straight back to you.'],
  authorised: ['Cancelled', 'Your bank releases what it has reserved.'],
  paid: ['Cancelled', GOES_BACK],
  partially_refunded: ['Cancelled', GOES_BACK],
  refunded: ['Cancelled, refunded', 'Your money is on its way back to you.'],
  disputed: ['Cancelled', paymentSentence.disputed],
};

const whileUnpaid = (payment: PaymentState): Situation => {
  const text = paymentSentence[payment];
  if (payment === 'failed')
    return situation(
      'danger',
      'Payment failed',
      'pay',
      text,
      'You can try again: the order is as you left it.',
    );
  if (payment === 'pending') return situation('neutral', 'Not paid yet', 'pay', text);
  const title = payment === 'expired' ? 'Payment page closed' : 'Payment cancelled';
  return situation(
    'neutral',
    title,
    'start_again',
    text,
    'Your designs are saved: order them again whenever you like.',
  );
};

const whileHeld: Partial<Record<PaymentState, Situation>> = {
  processing: situation(
    'neutral',
    'Payment on its way',
    'cancel',
    paymentSentence.processing,
    'We begin when it has arrived.',
  ),
  authorised: situation('good', 'Payment reserved', 'cancel', paymentSentence.authorised),
};

const whenMade: Record<FulfilmentState, Situation> = {
  hold_window: situation('good', 'Paid', 'cancel', paymentSentence.paid, fulfilmentSentence.hold_window),
  submitted: situation('good', 'With the print shop', 'wait', fulfilmentSentence.submitted),
  on_hold: situation(
    'warn',
    'Paused',
    'wait',
    fulfilmentSentence.on_hold,
    'You need not do anything; if we need you, we write.',
  ),
  in_production: situation('good', 'Being made', 'wait', fulfilmentSentence.in_production),
  partially_shipped: situation(
    'good',
    'Partly on its way',
    'track',
    fulfilmentSentence.partially_shipped,
    'The rest follows in its own parcel.',
  ),
  shipped: situation('good', 'On its way', 'track', fulfilmentSentence.shipped),
  delivered: situation('good', 'Arrived', 'order_again', fulfilmentSentence.delivered),
  failed: situation(
    'danger',
    'Could not be made',
    'wait',
    fulfilmentSentence.failed,
    'You lose nothing: it is made anew, or your money goes back.',
  ),
  cancelled: situation('neutral', 'Cancelled', 'order_again', fulfilmentSentence.cancelled),
  returned: situation(
    'warn',
    'Came back',
    'wait',
    fulfilmentSentence.returned,
    'We write to you about sending it again.',
  ),
};

/**
 * What a customer reads of an order, and the one thing to do. Total: every payment in every fulfilment has a sentence, also
 * those that no history of events should lead to.
 */
export function situationOf({ payment, fulfilment }: States): Situation {
  if (fulfilment === 'cancelled') {
    const [title, text] = whenCancelled[payment];
    return situation('neutral', title, 'order_again', fulfilmentSentence.cancelled, text);
  }
  if (payment === 'refunded')
    return situation('neutral', 'Refunded', 'order_again', paymentSentence.refunded);
  if (payment === 'disputed')
    return situation(
      'warn',
      'Payment disputed',
      'wait',
      paymentSentence.disputed,
      fulfilmentSentence[fulfilment],
    );
  if (fulfilment !== 'hold_window') return whenMade[fulfilment];
  if (unpaid.includes(payment)) return whileUnpaid(payment);
  return whileHeld[payment] ?? whenMade.hold_window;
}

/** Something went another way than it should have. */
export const isProblem = (order: States): boolean => ['warn', 'danger'].includes(situationOf(order).tone);

const moving: readonly FulfilmentState[] = ['partially_shipped', 'shipped'];
/** At least one parcel is with a carrier. */
export const isOnItsWay = ({ fulfilment }: States): boolean => moving.includes(fulfilment);

/** Whether taking it back makes sense; the server decides whether it is still possible. */
export const canCancel = ({ payment, fulfilment }: States): boolean =>
  fulfilment === 'hold_window' && !['cancelled', 'expired', 'refunded'].includes(payment);

/** Whether the time in which it can be taken back has begun: with the payment. */
export const isHeld = ({ payment, fulfilment }: States): boolean =>
  fulfilment === 'hold_window' && (payment === 'paid' || payment === 'partially_refunded');

/** Whether money has arrived or is promised, so that what was in the cart has been bought. */
export const isBought = ({ payment, fulfilment }: States): boolean =>
  !unpaid.includes(payment) && fulfilment !== 'cancelled';

/** Whether it can still be paid on the page that was opened for it. */
export const canPay = (order: States): boolean => situationOf(order).action === 'pay';

/** Problems first, then what is on its way, then the rest as it was. */
export function byUrgency<T extends States>(orders: readonly T[]): T[] {
  const urgency = (order: States): number => (isProblem(order) ? 0 : isOnItsWay(order) ? 1 : 2);
  return [...orders].sort((a, b) => urgency(a) - urgency(b));
}
