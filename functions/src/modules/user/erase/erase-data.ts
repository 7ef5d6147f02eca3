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

/** Collections whose documents begin their ids with the user's. */
const NAMED = ['designRemovals', 'previewRequests'];

/** Documents whose id begins with the user's. */
const named = (store: Firestore, collection: string, uid: string): Query =>
  store
    .collection(collection)
    .where(FieldPath.documentId(), '>=', `${uid}_`)
    .where(FieldPath.documentId(), '<', `${uid}\``);

/** Letters about the user's data: those that say so, and those of before that, by what they are about. */
function letters(store: Firestore, uid: string): Query[] {
  const all = store.collection('deadLetters');
  const between = (from: string, to: string): Query =>
    all.where('subject', '>=', from).where('subject', '<', to);
  return [
    all.where('uid', '==', uid),
    ...['users', 'incoming'].map((root) => between(`${root}/${uid}/`, `${root}/${uid}0`)),
    ...NAMED.map((root) => between(`${root}/${uid}_`, `${root}/${uid}\``)),
  ];
}

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
 * Removes everything that is a user's but the account itself and orders: documents, files, public cards, mails, letters, jobs.
 * May be interrupted and repeated; what the public sees goes first. `keptJob` is the one that says that this is being done.
 */
export async function eraseData({ store, bucket }: EraseDeps, uid: string, keptJob?: string): Promise<void> {
  await removeTags(store, uid);
  await removeAll(store, store.collection('shareLinks').where('uid', '==', uid));
  await store.recursiveDelete(store.doc(`users/${uid}`));
  for (const root of ['media', 'incoming']) await removeFiles(bucket, `${root}/${uid}/`);
  await removeAll(store, store.collection('mail').where('uid', '==', uid));
  for (const collection of NAMED) await removeAll(store, named(store, collection, uid));
  for (const query of letters(store, uid)) await removeAll(store, query);
  const jobs = await store.collection('jobs').where('uid', '==', uid).get();
  for (const { ref } of jobs.docs) if (ref.id !== keptJob) await ref.delete();
}
