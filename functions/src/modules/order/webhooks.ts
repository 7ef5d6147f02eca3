import {
  parseFulfilmentEvent,
  parsePrintfulEvent,
  parseStripeEvent,
  type ReceivedEvent,
} from '@pawfolio/domain/order';
import { createHash } from 'node:crypto';
import type { Webhook } from '../../platform/define-webhook.ts';
import type { Logger } from '../../platform/logger.ts';
import { signatureSchemes } from '../../platform/webhook-signature.ts';
import type { OrderStore } from './ports.ts';

type Inbox = Pick<OrderStore, 'receive'>;
type Parse = (eventId: string, body: unknown, receivedAt: number) => ReceivedEvent | null;

/** Verified bodies into the inbox, one commit each: nothing is read, and nothing that several events share is touched. */
const keeping =
  (inbox: () => Inbox, parse: Parse): Webhook['store'] =>
  async (body, eventId) => {
    const received = parse(eventId ?? '', body, Date.now());
    if (received) await inbox().receive(received.event.id, received.orderId, received.event);
    return received !== null;
  };

/** Printful's events have no id: two with the same content, whichever attempt they were delivered in, are one. */
function contentId(body: unknown): string {
  const content = JSON.stringify({ ...(Object(body) as object), retries: null });
  return createHash('sha256').update(content).digest('base64url').slice(0, 32);
}

/** Who sends events about orders, and how each is verified and read. `inbox` is asked for at the first event. */
export const orderWebhooks = (logger: Logger, inbox: () => Inbox) => ({
  payment: {
    ...{ name: 'paymentWebhook', logger, scheme: signatureSchemes.stripe },
    store: keeping(inbox, (_, body, at) => parseStripeEvent(body, at)),
  },
  fulfilment: {
    ...{ name: 'fulfilmentWebhook', logger, scheme: signatureSchemes.standard },
    store: keeping(inbox, parseFulfilmentEvent),
  },
  printful: {
    ...{ name: 'printfulWebhook', logger, scheme: signatureSchemes.printful },
    store: keeping(inbox, (_, body, at) => parsePrintfulEvent(contentId(body), body, at)),
  },
});
