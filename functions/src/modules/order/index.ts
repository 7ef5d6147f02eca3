import { cancelOrder as cancelOrderContract } from '@pawfolio/domain/order';
import { defineSecret } from 'firebase-functions/params';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { storeDeadLetter } from '../../platform/dead-letters.ts';
import { defineCallable } from '../../platform/define-callable.ts';
import { defineWebhook } from '../../platform/define-webhook.ts';
import { firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { region } from '../../platform/params.ts';
import { runTrigger } from '../../platform/trigger.ts';
import { processInbox, processWaiting } from './apply.ts';
import { cancelOrder as cancel } from './handlers/cancel-order.ts';
import { replayEntry } from './ops.ts';
import type { OrderStore } from './ports.ts';
import { orderStore } from './repository.ts';
import { orderWebhooks } from './webhooks.ts';

const logger = createLogger('order');
const deps = { logger, now: Date.now, storeDeadLetter };
const store = (): OrderStore => orderStore(firestore(), Date.now);

const webhooks = orderWebhooks(logger, store);

/** `POST /webhooks/payment`: Stripe events. */
export const paymentWebhook = defineWebhook(webhooks.payment, defineSecret('PAYMENT_WEBHOOK_SECRET'));

/** `POST /webhooks/fulfilment`: events of the print shop, signed as Standard Webhooks are. */
export const fulfilmentWebhook = defineWebhook(
  webhooks.fulfilment,
  defineSecret('FULFILMENT_WEBHOOK_SECRET'),
);

/** `POST /webhooks/printful`: Printful's own events. */
export const printfulWebhook = defineWebhook(webhooks.printful, defineSecret('PRINTFUL_WEBHOOK_SECRET'));

const options = { region, retry: true, memory: '256MiB', concurrency: 40, maxInstances: 10 } as const;

/** Applies each event of the inbox. Deployed with retries: a crash at any step is followed by another attempt. */
export const applyOrderEvent = onDocumentCreated(
  { document: 'webhookEvents/{eventId}', ...options },
  (event) =>
    runTrigger(
      deps,
      { id: event.id, time: event.time, subject: event.document },
      { name: 'applyOrderEvent', work: () => processInbox(store(), logger, event.params.eventId) },
    ),
);

/** Applies the events that came before their order. */
export const applyWaitingEvents = onDocumentCreated({ document: 'orders/{orderId}', ...options }, (event) =>
  runTrigger(
    deps,
    { id: event.id, time: event.time, subject: event.document },
    { name: 'applyWaitingEvents', work: () => processWaiting(store(), logger, event.params.orderId) },
  ),
);

/** Cancels an order while the customer still can. */
export const cancelOrder = defineCallable({
  ...cancelOrderContract,
  logger,
  perMinute: 30,
  handle: ({ orderId }, caller) => cancel(store(), Date.now(), orderId, caller),
});

/** Does again what a dead letter is about. Answers what came of it; throws if it fails again. */
export const replayOrderLetter = (subject: string): Promise<string> =>
  replayEntry(firestore(), logger, subject);

export { checkoutCallables, retryPayment, sandboxPayment } from './checkout.ts';

/** What the deletion of an account needs of orders. */
export { countOrders, forgetCustomer } from './forget.ts';
export { outboxFunctions } from './outbox/index.ts';
export { orderReceipt } from './receipt/index.ts';
export { orderReconciler } from './reconciler.ts';
export { sandboxPrintFunction } from './sandbox-print.ts';
