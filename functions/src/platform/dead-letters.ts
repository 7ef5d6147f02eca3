import { Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { firestore } from './firebase.ts';
import { describe } from './logger.ts';
import type { DeadLetter, TriggerEvent } from './trigger.ts';

const KEPT_MS = 90 * 24 * 60 * 60_000;

/** Whose data a path is of: the folder of a customer, or a document whose id begins with one's. */
const OWNED = /^(?:users|media|incoming)\/([^/]+)\/|^(?:previewRequests|designRemovals)\/([^/_]+)_/;

/** With whose account a letter goes; null where it is about nobody's data, or an order's, with which it goes instead. */
function ownerOf({ uid, subject, payload }: TriggerEvent): string | null {
  const told = uid ?? payload?.['uid'];
  if (typeof told === 'string') return told;
  const [, folder, prefix] = OWNED.exec(subject) ?? [];
  return folder ?? prefix ?? null;
}

/**
 * What could not be done, under `deadLetters/{function}_{eventId}`, for people to look at (docs/runbook.md): the same event
 * gives one document. `expireAt` is for a TTL policy. For whoever writes it together with something else.
 */
export function deadLetterDocument(
  { name, event, error, reason }: DeadLetter,
  now: number,
): { path: string; data: Record<string, unknown> } {
  return {
    path: `deadLetters/${name}_${event.id}`,
    data: {
      function: name,
      eventId: event.id,
      subject: event.subject,
      uid: ownerOf(event),
      payload: event.payload ?? {},
      reason,
      error: describe(error),
      at: Timestamp.fromMillis(now),
      expireAt: Timestamp.fromMillis(now + KEPT_MS),
    },
  };
}

/** Keeps a dead letter. Storing the same event twice gives one document. */
export async function storeDeadLetter(letter: DeadLetter): Promise<void> {
  const { path, data } = deadLetterDocument(letter, Date.now());
  await firestore().doc(path).set(data);
}

const storedSchema = z.object({
  function: z.string(),
  subject: z.string(),
  payload: z._default(z.record(z.string(), z.nullable(z.union([z.string(), z.number()]))), {}),
  reason: z.string(),
  error: z.object({ name: z.string(), message: z.string(), stack: z.string() }),
  at: z.instanceof(Timestamp),
});

/** A dead letter as operations see it; `id` names its document. */
export type StoredDeadLetter = z.infer<typeof storedSchema> & { id: string };

/** The newest first. */
export async function listDeadLetters(limit: number): Promise<StoredDeadLetter[]> {
  const { docs } = await firestore().collection('deadLetters').orderBy('at', 'desc').limit(limit).get();
  return docs.map((snapshot) => ({ ...storedSchema.parse(snapshot.data()), id: snapshot.id }));
}

/** `undefined` if there is none of this id. */
export async function readDeadLetter(id: string): Promise<StoredDeadLetter | undefined> {
  const snapshot = await firestore().doc(`deadLetters/${id}`).get();
  return snapshot.exists ? { ...storedSchema.parse(snapshot.data()), id } : undefined;
}

/** What has been done after all needs no letter any more. */
export async function removeDeadLetter(id: string): Promise<void> {
  await firestore().doc(`deadLetters/${id}`).delete();
}
