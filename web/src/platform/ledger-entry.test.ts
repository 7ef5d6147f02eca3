import { serverTime } from '@pawfolio/domain/kernel';
import { describe, expect, it } from 'vitest';
import { hasArrived, readEntry, takenOnce, writeEntry, type Unsent } from './ledger-entry.ts';
import type { WriteOp } from './write-op.ts';

const update: WriteOp = {
  op: 'update',
  path: 'users/u/pets/p',
  data: { name: 'Miso', vet: { phone: '1' }, updatedAt: serverTime },
};
const entry = (ops: WriteOp[]): Omit<Unsent, 'whole'> => ({
  id: 'a',
  at: 1,
  state: 'waiting',
  reason: null,
  about: { what: 'Miso', lines: ['Name: Miso'] },
  ops,
});

describe('a change in storage', () => {
  it('comes back as it was, to be sent again', () => {
    const ops: WriteOp[] = [update, { op: 'delete', path: 'users/u/pets/q' }];
    expect(readEntry(writeEntry(entry(ops)))).toEqual({ ...entry(ops), whole: true });
  });

  it('is known not to be whole when it held what storage cannot', () => {
    const moment = new (class Timestamp {
      seconds = 1;
    })();
    const ops: WriteOp[] = [{ op: 'create', path: 'users/u/pets/p', data: { createdAt: moment } }];
    expect(readEntry(writeEntry(entry(ops)))?.whole).toBe(false);
  });

  it.each([null, '', '{', '1', '{}', '{"ops":3}'])('is nothing when it is %j', (text) => {
    expect(readEntry(text)).toBeNull();
  });
});

describe('whether a change has arrived', () => {
  const stored = { name: 'Miso', vet: { phone: '1' }, colour: 'cream', updatedAt: 'then' };

  it('an update has when its fields are there, whatever else is', () => {
    expect(hasArrived(update, stored)).toBe(true);
    expect(hasArrived(update, { ...stored, name: 'Biscuit' })).toBe(false);
    expect(hasArrived(update, undefined)).toBe(false);
  });

  it('an update of a field within another', () => {
    const within: WriteOp = { op: 'update', path: 'users/u/pets/p', data: { 'vet.phone': '1' } };
    expect(hasArrived(within, stored)).toBe(true);
    expect(hasArrived(within, { vet: null })).toBe(false);
  });

  it('a new document has when it is there', () => {
    const create: WriteOp = { op: 'create', path: 'users/u/pets/p', data: { name: 'Other' } };
    expect(hasArrived(create, stored)).toBe(true);
    expect(hasArrived(create, undefined)).toBe(false);
  });

  it('of a commit those are proof that the server takes once', () => {
    const write = (op: 'create' | 'set' | 'update', path: string): WriteOp => ({ op, path, data: {} });
    const [created, set, updated] = [write('create', 'a'), write('set', 'b'), write('update', 'c')];
    expect(takenOnce([set, created, updated])).toEqual([created]);
    expect(takenOnce([updated, set])).toEqual([set]);
    expect(takenOnce([updated, { op: 'delete', path: 'd' }])).toEqual([]);
  });

  it('a deletion has when it is gone', () => {
    expect(hasArrived({ op: 'delete', path: 'users/u/pets/p' }, undefined)).toBe(true);
    expect(hasArrived({ op: 'delete', path: 'users/u/pets/p' }, stored)).toBe(false);
  });
});
