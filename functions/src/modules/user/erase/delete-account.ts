import { randomBytes } from 'node:crypto';
import { FieldValue, Timestamp, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import {
  DELETION_DAYS,
  deletionPath,
  deletionSchema,
  RECENT_MS,
  receiptPath,
  type Receipt,
} from '@pawfolio/domain/user';
import type { Caller } from '../../../platform/define-callable.ts';
import { AppError } from '../../../platform/errors.ts';
import type { Logger } from '../../../platform/logger.ts';
import { activityEntry } from '../activity.ts';
import { countData, eraseData, type EraseDeps } from './erase-data.ts';

const DAY = 24 * 60 * 60_000;

/** What deletion needs of orders. */
export interface OrdersOf {
  countOrders(
    store: Firestore,
    uid: string,
    now: number,
  ): Promise<{ kept: number; removed: number; open: number }>;
  forgetCustomer(deps: EraseDeps & { now: number }, uid: string): Promise<void>;
}

export interface DeletionDeps extends EraseDeps {
  orders: OrdersOf;
  logger: Logger;
  /** Closes the account: no token is renewed, and nobody can sign in. One that is gone already is no error. */
  endSessions: (uid: string) => Promise<void>;
  addressOf: (uid: string) => Promise<string | null>;
  /** Removes the account; one that is gone already is no error. */
  removeUser: (uid: string) => Promise<void>;
  now: number;
}

const deletionIn = (document: DocumentSnapshot) => z.safeParse(deletionSchema, document.data());

/**
 * Asks for it. A second wish is the first. Throws `requires-recent-login`, but not for guests: they have nothing to sign in with
 * again, and the token of their device is all that anybody could prove.
 */
export function requestDeletion(
  store: Firestore,
  { uid, isGuest, authenticatedAt }: Caller,
  now: number,
): Promise<string> {
  if (!isGuest && authenticatedAt < now - RECENT_MS)
    throw new AppError('requires-recent-login', 'Please sign in again to confirm that it is you.');
  return store.runTransaction(async (transaction) => {
    const note = store.doc(deletionPath(uid));
    const known = deletionIn(await transaction.get(note));
    if (known.success) return known.data.jobId;
    const jobId = randomBytes(18).toString('hex');
    const dueAt = Timestamp.fromMillis(now + DELETION_DAYS * DAY);
    transaction.create(note, { jobId, dueAt, waits: false });
    const createdAt = FieldValue.serverTimestamp();
    transaction.create(store.doc(`jobs/${jobId}`), {
      kind: 'delete',
      uid,
      state: 'waiting',
      dueAt,
      createdAt,
    });
    transaction.create(...activityEntry(store, uid, { kind: 'deletion_requested', at: now }));
    return jobId;
  });
}

/** Takes it back. False when nobody has asked. Throws `failed-precondition` once it has begun. */
export const cancelDeletion = (store: Firestore, uid: string, now: number): Promise<boolean> =>
  store.runTransaction(async (transaction) => {
    const note = store.doc(deletionPath(uid));
    const known = deletionIn(await transaction.get(note));
    if (!known.success) return false;
    const job = store.doc(`jobs/${known.data.jobId}`);
    if ((await transaction.get(job)).get('state') !== 'waiting')
      throw new AppError('failed-precondition', 'The deletion has begun.');
    transaction.delete(job);
    transaction.delete(note);
    transaction.create(...activityEntry(store, uid, { kind: 'deletion_taken_back', at: now }));
    return true;
  });

/** When one that failed is due again: by the next run, and behind those that have not been tried. */
const AGAIN_MS = 30 * 60_000;

/**
 * Carries out every deletion whose time has come. One whose customer has an order on its way waits for it. May be interrupted
 * and repeated; what fails for one is tried again by the next run. Whatever is not done is due later, so that none can stand
 * in the way of others.
 */
export async function runDueDeletions(deps: DeletionDeps): Promise<{ done: number; failed: number }> {
  const total = { done: 0, failed: 0 };
  const { docs } = await deps.store
    .collection('jobs')
    .where('kind', '==', 'delete')
    .where('dueAt', '<=', Timestamp.fromMillis(deps.now))
    .orderBy('dueAt')
    .limit(100)
    .get();
  for (const job of docs) {
    try {
      if (await carryOut(deps, job)) total.done += 1;
    } catch (error) {
      total.failed += 1;
      deps.logger.error('An account could not be deleted', error, { jobId: job.id });
      const dueAt = Timestamp.fromMillis(deps.now + AGAIN_MS);
      await job.ref.update({ dueAt }).catch(() => undefined); // then it is still due
    }
  }
  return total;
}

/** For as long an ID token that was made before is good: what an open page writes meanwhile goes with the second pass. */
const TOKEN_MS = 61 * 60_000;

/**
 * Twice over: the first pass ends all sessions and removes everything, the second, when no old token is good any more, removes
 * what has come since, and then the account. False: it is not done yet, or has been taken back.
 */
async function carryOut(deps: DeletionDeps, job: DocumentSnapshot): Promise<boolean> {
  const { store, orders } = deps;
  const uid = String(job.get('uid'));
  const last = job.get('state') === 'last';
  const ofOrders = await orders.countOrders(store, uid, deps.now);
  if (ofOrders.open > 0) {
    await wait(deps, job, uid);
    return false;
  }
  if (!last && !(await begin(deps, job, uid, ofOrders))) return false;
  await deps.endSessions(uid);
  await orders.forgetCustomer(deps, uid);
  await eraseData(deps, uid, job.id);
  await removeMails(deps, uid);
  if (!last) {
    await passOn(deps, job);
    return false;
  }
  const finishedAt = FieldValue.serverTimestamp();
  await store.doc(receiptPath(job.id)).set({ ...(job.get('counts') as object), finishedAt });
  await deps.removeUser(uid);
  await job.ref.delete();
  deps.logger.info('account deleted', { jobId: job.id });
  return true;
}

/** People are told of one that has waited for so long beyond its day. */
const LONG_MS = 30 * DAY;

/** Looks again tomorrow, and tells the customer so. */
async function wait({ store, logger, now }: DeletionDeps, job: DocumentSnapshot, uid: string): Promise<void> {
  const dueAt = Timestamp.fromMillis(now + DAY);
  await store.runTransaction(async (transaction) => {
    const note = await transaction.get(store.doc(deletionPath(uid)));
    if (!(await transaction.get(job.ref)).exists) return;
    transaction.update(job.ref, { dueAt });
    if (deletionIn(note).success) transaction.update(note.ref, { dueAt, waits: true });
  });
  const ageMs = now - (job.createTime?.toMillis() ?? now) - DELETION_DAYS * DAY;
  // An alert looks for these words (docs/runbook.md).
  if (ageMs > LONG_MS)
    logger.error('a deletion waits', new Error('An order is still open.'), { jobId: job.id, ageMs });
}

/** From here on it cannot be taken back. What there is is counted before anything goes. */
async function begin(
  deps: DeletionDeps,
  job: DocumentSnapshot,
  uid: string,
  ofOrders: { kept: number; removed: number },
): Promise<boolean> {
  const counts: Omit<Receipt, 'finishedAt'> = {
    ...(await countData(deps, uid)),
    ...{ ordersKept: ofOrders.kept, ordersRemoved: ofOrders.removed },
  };
  return deps.store.runTransaction(async (transaction) => {
    const now = await transaction.get(job.ref);
    if (!now.exists) return false;
    transaction.update(job.ref, {
      state: 'running',
      counts: (now.get('counts') as object | undefined) ?? counts,
    });
    return true;
  });
}

/** The last pass is due when no old token is good. Another run may have carried it out meanwhile: then nothing is left to do. */
const passOn = ({ store, now }: DeletionDeps, { ref }: DocumentSnapshot): Promise<void> =>
  store.runTransaction(async (transaction) => {
    if (!(await transaction.get(ref)).exists) return;
    transaction.update(ref, { state: 'last', dueAt: Timestamp.fromMillis(now + TOKEN_MS) });
  });

/** Mails to the address that do not say whose they are. */
async function removeMails({ store, addressOf }: DeletionDeps, uid: string): Promise<void> {
  const email = await addressOf(uid);
  if (email === null) return;
  for (const { ref } of (await store.collection('mail').where('to', '==', email).get()).docs)
    await ref.delete();
}
