import { randomBytes } from 'node:crypto';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { isKept, isSettled, orderSchema, pseudonymised } from '@pawfolio/domain/order';
import type { Bucket } from '../../platform/firebase.ts';

/** What becomes of a customer's orders. */
export interface OrderCounts {
  /** Kept without the customer. */
  kept: number;
  removed: number;
  /** Still on their way: their customer cannot be forgotten yet. */
  open: number;
}

const ordersOf = (store: Firestore, uid: string) => store.collection('orders').where('uid', '==', uid);

export async function countOrders(store: Firestore, uid: string): Promise<OrderCounts> {
  const counts: OrderCounts = { kept: 0, removed: 0, open: 0 };
  for (const document of (await ordersOf(store, uid).get()).docs) {
    const order = z.parse(orderSchema, document.data());
    counts[!isSettled(order) ? 'open' : isKept(order) ? 'kept' : 'removed'] += 1;
  }
  return counts;
}

async function removeBelow(store: Firestore, collection: string, orderId: string): Promise<void> {
  const { docs } = await store.collection(collection).where('orderId', '==', orderId).get();
  for (const { ref } of docs) await ref.delete();
}

async function removePrints(bucket: Bucket, orderId: string): Promise<void> {
  const [files] = await bucket.getFiles({ prefix: `prints/${orderId}/` });
  for (const file of files) await file.delete({ ignoreNotFound: true });
}

/**
 * Takes a customer out of their orders. One that was paid stays, as the law wants it, under a pseudonym that is drawn anew
 * for each; one that never was goes. An order on its way is not touched. May be interrupted and repeated.
 */
export async function forgetCustomer(
  { store, bucket }: { store: Firestore; bucket: Bucket },
  uid: string,
): Promise<void> {
  for (const document of (await ordersOf(store, uid).get()).docs) {
    const order = z.parse(orderSchema, document.data());
    if (!isSettled(order)) continue;
    await removePrints(bucket, document.id);
    for (const collection of ['outbox', 'mail']) await removeBelow(store, collection, document.id);
    if (isKept(order)) {
      const pseudonym = `erased_${randomBytes(16).toString('hex')}`;
      await document.ref.update({ ...pseudonymised(order, pseudonym), checkout: FieldValue.delete() });
    } else {
      await store.recursiveDelete(document.ref);
    }
  }
}
