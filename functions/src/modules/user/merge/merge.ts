import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { MergeAnswer } from '@pawfolio/domain/user';
import { AppError } from '../../../platform/errors.ts';
import type { Logger } from '../../../platform/logger.ts';
import { refreshCard } from '../card/store.ts';
import { eraseData, type EraseDeps } from '../erase/erase-data.ts';
import { copyItem } from './copy.ts';
import { begin, finish, forgetGone, jobOf, noteCopied, readJob, settledKeys, type Job } from './job.ts';
import { extendPlan, inOrder, keepPlan, type Plan } from './plan.ts';
import { rewritten, type Move } from './rewrite.ts';
import { moveShare } from './share.ts';

export interface MergeDeps extends EraseDeps {
  logger: Logger;
  /**
   * The guest whom a token names, who may be gone by now where that is said. Throws `invalid-argument`, or
   * `failed-precondition` when it is no guest.
   */
  guestOf: (idToken: string, mayBeGone?: boolean) => Promise<string>;
  removeUser: (uid: string) => Promise<void>;
}

/** Whom an ID token is about, by its own words: enough to find a merge that its bearer has already proved a right to. */
function subjectOf(idToken: string): string | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString());
    const subject = z.safeParse(z.object({ sub: z.string().check(z.regex(/^[\w-]{1,128}$/)) }), payload);
    return subject.success ? subject.data.sub : null;
  } catch {
    return null;
  }
}

const ordersOf = (store: Firestore, uid: string) => store.collection('orders').where('uid', '==', uid);

/** What would move; nothing more of a guest who has just been moved. Changes nothing. */
export async function previewMerge(deps: MergeDeps, guestIdToken: string): Promise<MergeAnswer> {
  const guest = await deps.guestOf(guestIdToken, true);
  const count = async (path: string): Promise<number> =>
    (await deps.store.collection(`users/${guest}/${path}`).count().get()).data().count;
  const [pets, designs, orders] = await Promise.all([
    count('pets'),
    count('designs'),
    ordersOf(deps.store, guest).count().get(),
  ]);
  return { moved: { pets, designs, orders: orders.data().count }, left: { pets: 0 } };
}

/**
 * Moves a guest into an account: everything is copied first and checked off in `jobs/merge_{guest}`, and only then is the
 * guest removed, so that a crash at any point loses nothing and a repetition goes on.
 */
export async function mergeGuest(deps: MergeDeps, uid: string, guestIdToken: string): Promise<MergeAnswer> {
  const named = subjectOf(guestIdToken);
  const begun = named === null ? null : await readJob(deps.store, named);
  // A token lasts an hour. Whoever has begun need not prove it again to go on.
  const guest = begun?.uid === uid && named !== null ? named : await deps.guestOf(guestIdToken);
  if (guest === uid) throw new AppError('failed-precondition', 'This is the same account.');
  const job = await begin(deps.store, uid, guest);
  return job.state === 'done' ? answer(job) : run(deps, { from: guest, to: uid, ids: new Map() }, job);
}

const answer = ({ moved, left }: Job): MergeAnswer => ({ moved, left });

async function run(deps: MergeDeps, base: Move, job: Job): Promise<MergeAnswer> {
  const { from, to } = base;
  const { store } = deps;
  const settled = settledKeys(job);
  let plan: Plan = await forgetGone(store, from, job);
  let left: Set<string> | null = null;
  for (;;) {
    const longer = await extendPlan(store, from, to, plan);
    if (left && Object.keys(longer).length === Object.keys(plan).length) break;
    plan = await keepPlan(store, jobOf(store, from), longer);
    left = await copyAll(deps, base, plan, settled);
  }
  await moveOrders(deps, moveOf(base, plan));
  const result = await noteCopied(store, from, plan, left);
  if (left.size === 0) {
    await eraseData(deps, from);
    await deps.removeUser(from);
    await finish(store, from, to);
  }
  deps.logger.info('guest merged', {
    uid: to,
    count: Object.keys(plan).length,
    state: left.size ? 'partial' : 'done',
  });
  return result;
}

const moveOf = (base: Move, plan: Plan): Move => ({
  ...base,
  ids: new Map(
    Object.entries(plan).flatMap(([key, id]) => {
      const old = key.slice(key.indexOf('/') + 1);
      return old === id ? [] : [[old, id] as const];
    }),
  ),
});

/** Answers the pets for which there is no room. */
async function copyAll(
  deps: MergeDeps,
  base: Move,
  plan: Plan,
  settled: ReadonlySet<string>,
): Promise<Set<string>> {
  const move = moveOf(base, plan);
  const left = new Set<string>();
  for (const key of inOrder(plan)) {
    if (settled.has(key)) continue;
    const [collection, id = ''] = key.split('/');
    if (collection === 'cards' && left.has(id)) continue;
    const newId = plan[key] ?? id;
    if (collection === 'shares') {
      await moveShare(deps.store, move, { id, newId }, left);
      continue;
    }
    if (!(await copyItem(deps, move, key, newId))) left.add(id);
    else if (collection === 'cards') await refreshCard(deps.store, { uid: base.to, petId: newId });
  }
  return left;
}

/** Each order changes hands once, and is counted with that. */
async function moveOrders({ store }: MergeDeps, move: Move): Promise<void> {
  const { docs } = await ordersOf(store, move.from).get();
  for (const { ref } of docs)
    await store.runTransaction(async (transaction) => {
      const order = await transaction.get(ref);
      if (order.get('uid') !== move.from) return;
      transaction.update(ref, { uid: move.to, items: rewritten(order.get('items'), move) });
      transaction.update(jobOf(store, move.from), { 'moved.orders': FieldValue.increment(1) });
    });
}
