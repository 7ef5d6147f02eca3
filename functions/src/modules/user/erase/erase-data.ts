import { FieldPath, type Firestore, type Query } from 'firebase-admin/firestore';
import { tagPath } from '@pawfolio/domain/tag';
import type { Bucket } from '../../../platform/firebase.ts';

export interface EraseDeps {
  store: Firestore;
  bucket: Bucket;
}

export interface Erased {
  pets: number;
  designs: number;
  cards: number;
  links: number;
  files: number;
  mails: number;
}

const PAGE = 300;

async function removeAll(store: Firestore, query: Query): Promise<void> {
  for (let page = await query.limit(PAGE).get(); !page.empty; page = await query.limit(PAGE).get()) {
    const batch = store.batch();
    for (const { ref } of page.docs) batch.delete(ref);
    await batch.commit();
  }
}

/** Documents whose id begins with the user's. */
const named = (store: Firestore, collection: string, uid: string): Query =>
  store
    .collection(collection)
    .where(FieldPath.documentId(), '>=', `${uid}_`)
    .where(FieldPath.documentId(), '<', `${uid}\``);

/** Letters about the user's documents and uploads. */
const letters = (store: Firestore, root: string, uid: string): Query =>
  store
    .collection('deadLetters')
    .where('subject', '>=', `${root}/${uid}/`)
    .where('subject', '<', `${root}/${uid}0`);

async function removeTags(store: Firestore, uid: string): Promise<void> {
  const links = store.collection('tagLinks').where('uid', '==', uid);
  const { docs } = await links.get();
  for (const { id } of docs) await store.doc(tagPath(id)).delete();
  await removeAll(store, links);
}

async function removeFiles(bucket: Bucket, prefix: string): Promise<void> {
  const [files] = await bucket.getFiles({ prefix });
  for (const file of files) await file.delete({ ignoreNotFound: true });
}

/** How much there is of a user's. */
export async function countData({ store, bucket }: EraseDeps, uid: string): Promise<Erased> {
  const user = store.doc(`users/${uid}`);
  const count = async (query: Query): Promise<number> => (await query.count().get()).data().count;
  const files = async (root: string): Promise<number> =>
    (await bucket.getFiles({ prefix: `${root}/${uid}/` }))[0].length;
  return {
    pets: await count(user.collection('pets')),
    designs: await count(user.collection('designs')),
    cards: await count(store.collection('tagLinks').where('uid', '==', uid)),
    links: await count(store.collection('shareLinks').where('uid', '==', uid)),
    mails: await count(store.collection('mail').where('uid', '==', uid)),
    files: (await files('media')) + (await files('incoming')),
  };
}

/**
 * Removes everything that is a user's but the account itself and orders: documents, files, public cards, mails, letters.
 * May be interrupted and repeated; what the public sees goes first.
 */
export async function eraseData({ store, bucket }: EraseDeps, uid: string): Promise<void> {
  await removeTags(store, uid);
  await removeAll(store, store.collection('shareLinks').where('uid', '==', uid));
  await store.recursiveDelete(store.doc(`users/${uid}`));
  for (const root of ['media', 'incoming']) await removeFiles(bucket, `${root}/${uid}/`);
  await removeAll(store, store.collection('mail').where('uid', '==', uid));
  for (const collection of ['designRemovals', 'previewRequests'])
    await removeAll(store, named(store, collection, uid));
  for (const root of ['users', 'incoming']) await removeAll(store, letters(store, root, uid));
}
