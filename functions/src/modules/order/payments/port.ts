import type { Money } from '@pawfolio/domain/kernel';
import type { OrderEvent } from '@pawfolio/domain/order';

/** What is to be paid, and where the customer goes afterwards. */
export interface CheckoutSession {
  orderId: string;
  /** From 1: a session whose payment failed is used up, and the next attempt has its own. */
  attempt: number;
  number: string;
  lines: readonly { title: string; quantity: number; unitPrice: Money }[];
  shipping: Money;
  total: Money;
  /** Fills in the provider's form; null when it is not known. */
  email: string | null;
  successUrl: string;
  cancelUrl: string;
}

/** A provider of payments. All calls may be repeated: the order's id and attempt are the key by which each happens once. */
export interface Payments {
  /** Where to pay. Throws `PaymentUnavailable` when the provider does not answer. */
  startCheckout(session: CheckoutSession): Promise<{ sessionId: string; url: string }>;
  /** Gives back all that was paid in a session. Nothing to give back is no error. Throws `PaymentUnavailable`. */
  refund(orderId: string, sessionId: string): Promise<void>;
  /** What has become of a session, as events with ids that are the same each time. Throws `PaymentUnavailable`. */
  report(orderId: string, sessionId: string): Promise<OrderEvent[]>;
}

/** The provider did not answer, or not now: trying again may help. */
export class PaymentUnavailable extends Error {
  constructor(cause: unknown) {
    super('The payment provider does not answer', { cause });
    this.name = 'PaymentUnavailable';
  }
}
