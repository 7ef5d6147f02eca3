import { orderPath, orderSchema, SUBMISSION, timelineEntryPath } from '@pawfolio/domain/order';
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { Customers, OrderView } from './ports.ts';

const viewSchema = z.object({
  ...z.omit(orderSchema, { holdUntilAt: true, createdAt: true }).shape,
  checkout: z.optional(z.object({ sessionId: z.string(), earlier: z._default(z.array(z.string()), []) })),
});

/** An order as whoever acts on it needs to know it; null when it is gone. */
export async function readOrderView(db: Firestore, orderId: string): Promise<OrderView | null> {
  const [found, submission] = await db.getAll(
    db.doc(orderPath(orderId)),
    db.doc(timelineEntryPath(orderId, SUBMISSION)),
  );
  if (!found?.exists) return null;
  const { checkout, totals, updatedAt, ...order } = z.parse(viewSchema, found.data());
  return {
    ...order,
    total: totals.total,
    sessionIds: checkout ? [checkout.sessionId, ...checkout.earlier.toReversed()] : [],
    submitted: submission?.exists ?? false,
    updatedAt: updatedAt.toMillis(),
  };
}

const profileSchema = z.object({ notifications: z.object({ orderEmails: z.boolean() }) });

/** Customers in Firestore and Authentication. Without a profile, as of a guest, mails are wanted. */
export const customersOf = (db: Firestore, emailOf: (uid: string) => Promise<string | null>): Customers => ({
  async addressOf(uid) {
    const profile = z.safeParse(profileSchema, (await db.doc(`users/${uid}`).get()).data());
    if (profile.success && !profile.data.notifications.orderEmails) return null;
    return emailOf(uid);
  },
});
