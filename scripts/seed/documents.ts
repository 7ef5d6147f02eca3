import { FieldValue, type DocumentData, type Firestore } from 'firebase-admin/firestore';
import { resolveServerTime, type PlannedWrite } from '@pawfolio/domain/kernel';
import { planPetCreate, planRecordCreate } from '@pawfolio/domain/pet';
import { newProfile, profilePath } from '@pawfolio/domain/user';
import type { PetSeed } from './data/types.ts';
import type { Seeding } from './seeding.ts';

const stamped = (data: unknown): DocumentData =>
  resolveServerTime(data, FieldValue.serverTimestamp()) as DocumentData;

/** In one commit. */
async function commit(store: Firestore, writes: readonly PlannedWrite[]): Promise<void> {
  const batch = store.batch();
  for (const write of writes) {
    const target = store.doc(write.path);
    if (write.op === 'create') batch.create(target, stamped(write.data));
    else if (write.op === 'update') batch.update(target, stamped(write.data));
    else batch.delete(target);
  }
  await batch.commit();
}

/** The profile and its pets, all or none, as a customer's own commits would leave them. */
export async function seedProfile(
  { store }: Seeding,
  { uid, displayName }: { uid: string; displayName: string },
  pets: readonly PetSeed[],
): Promise<void> {
  if ((await store.doc(profilePath(uid)).get()).exists) return;
  const data = newProfile({ displayName, locale: 'en-GB', units: 'metric' });
  const adding = pets.flatMap(({ id, content }, petCount) =>
    planPetCreate({ uid, petId: id, petCount, pet: content }),
  );
  await commit(store, [{ op: 'create', path: profilePath(uid), data }, ...adding]);
}

/** Those entries that are not there yet. */
export async function seedRecords({ store }: Seeding, uid: string, pets: readonly PetSeed[]): Promise<void> {
  const planned = pets.flatMap(({ id: petId, records }) =>
    Object.entries(records).flatMap(([recordId, record]) =>
      planRecordCreate({ uid, petId, recordId, record }),
    ),
  );
  const there = await store.getAll(...planned.map(({ path }) => store.doc(path)));
  await commit(
    store,
    planned.filter((_write, index) => !there[index]?.exists),
  );
}
