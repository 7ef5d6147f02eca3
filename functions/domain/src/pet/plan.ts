import { limits, serverTime, type PlannedWrite } from '../kernel/index.ts';
import type { PetContent } from './content.ts';
import { petPath } from './paths.ts';
import type { Pet } from './schema.ts';

/*
 * Pets come and go only in one commit with the counter of the profile (`countsPet` and `petCountHolds` in
 * firestore.rules). Everything that such a commit needs is planned here, once for the app, the seed and the tests.
 */

interface Step {
  uid: string;
  petId: string;
  /** The profile's `petCount` as it is now. */
  petCount: number;
}

function counted({ uid, petId, petCount }: Step, step: 1 | -1): PlannedWrite {
  const next = petCount + step;
  if (!Number.isInteger(next) || next < 0 || next > limits.pets)
    throw new RangeError(`petCount cannot be ${next}`);
  const data = { petCount: next, lastPetId: petId, updatedAt: serverTime };
  return { op: 'update', path: `users/${uid}`, data };
}

/** Adds a pet. Throws a `RangeError` if the account has as many as it may have. */
export function planPetCreate({ pet, ...step }: Step & { pet: PetContent }): PlannedWrite[] {
  const data = { ...pet, createdAt: serverTime, updatedAt: serverTime };
  return [{ op: 'create', path: petPath(step.uid, step.petId), data }, counted(step, 1)];
}

/** Changes fields of a pet; the others stay as another device may have set them. No change is no write. */
export function planPetUpdate(where: {
  uid: string;
  petId: string;
  changes: Partial<PetContent>;
}): PlannedWrite[] {
  if (Object.keys(where.changes).length === 0) return [];
  const data = { ...where.changes, updatedAt: serverTime };
  return [{ op: 'update', path: petPath(where.uid, where.petId), data }];
}

/** Removes a pet; what belongs to it is taken away by the server. Throws a `RangeError` if the account has none. */
export const planPetDelete = (step: Step): PlannedWrite[] => [
  { op: 'delete', path: petPath(step.uid, step.petId) },
  counted(step, -1),
];

/** The part of a stored pet that may be written anew, for a copy or an undo. */
export function petContent(pet: Pet): PetContent {
  const content: Partial<Pet> & PetContent = { ...pet };
  delete content.createdAt;
  delete content.updatedAt;
  return content;
}
