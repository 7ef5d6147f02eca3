import { FieldPath, FieldValue, Timestamp, type Firestore } from 'firebase-admin/firestore';
import { today } from '@pawfolio/domain/kernel';
import { careDigestPath, petDigest, petPath } from '@pawfolio/domain/pet';
import { readCare } from './care-source.ts';

/** Many events about one account may come at once, and each waits for the others for a few milliseconds. */
const ATTEMPTS = 15;

/**
 * Brings what `users/{uid}/meta/care` says of one pet up to date with the pet's data as it is now, whatever has happened
 * to it. Any number of repeats, in any order and at the same time, end the same: `asOf` tells from which moment each is,
 * and an older one never replaces a newer. A pet that is gone is taken out; for an account without a pet nothing is made.
 */
export async function refreshCare(store: Firestore, uid: string, petId: string, now: Date): Promise<void> {
  const { pet, asOf, ...source } = await readCare(store, uid, petId);
  const digest = pet && petDigest({ ...source, pet, today: today('UTC', now) });
  const document = store.doc(careDigestPath(uid));
  const field = new FieldPath('pets', petId);
  const updatedAt = FieldValue.serverTimestamp();
  await store.runTransaction(
    async (transaction) => {
      const [current, stored] = await transaction.getAll(document, store.doc(petPath(uid, petId)));
      const before: unknown = current?.get(field);
      // The pet may have gone since it was read, and whoever took it out has left no trace of when.
      if (!digest || !stored?.exists) {
        if (before !== undefined)
          transaction.update(document, field, FieldValue.delete(), 'updatedAt', updatedAt);
        return;
      }
      if (isNewer(before, asOf)) return;
      const data = { pets: { [petId]: { ...digest, asOf } }, updatedAt };
      transaction.set(document, data, { mergeFields: [field, 'updatedAt'] });
    },
    { maxAttempts: ATTEMPTS },
  );
}

function isNewer(stored: unknown, asOf: Timestamp): boolean {
  const before = typeof stored === 'object' && stored !== null && 'asOf' in stored ? stored.asOf : null;
  return before instanceof Timestamp && before.valueOf() > asOf.valueOf();
}
