import { isForgotten, outboxPath, orderPath, timelineEntryPath, timelinePath } from '@pawfolio/domain/order';
import { FieldValue, Timestamp, type Firestore, type Timestamp as Version } from 'firebase-admin/firestore';
import { effectDocument, parseInbox, parseOrder, parseTimeline, timelineDocument } from './documents.ts';
import type { OrderChange, OrderHistory, OrderStore } from './ports.ts';

const INBOX_DAYS = 30;
const inboxPath = (id: string): string => `webhookEvents/${id}`;

/** gRPC: 6 ALREADY_EXISTS, 9 FAILED_PRECONDITION, 10 ABORTED. */
const hasCode = (error: unknown, ...codes: number[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(Number(error.code));

/** Orders in Firestore. No lock is taken and no transaction opened: `create` and a precondition do the work. */
export function orderStore(db: Firestore, now: () => number): OrderStore {
  return {
    async receive(id, orderId, event) {
      const entry = {
        orderId,
        kind: event.kind,
        source: event.source,
        event: JSON.stringify(event),
        state: 'received',
        receivedAt: Timestamp.fromMillis(event.receivedAt),
        expireAt: Timestamp.fromMillis(event.receivedAt + INBOX_DAYS * 24 * 60 * 60_000),
      };
      await db
        .doc(inboxPath(id))
        .create(entry)
        .catch((error: unknown) => {
          if (!hasCode(error, 6)) throw error;
        });
    },
    async entry(id) {
      const found = await db.doc(inboxPath(id)).get();
      return found.exists ? parseInbox(id, found.data()) : null;
    },
    async mark(id, state) {
      await db.doc(inboxPath(id)).update({ state, processedAt: Timestamp.fromMillis(now()) });
    },
    async waitingFor(orderId) {
      const found = await db
        .collection('webhookEvents')
        .where('orderId', '==', orderId)
        .where('state', '==', 'waiting')
        .get();
      return found.docs.map(({ id }) => id);
    },
    async history(orderId) {
      // One after the other: whoever commits between the two makes the commit on this version of the order fail. Read at
      // once, the order could be newer than its timeline, and an event would be folded away.
      const order = await db.doc(orderPath(orderId)).get();
      if (!order.exists || !order.updateTime) return null;
      const timeline = await db.collection(timelinePath(orderId)).get();
      const outcomes = timeline.docs.flatMap((entry) => parseTimeline(entry.id, entry.data()) ?? []);
      return { ...parseOrder(order.data()), outcomes, version: order.updateTime };
    },
    async commit(orderId, history, change, inboxId) {
      try {
        await write(db, now(), { orderId, history, change, inboxId });
        return true;
      } catch (error) {
        if (hasCode(error, 6, 9, 10)) return false;
        throw error;
      }
    },
  };
}

interface Write {
  orderId: string;
  history: OrderHistory;
  change: OrderChange;
  inboxId: string | null;
}

function write(db: Firestore, now: number, { orderId, history, change, inboxId }: Write): Promise<unknown> {
  const batch = db.batch();
  const base = { ...history.terms.base, holdUntil: history.holdUntil };
  const at = Timestamp.fromMillis(now);
  const keys = change.effects.map(({ key }) => key);
  const order = {
    ...change.state,
    base,
    holdUntilAt: Timestamp.fromMillis(change.holdUntil),
    updatedAt: at,
    ...(keys.length > 0 && { effects: FieldValue.arrayUnion(...keys) }),
  };
  // The time the history was read names the state it was read in: whoever was faster makes this commit fail.
  batch.update(db.doc(orderPath(orderId)), order, { lastUpdateTime: history.version as Version });
  for (const outcome of change.outcomes)
    batch.set(db.doc(timelineEntryPath(orderId, outcome.event.id)), timelineDocument(outcome));
  for (const effect of change.effects)
    batch.create(
      db.doc(outboxPath(orderId, effect.key)),
      effectDocument(orderId, effect, change.holdUntil, now),
    );
  // What was received for a customer who is gone does not lie about for a month; its timeline keeps what it was.
  if (inboxId !== null && isForgotten(history)) batch.delete(db.doc(inboxPath(inboxId)));
  else if (inboxId !== null) batch.update(db.doc(inboxPath(inboxId)), { state: 'applied', processedAt: at });
  return batch.commit();
}
