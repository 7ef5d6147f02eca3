import { serverTime, type PlannedWrite } from '../kernel/index.ts';
import type { Entry, RecordContent } from './content.ts';
import { recordPath } from './paths.ts';
import { recordImmutable, vaccinationImmutable } from './record-kinds.ts';

interface OfPet {
  uid: string;
  petId: string;
}

/** Adds an entry. */
export const planRecordCreate = ({
  uid,
  petId,
  recordId,
  record,
}: OfPet & { recordId: string; record: RecordContent }): PlannedWrite[] => [
  {
    op: 'create',
    path: recordPath(uid, petId, recordId),
    data: { ...record, createdAt: serverTime, updatedAt: serverTime },
  },
];

/** The fields of an entry that never change once it is stored. */
export const fixedFields = ({ kind }: Pick<RecordContent, 'kind'>): readonly string[] =>
  kind === 'vaccination' ? [...recordImmutable, ...vaccinationImmutable] : recordImmutable;

/**
 * Changes what differs between a stored entry and what it shall say; nothing if it is the same. Throws a `TypeError` if that
 * is a field which never changes (`fixedFields`): a wrong vaccination is corrected by a new entry.
 */
export function planRecordUpdate({
  uid,
  petId,
  before,
  after,
}: OfPet & { before: Entry; after: RecordContent }): PlannedWrite[] {
  const stored: Record<string, unknown> = { ...before };
  const changes = Object.entries(recordContent(after)).filter(([key, value]) => stored[key] !== value);
  const fixed = changes.find(([key]) => fixedFields(before).includes(key));
  if (fixed) throw new TypeError(`${fixed[0]} of a ${before.kind} never changes`);
  if (changes.length === 0) return [];
  const data = { ...Object.fromEntries(changes), updatedAt: serverTime };
  return [{ op: 'update', path: recordPath(uid, petId, before.id), data }];
}

/** Removes an entry. Keep what it said: `planRecordRestore` brings it back. */
export const planRecordDelete = ({ uid, petId, recordId }: OfPet & { recordId: string }): PlannedWrite[] => [
  { op: 'delete', path: recordPath(uid, petId, recordId) },
];

/**
 * Undoes a deletion: the same entry under the same id, so that what refers to it holds. Its `createdAt` is new, since the rules
 * accept no time of a client's choosing.
 */
export const planRecordRestore = ({ uid, petId, record }: OfPet & { record: Entry }): PlannedWrite[] =>
  planRecordCreate({ uid, petId, recordId: record.id, record: recordContent(record) });

/** What an entry says, without its id and its instants. */
export function recordContent(record: RecordContent): RecordContent {
  const content: RecordContent & { id?: unknown; createdAt?: unknown; updatedAt?: unknown } = { ...record };
  delete content.id;
  delete content.createdAt;
  delete content.updatedAt;
  return content;
}
