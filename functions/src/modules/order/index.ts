import {
  cancelOrder as cancelOrderContract,
  parseFulfilmentEvent,
  parseStripeEvent,
} from '@pawfolio/domain/order';
import { defineSecret } from 'firebase-functions/params';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { storeDeadLetter } from '../../platform/dead-letters.ts';
import { defineCallable } from '../../platform/define-callable.ts';
import { defineWebhook } from '../../platform/define-webhook.ts';
import { firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { region } from '../../platform/params.ts';
import { runTrigger } from '../../platform/trigger.ts';
import { signatureSchemes } from '../../platform/webhook-signature.ts';
import { processInbox, processWaiting } from './apply.ts';
import { cancelOrder as cancel } from './handlers/cancel-order.ts';
import type { OrderStore } from './ports.ts';
import { orderStore } from './repository.ts';

const logger = createLogger('order');
const deps = { logger, now: Date.now, storeDeadLetter };
const store = (): OrderStore => orderStore(firestore(), Date.now);

/** `POST /webhooks/payment`: Stripe events. */
export const paymentWebhook = defineWebhook(
  {
    name: 'paymentWebhook',
    logger,
    scheme: signatureSchemes.stripe,
    store: async (body) => {
      const received = parseStripeEvent(body, Date.now());
      if (received) await store().receive(received.event.id, received.orderId, received.event);
      return received !== null;
    },
  },
  defineSecret('PAYMENT_WEBHOOK_SECRET'),
);

/** `POST /webhooks/fulfilment`: events of the print shop, signed as Standard Webhooks are. */
export const fulfilmentWebhook = defineWebhook(
  {
    name: 'fulfilmentWebhook',
    logger,
    scheme: signatureSchemes.standard,
    store: async (body, eventId) => {
      const received = parseFulfilmentEvent(eventId ?? '', body, Date.now());
      if (received) await store().receive(received.event.id, received.orderId, received.event);
      return received !== null;
    },
  },
  defineSecret('FULFILMENT_WEBHOOK_SECRET'),
);

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
  handle: ({ orderId }, caller) => cancel(store(), Date.now(), orderId, caller),
});
