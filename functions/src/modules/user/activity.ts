import { createHash } from 'node:crypto';
import {
  Timestamp,
  type DocumentData,
  type DocumentReference,
  type Firestore,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { ACTIVITY_DAYS, activityPath, signInChanges, type ActivityKind } from '@pawfolio/domain/user';

const DAY = 24 * 60 * 60_000;

export interface Noted {
  kind: ActivityKind;
  /** In milliseconds since 1970. */
  at: number;
  petId?: string;
}

/**
 * An entry of the record of sensitive actions, to be created in the same commit as what it tells of. There is nothing in
 * it but a kind, a moment and the id of a pet.
 */
export function activityEntry(
  store: Firestore,
  uid: string,
  { kind, at, petId }: Noted,
): [DocumentReference, DocumentData] {
  const expireAt = Timestamp.fromMillis(at + ACTIVITY_DAYS * DAY);
  const entry = { kind, at: Timestamp.fromMillis(at), petId: petId ?? null, expireAt };
  return [store.collection(activityPath(uid)).doc(), entry];
}

/** An entry of something that is no write of ours. */
export async function noteActivity(store: Firestore, uid: string, noted: Noted): Promise<void> {
  const [document, entry] = activityEntry(store, uid, noted);
  await document.create(entry);
}

const stateSchema = z.object({ methods: z.array(z.string()), email: z.string(), since: z.string() });

/** What Firebase Authentication says of how somebody signs in. */
export interface SignInFacts {
  methods: readonly string[];
  email: string | null;
  since: string;
}

const hashOf = (uid: string, email: string | null): string =>
  createHash('sha256')
    .update(`${uid}\n${email ?? ''}`)
    .digest('hex');

/**
 * Compares how somebody signs in with what was known, and notes what has changed since. The first time there is nothing to
 * compare with. `quiet` learns without noting: of what has just been noted by itself. Answers how many entries were made.
 */
export function reviewSignIn(
  store: Firestore,
  uid: string,
  { methods, email, since }: SignInFacts,
  { at, quiet = false }: { at: number; quiet?: boolean },
): Promise<number> {
  return store.runTransaction(async (transaction) => {
    const note = store.doc(`users/${uid}/meta/signIn`);
    const known = z.safeParse(stateSchema, (await transaction.get(note)).data());
    const state = { methods: [...methods].sort(), email: hashOf(uid, email), since };
    const kinds = known.success && !quiet ? signInChanges(known.data, state) : [];
    transaction.set(note, state);
    for (const kind of kinds) transaction.create(...activityEntry(store, uid, { kind, at }));
    return kinds.length;
  });
}
