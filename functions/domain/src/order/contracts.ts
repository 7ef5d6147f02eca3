import * as z from 'zod/mini';
import { defineCallable, firestoreId } from '../kernel/index.ts';
import { fulfilmentStates, paymentStates } from './states.ts';

/**
 * Cancels an order of the caller while it has not been sent to the print shop. Errors: `not-found`, and
 * `failed-precondition` once it is too late. Cancelling twice answers the same.
 */
export const cancelOrder = defineCallable({
  name: 'cancelOrder',
  input: z.strictObject({ orderId: firestoreId }),
  output: z.object({ fulfilment: z.enum(fulfilmentStates), payment: z.enum(paymentStates) }),
});
