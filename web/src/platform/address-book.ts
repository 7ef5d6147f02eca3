import { limits, serverTime, type WithId } from '@pawfolio/domain/kernel';
import { addressPath, type Address, type AddressContent } from '@pawfolio/domain/user';
import { useList, type Live } from './live.ts';
import { shopRefs } from './shop-refs.ts';
import { commit, newId, type Commit, type WriteOp } from './write.ts';

/** The address book. A guest has none. */
export function useAddresses(uid: string, isGuest: boolean): Live<WithId<Address>[]> {
  return useList(isGuest ? null : shopRefs.addresses(uid));
}

/** The usual one first, then by name. */
export const usualFirst = (addresses: readonly WithId<Address>[]): WithId<Address>[] =>
  [...addresses].sort(
    (a, b) => Number(b.isDefault) - Number(a.isDefault) || a.fullName.localeCompare(b.fullName),
  );

type Book = readonly WithId<Address>[];

const setUsual = (uid: string, id: string, isDefault: boolean): WriteOp => ({
  op: 'update',
  path: addressPath(uid, id),
  data: { isDefault, updatedAt: serverTime },
});

/** Takes the mark from whatever has it, but for `id`. */
const othersUnusual = (uid: string, book: Book, id: string): WriteOp[] =>
  book.filter((entry) => entry.isDefault && entry.id !== id).map((entry) => setUsual(uid, entry.id, false));

const contentOf = ({ fullName, line1, line2, city, region, postalCode, country, phone }: AddressContent) => ({
  ...{ fullName, line1, line2, city, region, postalCode, country, phone },
});

/** Whether another one has room. */
export const hasRoom = (book: Book): boolean => book.length < limits.addresses;

/** Adds an address; the first is the usual one. Throws `AppError` when this device cannot keep it. */
export async function addAddress(uid: string, address: AddressContent, book: Book): Promise<Commit> {
  const id = await newId();
  const isDefault = address.isDefault || book.length === 0;
  const data = { ...contentOf(address), isDefault, createdAt: serverTime, updatedAt: serverTime };
  const others = isDefault ? othersUnusual(uid, book, id) : [];
  return commit([{ op: 'create', path: addressPath(uid, id), data }, ...others]);
}

/** Changes an address. The usual one stays it until another one is. Throws like `addAddress`. */
export function changeAddress(
  uid: string,
  entry: WithId<Address>,
  address: AddressContent,
  book: Book,
): Promise<Commit> {
  const isDefault = address.isDefault || entry.isDefault;
  const data = { ...contentOf(address), isDefault, updatedAt: serverTime };
  const others = isDefault ? othersUnusual(uid, book, entry.id) : [];
  return commit([{ op: 'update', path: addressPath(uid, entry.id), data }, ...others]);
}

/** Makes an address the usual one. Throws like `addAddress`. */
export const makeUsual = (uid: string, id: string, book: Book): Promise<Commit> =>
  commit([setUsual(uid, id, true), ...othersUnusual(uid, book, id)]);

/** Removes an address; the first of the others becomes the usual one if this was it. Throws like `addAddress`. */
export function removeAddress(uid: string, entry: WithId<Address>, book: Book): Promise<Commit> {
  const heir = entry.isDefault ? usualFirst(book).find(({ id }) => id !== entry.id) : undefined;
  return commit([
    { op: 'delete', path: addressPath(uid, entry.id) },
    ...(heir ? [setUsual(uid, heir.id, true)] : []),
  ]);
}

/** Puts back what `removeAddress` has taken, as it was. `book` is what there was before. Throws like `addAddress`. */
export function putBack(uid: string, entry: WithId<Address>, book: Book): Promise<Commit> {
  const heir = entry.isDefault ? usualFirst(book).find(({ id }) => id !== entry.id) : undefined;
  const data = {
    ...contentOf(entry),
    isDefault: entry.isDefault,
    createdAt: serverTime,
    updatedAt: serverTime,
  };
  return commit([
    { op: 'create', path: addressPath(uid, entry.id), data },
    ...(heir ? [setUsual(uid, heir.id, false)] : []),
  ]);
}
