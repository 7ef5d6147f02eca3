import { createCheckout as contract, retryPayment as retryContract } from '@pawfolio/domain/order';
import { projectID } from 'firebase-functions/params';
import { onRequest } from 'firebase-functions/v2/https';
import { defineCallable } from '../../platform/define-callable.ts';
import { firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { region, sandboxWebhook, site } from '../../platform/params.ts';
import { checkoutStore } from './checkout-store.ts';
import { createCheckout } from './handlers/create-checkout.ts';
import type { SessionDeps } from './handlers/open-session.ts';
import { retryPayment as retry } from './handlers/retry-payment.ts';
import { sendSandboxEvent } from './payments/choose.ts';
import { payments, paymentSecrets, paymentWebhookSecret } from './payments/configured.ts';
import { answerSandbox } from './payments/sandbox-answer.ts';
import type { Designs } from './ports.ts';
import { orderStore } from './repository.ts';

const logger = createLogger('order');
const options = { secrets: paymentSecrets, memory: '512MiB', timeoutSeconds: 60 } as const;

const sessionDeps = (): SessionDeps => ({
  store: checkoutStore(firestore(), Date.now),
  payments,
  appUrl: site(projectID.value()),
});

/** Makes an order and says where to pay for it. */
export const checkoutCallables = ({ designs }: { designs: Designs }) => ({
  createCheckout: defineCallable({
    ...contract,
    logger,
    perMinute: 30,
    options,
    handle: (request, caller) => createCheckout({ designs, ...sessionDeps() }, request, caller),
  }),
});

/** A new page on which an order is paid whose payment failed. */
export const retryPayment = defineCallable({
  ...retryContract,
  logger,
  perMinute: 30,
  options,
  handle: ({ orderId }, caller) =>
    retry({ ...sessionDeps(), orders: orderStore(firestore(), Date.now), now: Date.now }, orderId, caller),
});

/** `/sandbox/pay`: the page on which developers decide what becomes of a payment. Not there in a real project. */
export const sandboxPayment = onRequest(
  { region, invoker: 'public', secrets: [paymentWebhookSecret], memory: '256MiB', maxInstances: 2 },
  async (request, response) => {
    const projectId = projectID.value();
    const webhookSecret = paymentWebhookSecret.value();
    const webhookUrl = sandboxWebhook(projectId, 'payment');
    const body = request.body as { action?: unknown } | undefined;
    const answer = await answerSandbox(
      {
        projectId,
        secret: webhookSecret,
        now: Date.now,
        send: (event) => sendSandboxEvent({ webhookUrl, webhookSecret }, event),
      },
      { method: request.method, session: request.query['session'], action: body?.action },
    );
    if (answer.status === 303) response.redirect(303, answer.location);
    else response.status(answer.status).type('html').send(answer.html);
  },
);
