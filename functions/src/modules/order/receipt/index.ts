import {
  orderPath,
  orderReceipt as contract,
  orderSchema,
  receiptOf,
  timelinePath,
} from '@pawfolio/domain/order';
import { addressLines } from '@pawfolio/domain/user';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { defineCallable } from '../../../platform/define-callable.ts';
import { AppError } from '../../../platform/errors.ts';
import { firestore } from '../../../platform/firebase.ts';
import { createLogger } from '../../../platform/logger.ts';

const logger = createLogger('order');

/** When the first payment arrived that counted, milliseconds since 1970. */
async function paidAt(db: Firestore, orderId: string): Promise<number | null> {
  const { docs } = await db.collection(timelinePath(orderId)).where('to', '==', 'paid').get();
  const times = docs
    .filter((entry) => entry.get('applied') === true)
    .flatMap((entry) => {
      const at: unknown = entry.get('at');
      return at instanceof Timestamp ? [at.toMillis()] : [];
    });
  return times.length > 0 ? Math.min(...times) : null;
}

/** The receipt of an order as a PDF, for whoever ordered. Made anew each time and kept nowhere. */
export const orderReceipt = defineCallable({
  ...contract,
  logger,
  perMinute: 10,
  options: { memory: '512MiB', concurrency: 4, timeoutSeconds: 60, maxInstances: 10 },
  handle: async ({ orderId }, { uid }) => {
    const db = firestore();
    const found = z.safeParse(orderSchema, (await db.doc(orderPath(orderId)).get()).data());
    // An order of somebody else does not exist for the caller.
    if (!found.success || found.data.uid !== uid) throw new AppError('not-found', 'There is no such order.');
    const order = found.data;
    const receipt = receiptOf(order, await paidAt(db, orderId));
    const address = addressLines({ ...order.shippingAddress, isDefault: false });
    const { drawReceipt } = await import('./sheet.ts');
    const pdf = await drawReceipt({ receipt, address }, new Date());
    return { pdf: pdf.toString('base64'), fileName: `pawfolio-${order.number}.pdf` };
  },
});
