import { today, type WithId } from '@pawfolio/domain/kernel';
import { planRecordCreate, type RecordContent } from '@pawfolio/domain/pet';
import { publishTag, sightingsPath, unpublishTag } from '@pawfolio/domain/tag';
import { call } from '../../../platform/callables.ts';
import { useAuth } from '../../../platform/session.ts';
import { commit, newId } from '../../../platform/write.ts';

/** What the owner decides about a card. */
export interface Decision {
  fields: string[];
  message: string | null;
  lostMode: boolean;
}

/** Makes a card public, or changes it. Throws `AppError`. */
export async function publish(petId: string, decision: Decision): Promise<void> {
  await call(publishTag, { petId, ...decision });
}

/** Takes a card away at once. Throws `AppError`. */
export async function unpublish(petId: string): Promise<void> {
  await call(unpublishTag, { petId });
}

const uid = (): string => useAuth.getState().user?.uid ?? '';

/** Adds a person to call to the pet's record; answers the record's id. Throws `AppError`. */
export async function addContact(petId: string, name: string, phone: string): Promise<string> {
  const record: RecordContent<'contact'> = {
    ...{ kind: 'contact', on: today(), note: null, documentId: null },
    ...{ name, phone, relation: null },
  };
  const recordId = await newId();
  const { synced } = await commit(planRecordCreate({ uid: uid(), petId, recordId, record }));
  await synced;
  return recordId;
}

/** Forgets what a finder told. */
export async function forgetSighting(petId: string, { id }: WithId<object>): Promise<void> {
  await commit([{ op: 'delete', path: `${sightingsPath(uid(), petId)}/${id}` }]);
}
