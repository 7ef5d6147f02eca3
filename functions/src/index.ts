/**
 * Composition root: every deployed function by its name. Ports that a module needs of others are wired here.
 */
export {
  applyOrderEvent,
  applyWaitingEvents,
  fulfilmentWebhook,
  paymentWebhook,
} from './modules/order/index.ts';
