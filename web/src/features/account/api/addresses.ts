import type { WithId } from '@pawfolio/domain/kernel';
import type { Address } from '@pawfolio/domain/user';
import { makeUsual, putBack, removeAddress } from '../../../platform/address-book.ts';
import { messageFor } from '../../../platform/errors.ts';
import type { Commit } from '../../../platform/write.ts';
import { toast } from '../../../shared/ui/toast.ts';

const sorry = (error: unknown): void => void toast(messageFor(error), { tone: 'danger' });

/** Says what was done, as soon as this device holds it; and later, if the server has refused it. */
export function told({ synced }: Commit, said: string): void {
  synced.catch(sorry);
  toast(said, { tone: 'good' });
}

/** Makes an address the usual one. Never throws: what goes wrong is said. */
export function preferAddress(uid: string, { id }: WithId<Address>, book: readonly WithId<Address>[]): void {
  makeUsual(uid, id, book).then(({ synced }) => synced.catch(sorry), sorry);
}

/** Removes an address, with a way back. Never throws: what goes wrong is said. */
export function dropAddress(uid: string, entry: WithId<Address>, book: readonly WithId<Address>[]): void {
  const undo = (): void => {
    putBack(uid, entry, book).then(({ synced }) => synced.catch(sorry), sorry);
  };
  removeAddress(uid, entry, book).then(({ synced }) => {
    synced.catch(sorry);
    toast('The address was deleted', { action: { label: 'Undo', onAction: undo } });
  }, sorry);
}
