import { FieldPath, FieldValue, type DocumentReference, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { MergeAnswer } from '@pawfolio/domain/user';
import { AppError } from '../../../platform/errors.ts';
import { activityEntry } from '../activity.ts';
import { countOf, type Plan } from './plan.ts';

const jobSchema = z.object({
  uid: z.string(),
  state: z.enum(['running', 'partial', 'done']),
  plan: z.record(z.string(), z.string()),
  moved: z.object({ pets: z.number(), designs: z.number(), orders: z.number() }),
  left: z.object({ pets: z.number() }),
  /** Ids of the pets that had no room; all else of a partial move is done. */
  waiting: z.array(z.string()),
});
/** How far the move of a guest is. */
export type Job = z.infer<typeof jobSchema>;

export const jobOf = (store: Firestore, guest: string): DocumentReference => store.doc(`jobs/merge_${guest}`);

/** The move of a guest, once it has begun. */
export async function readJob(store: Firestore, guest: string): Promise<Job | null> {
  const found = z.safeParse(jobSchema, (await jobOf(store, guest).get()).data());
  return found.success ? found.data : null;
}

/** Begins a move, or goes on with one. Throws `failed-precondition` when the guest goes to another account already. */
export async function begin(store: Firestore, uid: string, guest: string): Promise<Job> {
  const none = { pets: 0, designs: 0, orders: 0 };
  const job: Job = { uid, state: 'running', plan: {}, moved: none, left: { pets: 0 }, waiting: [] };
  await jobOf(store, guest)
    .create({ ...job, kind: 'merge', createdAt: FieldValue.serverTimestamp() })
    .catch(() => undefined); // somebody was here before; who, is read now
  const known = await readJob(store, guest);
  if (known?.uid !== uid) throw new AppError('failed-precondition', 'This guest belongs to another account.');
  return known;
}

/** What a move did before and is not done again: its owner may have changed or deleted it in the account since. */
export function settledKeys({ state, plan, waiting }: Job): ReadonlySet<string> {
  if (state !== 'partial') return new Set();
  const isOpen = (key: string): boolean => {
    const [collection, id = ''] = key.split('/');
    return ['cards', 'shares'].includes(collection ?? '') || (collection === 'pets' && waiting.includes(id));
  };
  return new Set(Object.keys(plan).filter((key) => !isOpen(key)));
}

/** Takes pets out of the plan that had no room and are gone with their guest since: they come nowhere, and do not count. */
export async function forgetGone(store: Firestore, guest: string, { plan, waiting }: Job): Promise<Plan> {
  const pets = await Promise.all(waiting.map((id) => store.doc(`users/${guest}/pets/${id}`).get()));
  const gone = new Set(pets.filter(({ exists }) => !exists).map(({ id }) => `pets/${id}`));
  for (const key of gone) await jobOf(store, guest).update(new FieldPath('plan', key), FieldValue.delete());
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !gone.has(key)));
}

/** Notes what has been copied, and what had no room. */
export const noteCopied = (
  store: Firestore,
  guest: string,
  plan: Plan,
  left: ReadonlySet<string>,
): Promise<MergeAnswer> =>
  store.runTransaction(async (transaction) => {
    const known = (await transaction.get(jobOf(store, guest))).data() as Job;
    const { orders } = known.moved; // counted with each
    const moved = { pets: countOf(plan, 'pets') - left.size, designs: countOf(plan, 'designs'), orders };
    const result = { moved, left: { pets: left.size } };
    const state = known.state === 'done' ? 'done' : left.size > 0 ? 'partial' : 'running';
    transaction.update(jobOf(store, guest), { ...result, state, waiting: [...left] });
    return result;
  });

/** Notes that the guest is gone, once. */
export const finish = (store: Firestore, guest: string, to: string): Promise<void> =>
  store.runTransaction(async (transaction) => {
    const job = await transaction.get(jobOf(store, guest));
    if (job.get('state') === 'done') return;
    transaction.update(job.ref, { state: 'done' });
    transaction.create(...activityEntry(store, to, { kind: 'guest_merged', at: Date.now() }));
  });
