import { randomBytes } from 'node:crypto';
import {
  FieldValue,
  Timestamp,
  type DocumentReference,
  type DocumentSnapshot,
  type Firestore,
  type QuerySnapshot,
  type Transaction,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import {
  isKept,
  isSettled,
  orderSchema,
  pseudonymised,
  pseudonymOf,
  type LastKnown,
  type Order,
} from '@pawfolio/domain/order';
import type { Bucket } from '../../platform/firebase.ts';
import { bareDocument, bareShipments } from './documents.ts';

/** What becomes of a customer's orders. */
export interface OrderCounts {
  /** Kept without the customer. */
  kept: number;
  removed: number;
  /** Something may still happen to them: their customer cannot be forgotten yet. */
  open: number;
}

const ordersOf = (store: Firestore, uid: string) => store.collection('orders').where('uid', '==', uid);
const about = (store: Firestore, collection: string, orderId: string) =>
  store.collection(collection).where('orderId', '==', orderId);

const effectSchema = z.object({ kind: z.string(), state: z.string() });

function lastKnown(document: DocumentSnapshot, order: Order, outbox: QuerySnapshot): LastKnown {
  const opened: unknown = document.get('checkout.openedAt');
  return {
    ...order,
    changedAt: Math.max(order.updatedAt.toMillis(), opened instanceof Timestamp ? opened.toMillis() : 0),
    effects: outbox.docs.map((entry) => z.parse(effectSchema, entry.data())),
  };
}

/** @param now milliseconds since 1970 */
export async function countOrders(store: Firestore, uid: string, now: number): Promise<OrderCounts> {
  const counts: OrderCounts = { kept: 0, removed: 0, open: 0 };
  for (const document of (await ordersOf(store, uid).get()).docs) {
    const order = z.parse(orderSchema, document.data());
    const isOpen = !isSettled(
      lastKnown(document, order, await about(store, 'outbox', document.id).get()),
      now,
    );
    counts[isOpen ? 'open' : isKept(order) ? 'kept' : 'removed'] += 1;
  }
  return counts;
}

async function removePrints(bucket: Bucket, orderId: string): Promise<void> {
  const [files] = await bucket.getFiles({ prefix: `prints/${orderId}/` });
  for (const file of files) await file.delete({ ignoreNotFound: true });
}

/** Firestore takes so many values for one `in`. */
const MOST_IN = 30;

/** Everything besides an order that is about it. Letters quote what went wrong with it, by its own path or an event's. */
async function besides(
  store: Firestore,
  transaction: Transaction,
  orderId: string,
): Promise<{ outbox: QuerySnapshot; refs: DocumentReference[] }> {
  const outbox = await transaction.get(about(store, 'outbox', orderId));
  const events = await transaction.get(about(store, 'webhookEvents', orderId));
  const mails = await transaction.get(about(store, 'mail', orderId));
  const letters = store.collection('deadLetters');
  const found = [
    outbox,
    events,
    mails,
    await transaction.get(letters.where('payload.orderId', '==', orderId)),
  ];
  const subjects = [`orders/${orderId}`, ...events.docs.map(({ ref }) => ref.path)];
  for (let first = 0; first < subjects.length; first += MOST_IN) {
    const some = subjects.slice(first, first + MOST_IN);
    found.push(await transaction.get(letters.where('subject', 'in', some)));
  }
  const paths = new Map(found.flatMap(({ docs }) => docs.map(({ ref }) => [ref.path, ref] as const)));
  return { outbox, refs: [...paths.values()] };
}

/**
 * One order without its customer, in one commit that also says that it is settled: an event that comes meanwhile is applied
 * before, and counts, or after, to an order that is nobody's.
 */
const takeOut = (store: Firestore, ref: DocumentReference, uid: string, now: number): Promise<void> =>
  store.runTransaction(async (transaction) => {
    const document = await transaction.get(ref);
    if (document.get('uid') !== uid) return;
    const order = z.parse(orderSchema, document.data());
    const timeline = await transaction.get(ref.collection('timeline'));
    const { outbox, refs } = await besides(store, transaction, ref.id);
    if (!isSettled(lastKnown(document, order, outbox), now)) return;
    for (const each of refs) transaction.delete(each);
    if (!isKept(order)) {
      for (const entry of timeline.docs) transaction.delete(entry.ref);
      transaction.delete(ref);
      return;
    }
    for (const entry of timeline.docs) transaction.update(entry.ref, bareDocument(entry.data()));
    transaction.update(ref, {
      ...pseudonymised(order, pseudonymOf(randomBytes(16).toString('hex'))),
      ...bareShipments(document.data()),
      checkout: FieldValue.delete(),
    });
  });

/**
 * Takes a customer out of their orders. One that was paid stays, as the law wants it, under a pseudonym that is drawn anew
 * for each; one that never was goes. An order to which something may still happen is not touched. May be interrupted and
 * repeated. `now` in milliseconds since 1970.
 */
export async function forgetCustomer(
  { store, bucket, now }: { store: Firestore; bucket: Bucket; now: number },
  uid: string,
): Promise<void> {
  for (const document of (await ordersOf(store, uid).get()).docs) {
    const order = z.parse(orderSchema, document.data());
    const outbox = await about(store, 'outbox', document.id).get();
    if (!isSettled(lastKnown(document, order, outbox), now)) continue;
    // Before the order is nobody's, since it is found by its customer.
    await removePrints(bucket, document.id);
    await takeOut(store, document.ref, uid, now);
  }
}
