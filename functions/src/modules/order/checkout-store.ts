import { HOLD_MS, orderPath, orderSchema } from '@pawfolio/domain/order';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { CheckoutStore, MadeOrder } from './ports.ts';

const madeSchema = z.object({
  ...z.omit(orderSchema, { holdUntilAt: true, createdAt: true, updatedAt: true }).shape,
  checkout: z.optional(
    z.object({
      sessionId: z.string(),
      url: z.string(),
      attempt: z._default(z.int(), 1),
      earlier: z._default(z.array(z.string()), []),
    }),
  ),
});

function parse(data: unknown): MadeOrder {
  const { checkout = null, ...order } = z.parse(madeSchema, data);
  return { order, checkout };
}

const ALREADY_EXISTS = 6;

/** Orders at their making, in Firestore. `create` decides between two requests; the slower finds what the faster made. */
export function checkoutStore(db: Firestore, now: () => number): CheckoutStore {
  const find = async (orderId: string): Promise<MadeOrder | null> => {
    const found = await db.doc(orderPath(orderId)).get();
    return found.exists ? parse(found.data()) : null;
  };
  return {
    find,
    async create(orderId, order) {
      const at = Timestamp.fromMillis(now());
      const holdUntilAt = Timestamp.fromMillis(now() + HOLD_MS);
      try {
        await db.doc(orderPath(orderId)).create({ ...order, holdUntilAt, createdAt: at, updatedAt: at });
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === ALREADY_EXISTS)) throw error;
      }
      const made = await find(orderId);
      if (!made) throw new Error(`Order ${orderId} was made and is gone`);
      return made;
    },
    async keepCheckout(orderId, checkout) {
      await db.doc(orderPath(orderId)).update({
        checkout: { ...checkout, openedAt: Timestamp.fromMillis(now()) },
      });
    },
  };
}
