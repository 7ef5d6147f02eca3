import { createHash } from 'node:crypto';
import type { DocumentReference, Firestore } from 'firebase-admin/firestore';

/** `pets/{id}` of the guest, and the id that it has after the move. */
export type Plan = Record<string, string>;

/** What stays behind: the other account has its own. */
const OWN: readonly string[] = ['meta', 'settings'];
/** What others refer to comes first; whatever else there is comes in between. */
const FIRST: readonly string[] = ['artwork', 'pets', 'designs', 'addresses'];
const LAST: readonly string[] = ['cards', 'shares'];

const rank = (collection: string): number => {
  if (LAST.includes(collection)) return FIRST.length + 1;
  const place = FIRST.indexOf(collection);
  return place < 0 ? FIRST.length : place;
};

const other = (from: string, key: string): string =>
  createHash('sha256').update(`${from}/${key}`).digest('hex').slice(0, 20);

/**
 * Adds to a plan what a guest has and what is not in it yet. An id that the other account uses already is replaced; a card
 * goes with its pet. The same plan is used by every repetition, so what was copied before is known again.
 */
export async function extendPlan(store: Firestore, from: string, to: string, plan: Plan): Promise<Plan> {
  const next: Plan = { ...plan };
  const collections = await store.doc(`users/${from}`).listCollections();
  for (const { id } of collections.sort((a, b) => rank(a.id) - rank(b.id))) {
    if (OWN.includes(id)) continue;
    const { docs } = await store.collection(`users/${from}/${id}`).select().get();
    const fresh = docs.filter((document) => next[`${id}/${document.id}`] === undefined);
    if (fresh.length === 0) continue;
    const taken = await store.getAll(
      ...fresh.map((document) => store.doc(`users/${to}/${id}/${document.id}`)),
    );
    fresh.forEach((document, index) => {
      const key = `${id}/${document.id}`;
      const ofPet = id === 'cards' ? next[`pets/${document.id}`] : undefined;
      next[key] = ofPet ?? (taken[index]?.exists === true ? other(from, key) : document.id);
    });
  }
  return next;
}

/**
 * Writes a longer plan into its job. What lies there already stands, for somebody may be copying by it at this moment: two who
 * move the same guest at once go by the same ids. Answers the plan that counts.
 */
export const keepPlan = (store: Firestore, job: DocumentReference, longer: Plan): Promise<Plan> =>
  store.runTransaction(async (transaction) => {
    const plan: Plan = { ...longer, ...((await transaction.get(job)).get('plan') as Plan) };
    for (const key of Object.keys(plan)) {
      const [collection, id = ''] = key.split('/');
      const ofPet = collection === 'cards' ? plan[`pets/${id}`] : undefined;
      if (ofPet !== undefined) plan[key] = ofPet;
    }
    transaction.update(job, { plan });
    return plan;
  });

/** The keys of a plan in the order in which they move. */
export const inOrder = (plan: Plan): string[] =>
  Object.keys(plan).sort((a, b) => rank(a.split('/')[0] ?? '') - rank(b.split('/')[0] ?? ''));

export const countOf = (plan: Plan, collection: string): number =>
  Object.keys(plan).filter((key) => key.startsWith(`${collection}/`)).length;
