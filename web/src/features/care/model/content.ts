import type { ForWrite, WithId } from '@pawfolio/domain/kernel';
import type { PetRecord, RecordContent } from '@pawfolio/domain/pet';

/** What is said in a stored entry, without its id and the two instants. */
export function contentOf(record: WithId<PetRecord>): RecordContent {
  const notSaid = ['id', 'createdAt', 'updatedAt'];
  const said = Object.entries(record).filter(([key]) => !notSaid.includes(key));
  return Object.fromEntries(said) as RecordContent;
}

/** The fields in which `after` differs, for an update that leaves alone what another device may be changing. */
export function changes(before: RecordContent, after: RecordContent): Partial<ForWrite<PetRecord>> {
  const old: Record<string, unknown> = { ...before };
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => old[key] !== value));
}
