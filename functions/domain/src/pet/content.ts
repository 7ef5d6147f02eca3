import type { ForWrite, IsoDate, TimestampLike, WithId } from '../kernel/index.ts';
import type { RecordKind } from './record-kinds.ts';
import type { PetRecord, RecordOf } from './record-schema.ts';
import type { Pet } from './schema.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What is said of a pet; the two instants are set by whoever writes it. */
export type PetContent = Omit<Pet, 'createdAt' | 'updatedAt'>;

/** What is said in an entry; the two instants are set by whoever writes it. */
export type RecordContent<K extends RecordKind = RecordKind> = Without<
  RecordOf<K>,
  'createdAt' | 'updatedAt'
>;

/**
 * An entry as the derived views read it, with the id from its path: a stored one, or one that is still being written.
 * `createdAt` decides between two entries of one day, and is no instant yet while the server has not answered.
 */
export type Entry<K extends RecordKind = RecordKind> = WithId<RecordContent<K>> & {
  readonly createdAt?: TimestampLike | ForWrite<PetRecord>['createdAt'] | null;
};

/** A pet as the derived views read it. */
export type PetEntry = WithId<PetContent>;

/** What those views need of a pet's document; the schema is the media module's. */
export interface CareDocument {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly expiresOn: IsoDate | null;
  readonly issuedOn?: IsoDate | null;
  readonly state?: string;
}

/** The entries of one kind, in the order given. */
export const ofKind = <K extends RecordKind>(records: readonly Entry[], kind: K): Entry<K>[] =>
  records.filter((record): record is Entry<K> => record.kind === kind);

/** When an entry was made: what the server has not stored yet is newer than all that it has. */
function madeAt({ createdAt }: Entry): number {
  return typeof createdAt === 'object' && createdAt ? createdAt.toMillis() : Infinity;
}

/** Sorts entries from the oldest to the newest: by day, then by when they were made, then by id. */
export function oldestFirst(a: Entry, b: Entry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  const [first, second] = [madeAt(a), madeAt(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Sorts entries from the newest to the oldest. */
export const newestFirst = (a: Entry, b: Entry): number => oldestFirst(b, a);
