import { Timestamp, type DocumentData, type Firestore } from 'firebase-admin/firestore';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { validOrder } from '@pawfolio/domain/order';

/** An order for events to be about. Answers its id. */
export async function makeOrder(db: Firestore, orderId: string): Promise<string> {
  const order = resolveServerTime(validOrder({ uid: 'bench' }), Timestamp.fromMillis(0)) as DocumentData;
  await db.doc(`orders/${orderId}`).set(order);
  return orderId;
}
