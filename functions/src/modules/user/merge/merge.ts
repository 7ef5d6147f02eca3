import { FieldValue, type DocumentReference } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { MergeAnswer } from '@pawfolio/domain/user';
import { AppError } from '../../../platform/errors.ts';
import type { Logger } from '../../../platform/logger.ts';
import { activityEntry } from '../activity.ts';
import { refreshCard } from '../card/store.ts';
import { eraseData, type EraseDeps } from '../erase/erase-data.ts';
import { copyItem } from './copy.ts';
import { countOf, extendPlan, inOrder, type Plan } from './plan.ts';
import { rewritten, type Move } from './rewrite.ts';
import { moveShare } from './share.ts';

export interface MergeDeps extends EraseDeps {
  logger: Logger;
  /** The guest whom a token names. Throws `invalid-argument`, or `failed-precondition` when it is no guest. */
  guestOf: (idToken: string) => Promise<string>;
  removeUser: (uid: string) => Promise<void>;
}

const jobSchema = z.object({
  uid: z.string(),
  state: z.enum(['running', 'partial', 'done']),
  plan: z.record(z.string(), z.string()),
  moved: z.object({ pets: z.number(), designs: z.number(), orders: z.number() }),
  left: z.object({ pets: z.number() }),
});
type Job = z.infer<typeof jobSchema>;

const jobOf = ({ store }: MergeDeps, guest: string): DocumentReference => store.doc(`jobs/merge_${guest}`);

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

const ordersOf = ({ store }: MergeDeps, uid: string) => store.collection('orders').where('uid', '==', uid);

/** What would move. Changes nothing. */
export async function previewMerge(deps: MergeDeps, guestIdToken: string): Promise<MergeAnswer> {
  const guest = await deps.guestOf(guestIdToken);
  const count = async (path: string): Promise<number> =>
    (await deps.store.collection(`users/${guest}/${path}`).count().get()).data().count;
  const [pets, designs, orders] = await Promise.all([
    count('pets'),
    count('designs'),
    ordersOf(deps, guest).count().get(),
  ]);
  return { moved: { pets, designs, orders: orders.data().count }, left: { pets: 0 } };
}

/**
 * Moves a guest into an account: everything is copied first and checked off in `jobs/merge_{guest}`, and only then is the
 * guest removed, so that a crash at any point loses nothing and a repetition goes on.
 */
export async function mergeGuest(deps: MergeDeps, uid: string, guestIdToken: string): Promise<MergeAnswer> {
  const named = subjectOf(guestIdToken);
  const begun = named === null ? null : await readJob(deps, named);
  // A token lasts an hour. Whoever has begun need not prove it again to go on.
  const guest = begun?.uid === uid && named !== null ? named : await deps.guestOf(guestIdToken);
  if (guest === uid) throw new AppError('failed-precondition', 'This is the same account.');
  const job = await begin(deps, uid, guest);
  return job.state === 'done' ? answer(job) : run(deps, { from: guest, to: uid, ids: new Map() }, job);
}

const answer = ({ moved, left }: Job): MergeAnswer => ({ moved, left });

async function readJob(deps: MergeDeps, guest: string): Promise<Job | null> {
  const found = z.safeParse(jobSchema, (await jobOf(deps, guest).get()).data());
  return found.success ? found.data : null;
}

async function begin(deps: MergeDeps, uid: string, guest: string): Promise<Job> {
  const none = { pets: 0, designs: 0, orders: 0 };
  const job: Job = { uid, state: 'running', plan: {}, moved: none, left: { pets: 0 } };
  await jobOf(deps, guest)
    .create({ ...job, kind: 'merge', createdAt: FieldValue.serverTimestamp() })
    .catch(() => undefined); // somebody was here before; who, is read now
  const known = await readJob(deps, guest);
  if (known?.uid !== uid) throw new AppError('failed-precondition', 'This guest belongs to another account.');
  return known;
}

async function run(deps: MergeDeps, base: Move, job: Job): Promise<MergeAnswer> {
  const { from, to } = base;
  const document = jobOf(deps, from);
  let plan: Plan = job.plan;
  let left = new Set<string>();
  for (;;) {
    const next = await extendPlan(deps.store, from, to, plan);
    if (Object.keys(next).length === Object.keys(plan).length && plan !== job.plan) break;
    plan = next;
    await document.update({ plan });
    left = await copyAll(deps, base, plan);
  }
  const orders = job.moved.orders + (await moveOrders(deps, moveOf(base, plan)));
  const moved = { pets: countOf(plan, 'pets') - left.size, designs: countOf(plan, 'designs'), orders };
  const result = { moved, left: { pets: left.size } };
  await document.update({ ...result, state: left.size > 0 ? 'partial' : 'running' });
  if (left.size === 0) {
    await eraseData(deps, from);
    await deps.removeUser(from);
    const batch = deps.store.batch();
    batch.update(document, { state: 'done' });
    batch.create(...activityEntry(deps.store, to, { kind: 'guest_merged', at: Date.now() }));
    await batch.commit();
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
async function copyAll(deps: MergeDeps, base: Move, plan: Plan): Promise<Set<string>> {
  const move = moveOf(base, plan);
  const left = new Set<string>();
  for (const key of inOrder(plan)) {
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

async function moveOrders(deps: MergeDeps, move: Move): Promise<number> {
  const { docs } = await ordersOf(deps, move.from).get();
  for (const { ref } of docs)
    await deps.store.runTransaction(async (transaction) => {
      const order = await transaction.get(ref);
      if (order.get('uid') !== move.from) return;
      transaction.update(ref, { uid: move.to, items: rewritten(order.get('items'), move) });
    });
  return docs.length;
}
