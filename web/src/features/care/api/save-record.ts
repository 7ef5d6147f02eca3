import { serverTime, type IsoDate, type WithId } from '@pawfolio/domain/kernel';
import {
  choiceIdOf,
  choicePath,
  planRecordCreate,
  planRecordDelete,
  planRecordRestore,
  planRecordUpdate,
  recordKindLabel,
  recordPath,
  type CareDate,
  type ChoiceContent,
  type PetRecord,
  type RecordContent,
} from '@pawfolio/domain/pet';
import { toAppError } from '../../../platform/errors.ts';
import { commit, newId, type About, type Commit } from '../../../platform/write.ts';
import type { PetOf } from './use-care.ts';

/*
 * Everything here resolves as soon as this device holds the write, with or without a network; `synced` is the server's
 * answer.
 */

const nothing: Commit = { synced: Promise.resolve() };

/** Adds an entry to a pet's history. `about` is what is told of it should it be refused. */
export async function addRecord(where: PetOf, record: RecordContent, about: About): Promise<Commit> {
  return commit(planRecordCreate({ ...where, recordId: await newId(), record }), about);
}

/**
 * Changes the fields of an entry that differ. No change is no write. Throws a `TypeError` for a field that never
 * changes.
 */
export async function changeRecord(
  where: PetOf,
  before: WithId<PetRecord>,
  after: RecordContent,
  about: About,
): Promise<Commit> {
  const writes = planRecordUpdate({ ...where, before, after });
  return writes.length === 0 ? nothing : commit(writes, about);
}

/** Deletes an entry. `undo` writes it again, as it was. */
export async function deleteRecord(
  where: PetOf,
  record: WithId<PetRecord>,
): Promise<Commit & { undo: () => Promise<Commit> }> {
  const about = { what: `${recordKindLabel(record.kind)}: delete` };
  const deleted = await commit(planRecordDelete({ ...where, recordId: record.id }), about);
  return { ...deleted, undo: () => commit(planRecordRestore({ ...where, record })) };
}

/** Notes that a reminder was done on a day; null opens it again. Knows no more of it than its id. */
export function setDone(
  { uid, petId }: PetOf,
  { recordId, title }: { recordId: string; title: string },
  doneOn: IsoDate | null,
): Promise<Commit> {
  const data = { doneOn, updatedAt: serverTime };
  const about = { what: `${title}: ${doneOn === null ? 'not done' : 'done'}` };
  return commit([{ op: 'update', path: recordPath(uid, petId, recordId), data }], about);
}

type ItemOf = Pick<CareDate, 'key' | 'petId' | 'dueOn'>;

/** What the rules say to a choice that is written as new where there is an old one, and the other way round. */
const isOtherWay = (error: unknown): boolean =>
  ['permission-denied', 'not-found'].includes(toAppError(error).code);

/**
 * Puts an item off, or says that it does not apply; null takes the choice back. Whether there was a choice before, one
 * that has run out, is not known here: it is written as a new one, and if that is refused as a change.
 */
export async function choose(uid: string, item: ItemOf, choice: ChoiceContent | null): Promise<Commit> {
  const path = choicePath(uid, item.petId, choiceIdOf(item));
  // What was refused is due again, and stands there as before.
  const about: About = { what: 'Care: what to do with it', ownRefusals: 'always' };
  if (choice === null) return commit([{ op: 'delete', path }], about);
  const data = { ...choice, updatedAt: serverTime };
  const { synced } = await commit([{ op: 'set', path, data: { ...data, createdAt: serverTime } }], about);
  const settled = synced.catch(async (error: unknown) => {
    if (!isOtherWay(error)) throw error;
    await (
      await commit([{ op: 'update', path, data }], about)
    ).synced;
  });
  settled.catch(() => undefined); // callers that do not wait must not cause an unhandled rejection
  return { synced: settled };
}
