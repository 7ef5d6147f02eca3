import * as z from 'zod/mini';
import { defineCallable, firestoreId } from '../kernel/index.ts';
import { fulfilmentStates, paymentStates } from './states.ts';

/**
 * A new page on which an order can be paid whose payment failed: a session is used up by that. Asked again, it answers the same
 * page. Errors: `not-found`, `failed-precondition` for an order that cannot be paid (any more), `unavailable`.
 */
export const retryPayment = defineCallable({
  name: 'retryPayment',
  input: z.strictObject({ orderId: firestoreId }),
  output: z.object({ checkoutUrl: z.string() }),
});

/** The receipt of an order of the caller as a PDF. Errors: `not-found`, `resource-exhausted` when it is asked for too often. */
export const orderReceipt = defineCallable({
  name: 'orderReceipt',
  input: z.strictObject({ orderId: firestoreId }),
  output: z.object({ /** Base64. */ pdf: z.string(), fileName: z.string() }),
});

/**
 * Cancels an order of the caller while it has not been sent to the print shop. Errors: `not-found`, and
 * `failed-precondition` once it is too late. Cancelling twice answers the same.
 */
export const cancelOrder = defineCallable({
  name: 'cancelOrder',
  input: z.strictObject({ orderId: firestoreId }),
  output: z.object({ fulfilment: z.enum(fulfilmentStates), payment: z.enum(paymentStates) }),
});
