import type { Firestore } from 'firebase-admin/firestore';
import type { Bucket } from '../../../platform/firebase.ts';
import { plain, treeReader } from './tree.ts';

/** One file of data, read when its turn comes. */
export interface Part {
  name: string;
  read: () => Promise<unknown>;
}

export interface PartsDeps {
  store: Firestore;
  /** What Firebase Authentication knows of the account. */
  accountOf: (uid: string) => Promise<object | null>;
}

/** All that we hold of a customer besides files, by the names under which it is packed. */
export async function partsOf({ store, accountOf }: PartsDeps, uid: string): Promise<Part[]> {
  const user = store.doc(`users/${uid}`);
  const { listOf, listThese } = treeReader();
  const ofUser = async (collection: string): Promise<unknown> => {
    const { docs } = await store.collection(collection).where('uid', '==', uid).select().get();
    return listThese(docs.map(({ ref }) => ref));
  };
  const account = async (): Promise<unknown> => ({
    account: await accountOf(uid),
    profile: plain((await user.get()).data() ?? {}),
  });
  return [
    { name: 'account', read: account },
    ...(await user.listCollections()).map((each) => ({ name: each.id, read: () => listOf(each) })),
    { name: 'orders', read: () => ofUser('orders') },
    { name: 'mails', read: () => ofUser('mail') },
  ];
}

/**
 * Reads the parts one after the other and keeps each as a file below `folder`. Those that an earlier attempt has kept are not
 * read again: whoever was cut off goes on behind the last of them.
 */
export async function keepParts(
  bucket: Bucket,
  folder: string,
  parts: readonly Part[],
  onKept: () => void,
): Promise<void> {
  for (const { name, read } of parts) {
    const file = bucket.file(`${folder}${name}.json`);
    const [isKept] = await file.exists();
    if (!isKept)
      await file.save(JSON.stringify(await read(), null, 2), {
        resumable: false,
        contentType: 'application/json',
      });
    onKept();
  }
}
