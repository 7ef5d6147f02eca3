import { projectID } from 'firebase-functions/params';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { auth, firestore } from '../../../platform/firebase.ts';
import { createLogger } from '../../../platform/logger.ts';
import { region, site } from '../../../platform/params.ts';
import { payments, paymentSecrets } from '../payments/configured.ts';
import { printSecrets, printShop } from '../printing/configured.ts';
import { orderStore } from '../repository.ts';
import { carryOut, sweepOutbox, type CarryOutDeps } from './carry-out.ts';
import type { MakePrints } from './ports.ts';
import { outboxStore } from './store.ts';
import { customersOf, readOrderView } from './view.ts';

const logger = createLogger('order');

async function emailOf(uid: string): Promise<string | null> {
  const { users } = await auth().getUsers([{ uid }]);
  return users.find(({ email, disabled }) => email && !disabled)?.email ?? null;
}

/** Everything that carrying out needs, as configured. */
export const carryOutDeps = (makePrints: MakePrints): CarryOutDeps => ({
  outbox: outboxStore(firestore(), Date.now),
  orders: orderStore(firestore(), Date.now),
  readOrder: (orderId) => readOrderView(firestore(), orderId),
  payments,
  customers: customersOf(firestore(), emailOf),
  makePrints,
  printShop,
  logger,
  now: Date.now,
  appUrl: site(projectID.value()),
});

const SWEEP_MS = 8 * 60_000;

/** The functions that carry out what stands in the outbox. Print files need 2 GiB for the largest, and are made one at a time. */
export const outboxFunctions = ({ makePrints }: { makePrints: MakePrints }) => ({
  /** Mails and refunds, at once. What does not succeed is left to the sweep, so that there is one way of trying again. */
  outboxAdded: onDocumentCreated(
    {
      document: 'outbox/{id}',
      region,
      retry: true,
      secrets: [...paymentSecrets, ...printSecrets],
      memory: '256MiB',
      concurrency: 20,
      maxInstances: 10,
    },
    async ({ data, params }) => {
      if (data?.get('kind') === 'submit') return;
      await carryOut(carryOutDeps(makePrints), params.id);
    },
  ),
  /** Hold windows that have ended, second tries, and what a crash has left behind. */
  outboxSweep: onSchedule(
    {
      schedule: 'every 1 minutes',
      region,
      secrets: [...paymentSecrets, ...printSecrets],
      memory: '2GiB',
      cpu: 1,
      concurrency: 1,
      maxInstances: 4,
      timeoutSeconds: 540,
    },
    async () => {
      const counts = await sweepOutbox(carryOutDeps(makePrints), Date.now() + SWEEP_MS);
      const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
      if (count > 0) logger.info('outbox swept', { count });
    },
  ),
});
