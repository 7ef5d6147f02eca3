import { FieldValue, type CollectionReference, type Firestore } from 'firebase-admin/firestore';
import { petPath, recordsPath } from '@pawfolio/domain/pet';

/** Below the 500 writes of one commit. */
const CHUNK = 300;

async function empty(collection: CollectionReference): Promise<number> {
  const page = collection.select().limit(CHUNK);
  let removed = 0;
  for (let found = await page.get(); !found.empty; found = await page.get()) {
    const batch = collection.firestore.batch();
    for (const { ref } of found.docs) batch.delete(ref);
    await batch.commit();
    removed += found.size;
  }
  return removed;
}

/**
 * Removes everything below a deleted pet: records, photos, documents, and whatever else comes to stand there. The files go
 * with their documents, whose deletion is an event of its own. May be interrupted and repeated. Does nothing if there is
 * a pet of this id again. Answers how many documents were removed.
 */
export async function removePetData(store: Firestore, uid: string, petId: string): Promise<number> {
  const pet = store.doc(petPath(uid, petId));
  if ((await pet.get()).exists) return 0;
  let removed = 0;
  for (const collection of await pet.listCollections()) removed += await empty(collection);
  return removed;
}

/** No record of the pet refers to this document any more. */
export async function forgetDocument(
  store: Firestore,
  uid: string,
  petId: string,
  documentId: string,
): Promise<void> {
  const mentioning = store
    .collection(recordsPath(uid, petId))
    .where('documentId', '==', documentId)
    .limit(CHUNK);
  const forgetSome = (): Promise<number> =>
    store.runTransaction(async (transaction) => {
      const { docs, size } = await transaction.get(mentioning);
      for (const { ref } of docs)
        transaction.update(ref, { documentId: null, updatedAt: FieldValue.serverTimestamp() });
      return size;
    });
  while ((await forgetSome()) === CHUNK);
}
