import { randomBytes } from 'node:crypto';
import type { Auth } from 'firebase-admin/auth';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';

/** Firebase Authentication looks this many up at a time. */
const AT_A_TIME = 100;

/** What takes the place of a customer in an order that has to be kept (`functions/src/modules/order/forget.ts`). */
const isPseudonym = (uid: string): boolean => uid.startsWith('erased_');

/** Everybody of whom there is something: of a document that is gone but for what lies below it as well. */
async function everybody(store: Firestore): Promise<string[]> {
  const users = await store.collection('users').listDocuments();
  const orders = await store.collection('orders').select('uid').get();
  const uids = [...users.map(({ id }) => id), ...orders.docs.map((order) => String(order.get('uid')))];
  return [...new Set(uids)].filter((uid) => uid !== '' && !isPseudonym(uid)).sort();
}

export interface LeftBehind {
  /** Of whom there is data, and no account. */
  uids: readonly string[];
  /** How many have both. */
  known: number;
}

/**
 * Whose data is there although their account is gone. A deletion ends with the account itself, and no backup of Firestore
 * brings that back: whoever has data and no account was deleted, and has come back with a backup.
 */
export async function leftBehind(store: Firestore, auth: Pick<Auth, 'getUsers'>): Promise<LeftBehind> {
  const all = await everybody(store);
  const gone: string[] = [];
  for (let at = 0; at < all.length; at += AT_A_TIME) {
    const asked = all.slice(at, at + AT_A_TIME);
    const { users } = await auth.getUsers(asked.map((uid) => ({ uid })));
    const known = new Set(users.map(({ uid }) => uid));
    gone.push(...asked.filter((uid) => !known.has(uid)));
  }
  return { uids: gone, known: all.length - gone.length };
}

/** Has `accountJobs` delete them, at its next two runs, as it deletes everybody. Whoever waits for it already is passed over. */
export async function eraseAgain(store: Firestore, uids: readonly string[], now: number): Promise<number> {
  let asked = 0;
  for (const uid of uids) {
    const jobs = store.collection('jobs').where('uid', '==', uid);
    const { docs } = await jobs.get();
    if (docs.some((job) => job.get('kind') === 'delete')) continue;
    const at = Timestamp.fromMillis(now);
    const job = { kind: 'delete', uid, state: 'waiting', dueAt: at, createdAt: at };
    await store.doc(`jobs/${randomBytes(18).toString('hex')}`).create(job);
    asked += 1;
  }
  return asked;
}
