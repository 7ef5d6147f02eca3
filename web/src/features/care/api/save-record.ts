import { serverTime, type IsoDate, type WithId } from '@pawfolio/domain/kernel';
import {
  choiceIdOf,
  choicePath,
  recordPath,
  type CareDate,
  type ChoiceContent,
  type PetRecord,
  type RecordContent,
} from '@pawfolio/domain/pet';
import { commit, newId, type Commit } from '../../../platform/write.ts';
import { changes, contentOf } from '../model/content.ts';
import type { PetOf } from './use-care.ts';

/*
 * Everything here resolves as soon as this device holds the write, with or without a network; `synced` is the server's
 * answer.
 */

const nothing: Commit = { synced: Promise.resolve() };

/** Writes a whole entry; with the id of one that was deleted, brings that back. */
async function put({ uid, petId }: PetOf, recordId: string, content: RecordContent): Promise<Commit> {
  const data = { ...content, createdAt: serverTime, updatedAt: serverTime };
  return commit([{ op: 'create', path: recordPath(uid, petId, recordId), data }]);
}

/** Adds an entry to a pet's history. */
export async function addRecord(
  where: PetOf,
  content: RecordContent,
): Promise<Commit & { recordId: string }> {
  const recordId = await newId();
  return { ...(await put(where, recordId, content)), recordId };
}

/** Changes the fields of an entry that differ. No change is no write. */
export async function changeRecord(
  { uid, petId }: PetOf,
  before: WithId<PetRecord>,
  after: RecordContent,
): Promise<Commit> {
  const data = changes(contentOf(before), after);
  if (Object.keys(data).length === 0) return nothing;
  const path = recordPath(uid, petId, before.id);
  return commit([{ op: 'update', path, data: { ...data, updatedAt: serverTime } }]);
}

/** Deletes an entry. `undo` writes it again, as it was. */
export async function deleteRecord(
  where: PetOf,
  record: WithId<PetRecord>,
): Promise<Commit & { undo: () => Promise<Commit> }> {
  const deleted = await commit([{ op: 'delete', path: recordPath(where.uid, where.petId, record.id) }]);
  return { ...deleted, undo: () => put(where, record.id, contentOf(record)) };
}

/** Notes that a reminder was done on a day; null opens it again. Knows no more of it than its id. */
export function setDone({ uid, petId }: PetOf, recordId: string, doneOn: IsoDate | null): Promise<Commit> {
  const data = { doneOn, updatedAt: serverTime };
  return commit([{ op: 'update', path: recordPath(uid, petId, recordId), data }]);
}

type ItemOf = Pick<CareDate, 'key' | 'petId' | 'dueOn'>;

/** Puts an item off, or says that it does not apply; null takes the choice back. A choice is always made anew. */
export function choose(uid: string, item: ItemOf, choice: ChoiceContent | null): Promise<Commit> {
  const path = choicePath(uid, item.petId, choiceIdOf(item));
  if (choice === null) return commit([{ op: 'delete', path }]);
  return commit([{ op: 'set', path, data: { ...choice, createdAt: serverTime, updatedAt: serverTime } }]);
}
