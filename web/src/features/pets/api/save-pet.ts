import { planPetCreate, planPetDelete, planPetUpdate, type PetContent } from '@pawfolio/domain/pet';
import { AppError, toAppError } from '../../../platform/errors.ts';
import { ensureProfile } from '../../../platform/profile.ts';
import { readNow } from '../../../platform/read.ts';
import { refs } from '../../../platform/refs.ts';
import { useAuth } from '../../../platform/session.ts';
import { commit, type About, type Commit, type WriteOp } from '../../../platform/write.ts';
import { inStepWithCounter } from '../model/counter.ts';
import { trackSave } from './saves.ts';

interface PetOfUser {
  uid: string;
  petId: string;
}

/** What a stale counter looks like: the rules refuse, or the deleted pet is already gone. */
const mayBeStale = (error: unknown): boolean => toAppError(error).code === 'permission-denied';

/** How many pets the server counts now. Throws `AppError`. */
export async function currentCount(uid: string): Promise<number> {
  const profile = await readNow(refs.profile(uid));
  if (profile) return profile.petCount;
  // A sign-in that was cut off; without a profile there can be no pets.
  await ensureProfile(uid, useAuth.getState().user?.displayName ?? '');
  return 0;
}

/** A count at which no pet may be added, or none is left to delete, is a limit like any other to the customer. */
function planned(plan: (petCount: number) => WriteOp[], petCount: number): WriteOp[] {
  try {
    return plan(petCount);
  } catch (cause) {
    throw new AppError('resource-exhausted', { cause });
  }
}

/** Commits at once with the count at hand; what follows, if that was stale, goes on behind the scenes. */
async function commitInStep(
  uid: string,
  petCount: number,
  plan: (petCount: number) => WriteOp[],
  what: string,
): Promise<Commit> {
  // A new pet is kept as a draft until it is among the others; one that could not be deleted is still there.
  const about: About = { what, ownRefusals: 'always' };
  let first: Commit | undefined = await commit(planned(plan, petCount), about);
  const attempt = async (count: number): Promise<void> => {
    const started = first ?? (await commit(planned(plan, count), about));
    first = undefined;
    await started.synced;
  };
  return {
    synced: inStepWithCounter(petCount, { attempt, freshCount: () => currentCount(uid), mayBeStale }),
  };
}

/**
 * Adds a pet together with the counter, in one commit. Resolves as soon as this device holds it; `synced` tells the
 * server's answer. Throws `AppError` `resource-exhausted` when the account is full.
 */
export async function createPet(
  where: PetOfUser & { petCount: number },
  pet: Omit<PetContent, 'coverPhotoId'>,
): Promise<Commit> {
  const content = { ...pet, coverPhotoId: null };
  const plan = (petCount: number): WriteOp[] => planPetCreate({ ...where, petCount, pet: content });
  const { synced } = await commitInStep(where.uid, where.petCount, plan, `${pet.name}: new pet`);
  trackSave(where.petId, true, synced);
  return { synced };
}

/** Changes the given fields and leaves the others to whoever changes them. */
export async function updatePet(
  where: PetOfUser & { name: string },
  changes: Partial<PetContent>,
): Promise<Commit> {
  const { uid, petId, name } = where;
  const ops = planPetUpdate({ uid, petId, changes });
  if (ops.length === 0) return { synced: Promise.resolve() };
  const { synced } = await commit(ops, { what: `${name}: profile`, ownRefusals: 'while-open' });
  trackSave(where.petId, false, synced);
  return { synced };
}

/**
 * Deletes a pet together with the counter, in one commit; the server removes what belongs to it. A pet that another
 * tab has deleted meanwhile counts as deleted.
 */
export async function deletePet(where: PetOfUser & { petCount: number }): Promise<Commit> {
  const plan = (petCount: number): WriteOp[] => planPetDelete({ ...where, petCount });
  const { synced } = await commitInStep(where.uid, where.petCount, plan, 'Pet: delete');
  const gone = synced.catch(async (error: unknown) => {
    if ((await readNow(refs.pet(where.uid, where.petId))) !== null) throw error;
  });
  return { synced: gone };
}
