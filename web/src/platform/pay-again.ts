import { retryPayment } from '@pawfolio/domain/order';
import { call } from './callables.ts';
import { toAppError } from './errors.ts';

/** Where an order is paid whose payment failed: the page of the failed one is used up. Throws `AppError`. */
export async function payAgain(orderId: string): Promise<string> {
  return (await call(retryPayment, { orderId })).checkoutUrl;
}

const words: Partial<Record<string, string>> = {
  'failed-precondition':
    'This order cannot be paid any more. Your designs are saved: you can order them again.',
  network: 'The payment page could not be opened. Nothing has been paid. Please try again.',
  offline: 'You are offline. Nothing has been paid.',
};

/** Why it could not be, for the customer. */
export function payAgainRefusal(error: unknown): string {
  const { code, message } = toAppError(error);
  return words[code] ?? message;
}
