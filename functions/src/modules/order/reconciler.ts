import { Timestamp } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { region } from '../../platform/params.ts';
import { readOrderView } from './outbox/view.ts';
import { payments, paymentSecrets } from './payments/configured.ts';
import { printSecrets, printShop } from './printing/configured.ts';
import { openStates, reconcile, type ReconcileDeps } from './reconcile.ts';
import { orderStore } from './repository.ts';

const logger = createLogger('order');
const at = (ms: number): Timestamp => Timestamp.fromMillis(ms);

/** What reconciling needs, as configured. */
export const reconcileDeps = (): ReconcileDeps => ({
  orders: orderStore(firestore(), Date.now),
  stoodStill: async (of, from, to) => {
    const still = firestore()
      .collection('orders')
      .where(of, 'in', [...openStates[of]]);
    const found = await still
      .where('updatedAt', '>', at(from))
      .where('updatedAt', '<=', at(to))
      .select()
      .get();
    return found.docs.map(({ id }) => id);
  },
  stuckEvents: async (before) => {
    const stuck = firestore().collection('webhookEvents').where('state', '==', 'received');
    const found = await stuck
      .where('receivedAt', '<=', at(before))
      .orderBy('receivedAt')
      .limit(500)
      .select()
      .get();
    return found.docs.map(({ id }) => id);
  },
  view: (orderId) => readOrderView(firestore(), orderId),
  payments,
  printShop,
  logger,
  now: Date.now,
});

/** Asks providers about what we may have missed. */
export const orderReconciler = onSchedule(
  {
    schedule: 'every 30 minutes',
    region,
    secrets: [...paymentSecrets, ...printSecrets],
    memory: '256MiB',
    concurrency: 1,
    maxInstances: 1,
    timeoutSeconds: 1_500,
  },
  async () => {
    const { asked, news, replayed, failed } = await reconcile(reconcileDeps());
    logger.info('orders reconciled', {
      count: asked,
      errors: failed,
      state: `${news} news, ${replayed} replayed`,
    });
  },
);
