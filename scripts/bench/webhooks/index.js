/*
 * What `npm run bench:webhooks` runs in the emulator to compare two answers: the deployed function and the reference, each a
 * function of its own with the same options, and nothing else that would take processor time from either.
 */
import { createRequire } from 'node:module';
import { env } from 'node:process';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { onRequest } from 'firebase-functions/v2/https';
import { receive } from './reference.js';

/** @typedef {import('firebase-functions/v2/https').HttpsFunction} HttpsFunction */
// What was built just before: types do not know it, and the emulator takes no module that has to be waited for.
const built = /** @type {unknown} */ (
  createRequire(import.meta.url)('../../../functions/lib/modules/order/index.js')
);

export const { paymentWebhook } = /** @type {{ paymentWebhook: HttpsFunction }} */ (built);

export const reference = onRequest(
  {
    ...{ region: 'us-central1', cors: false, invoker: 'public', secrets: ['PAYMENT_WEBHOOK_SECRET'] },
    ...{ memory: '256MiB', concurrency: 80, timeoutSeconds: 30 },
  },
  async ({ headers, rawBody }, response) => {
    const db = getFirestore(getApps()[0] ?? initializeApp());
    const signature = String(headers['stripe-signature']);
    const status = await receive(db, env['PAYMENT_WEBHOOK_SECRET'] ?? '', { signature, rawBody });
    response.status(status).json({ received: status === 200 });
  },
);
