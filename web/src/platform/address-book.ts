import { limits, serverTime, type WithId } from '@pawfolio/domain/kernel';
import { addressPath, type Address, type AddressContent } from '@pawfolio/domain/user';
import { AppError } from './errors.ts';
import { knownList, useList, type Live } from './live.ts';
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

/** Which one becomes the usual one when `entry` goes. */
const heirOf = (entry: WithId<Address>, book: Book): WithId<Address> | undefined =>
  entry.isDefault ? usualFirst(book).find(({ id }) => id !== entry.id) : undefined;

/** Removes an address; the first of the others becomes the usual one if this was it. Throws like `addAddress`. */
export function removeAddress(uid: string, entry: WithId<Address>, book: Book): Promise<Commit> {
  const heir = heirOf(entry, book);
  return commit([
    { op: 'delete', path: addressPath(uid, entry.id) },
    ...(heir ? [setUsual(uid, heir.id, true)] : []),
  ]);
}

/**
 * What puts an address back, where the book was `before` and is `now`. It is the usual one again only in place of the one
 * that followed it: a choice that was made since stands. Nothing where the book has been filled since.
 */
export function puttingBack(uid: string, entry: WithId<Address>, before: Book, now: Book): WriteOp[] {
  const others = now.filter(({ id }) => id !== entry.id);
  if (!hasRoom(others)) return [];
  const usual = others.filter((other) => other.isDefault);
  const heir = heirOf(entry, before);
  const isDefault = others.length === 0 || (entry.isDefault && usual.every(({ id }) => id === heir?.id));
  const data = { ...contentOf(entry), isDefault, createdAt: serverTime, updatedAt: serverTime };
  return [
    { op: 'create', path: addressPath(uid, entry.id), data },
    ...(isDefault ? othersUnusual(uid, others, entry.id) : []),
  ];
}

/** Puts back what `removeAddress` has taken. `before` is what there was then. Throws like `addAddress`, and where the book is full. */
export function putBack(uid: string, entry: WithId<Address>, before: Book): Promise<Commit> {
  const known = knownList(shopRefs.addresses(uid));
  // Whoever has left the page for long sees no book: then it is what the deletion has made of it.
  const heir = heirOf(entry, before);
  const left = before
    .filter(({ id }) => id !== entry.id)
    .map((other) => (other.id === heir?.id ? { ...other, isDefault: true } : other));
  const ops = puttingBack(uid, entry, before, known.status === 'ready' ? known.data : left);
  return ops.length === 0 ? Promise.reject(new AppError('resource-exhausted')) : commit(ops);
}
