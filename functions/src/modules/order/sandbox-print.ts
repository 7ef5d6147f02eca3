import { orderPath } from '@pawfolio/domain/order';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { Timestamp } from 'firebase-admin/firestore';
import { defineSecret, projectID } from 'firebase-functions/params';
import { onRequest } from 'firebase-functions/v2/https';
import { firestore } from '../../platform/firebase.ts';
import { region, sandboxWebhook } from '../../platform/params.ts';
import { carryOut, sweepOutbox } from './outbox/carry-out.ts';
import { carryOutDeps } from './outbox/index.ts';
import type { MakePrints } from './outbox/ports.ts';
import { paymentSecrets } from './payments/configured.ts';
import { printSecrets } from './printing/configured.ts';
import { answerPrint, type PrintDeps } from './printing/sandbox-answer.ts';
import type { ClockAction, ShownOrder } from './printing/sandbox-page.ts';
import { readJob, takeStep } from './printing/sandbox.ts';
import { reconcileOrder } from './reconcile.ts';
import { reconcileDeps } from './reconciler.ts';

const fulfilmentSecret = defineSecret('FULFILMENT_WEBHOOK_SECRET');

const shown = (found: DocumentSnapshot): ShownOrder => ({
  orderId: found.id,
  number: String(found.get('number')),
  payment: String(found.get('payment')),
  fulfilment: String(found.get('fulfilment')),
});

async function newest(): Promise<ShownOrder[]> {
  const { docs } = await firestore().collection('orders').orderBy('createdAt', 'desc').limit(20).get();
  return docs.map(shown);
}

/** Does what time does elsewhere. */
async function clock(makePrints: MakePrints, action: ClockAction, orderId: string): Promise<string> {
  const deps = carryOutDeps(makePrints);
  if (action === 'ask') return `${await reconcileOrder(reconcileDeps(), orderId)} events`;
  if (action === 'due') return JSON.stringify(await sweepOutbox(deps, Date.now() + 30_000));
  const entry = firestore().doc(`outbox/${orderId}_submit`);
  const found = await entry.get();
  if (found.get('state') !== 'pending') return found.exists ? String(found.get('state')) : 'not paid yet';
  await entry.update({ dueAt: Timestamp.now() });
  return carryOut(deps, entry.id);
}

const depsOf = (makePrints: MakePrints): PrintDeps => ({
  projectId: projectID.value(),
  newest,
  find: async (orderId) => {
    const found = await firestore().doc(orderPath(orderId)).get();
    return found.exists ? shown(found) : null;
  },
  stepsOf: async (orderId) => (await readJob(firestore(), orderId))?.steps ?? null,
  take: (step) =>
    takeStep(
      firestore(),
      {
        webhookUrl: sandboxWebhook(projectID.value(), 'fulfilment'),
        secret: fulfilmentSecret.value(),
        now: Date.now,
      },
      step,
    ),
  clock: (action, orderId) => clock(makePrints, action, orderId),
});

/**
 * `/sandbox/print`: where developers decide what becomes of an order at the print shop. Not there in a real project. A script
 * that accepts JSON is told what was done.
 */
export const sandboxPrintFunction = ({ makePrints }: { makePrints: MakePrints }) =>
  onRequest(
    {
      region,
      invoker: 'public',
      secrets: [...paymentSecrets, ...printSecrets, fulfilmentSecret],
      memory: '1GiB',
      maxInstances: 2,
      timeoutSeconds: 120,
    },
    async (request, response) => {
      const { action, silently } = (request.body ?? {}) as { action?: unknown; silently?: unknown };
      const { method } = request;
      const answer = await answerPrint(depsOf(makePrints), {
        method,
        order: request.query['order'],
        action,
        silently,
      });
      if (request.get('accept')?.includes('application/json'))
        response.status(answer.status === 303 ? 200 : answer.status).json({ said: answer.said });
      else if (answer.status === 303) response.redirect(303, answer.location);
      else response.status(answer.status).type('html').send(answer.html);
    },
  );
