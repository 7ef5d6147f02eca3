import { Timestamp } from 'firebase-admin/firestore';
import { firestore } from './firebase.ts';
import { describe } from './logger.ts';
import type { DeadLetter } from './trigger.ts';

const KEPT_MS = 90 * 24 * 60 * 60_000;

/**
 * Keeps what could not be done under `deadLetters/{function}_{eventId}`, for people to look at (docs/runbook.md).
 * Storing the same event twice gives one document. `expireAt` is for a TTL policy.
 */
export async function storeDeadLetter({ name, event, error, reason }: DeadLetter): Promise<void> {
  const now = Date.now();
  await firestore()
    .doc(`deadLetters/${name}_${event.id}`)
    .set({
      function: name,
      eventId: event.id,
      subject: event.subject,
      payload: event.payload ?? {},
      reason,
      error: describe(error),
      at: Timestamp.fromMillis(now),
      expireAt: Timestamp.fromMillis(now + KEPT_MS),
    });
}
