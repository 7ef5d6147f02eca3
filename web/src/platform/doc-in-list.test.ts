import { describe, expect, it } from 'vitest';
import { holds, openInList } from './doc-in-list.ts';
import type { Live } from './live.ts';

const parse = (id: string): unknown => ({ id });
const doc = { path: 'users/u/pets/b', parse };
const ready = (data: unknown, change: object = {}): Live<unknown> => ({
  ...{ status: 'ready', data, fromCache: false, unseen: false, pending: false, pendingIds: new Set() },
  ...change,
});
const [a, b] = [{ id: 'a' }, { id: 'b', name: 'Biscuit' }];

/** A list that a test changes, and who watches it. */
function listOf(first: Live<unknown>, path = 'users/u/pets') {
  let state = first;
  const watchers = new Set<() => void>();
  return {
    ...{ ref: { path, parse }, now: () => state, watchers },
    follow: (watcher: () => void) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    change: (next: Live<unknown>) => {
      state = next;
      for (const watcher of watchers) watcher();
    },
  };
}

function openIn(list: ReturnType<typeof listOf>) {
  const told: unknown[][] = [];
  const feed = {
    data: (...what: unknown[]) => told.push(what),
    error: () => undefined,
    last: () => undefined,
  };
  let alone = 0;
  const close = openInList(list, doc, feed, () => {
    alone += 1;
    return () => (alone -= 1);
  });
  return { told, close, alone: () => alone };
}

describe('holds', () => {
  it('is true of a list that has it as the server has it', () => {
    expect(holds(listOf(ready([a, b])), doc)).toBe(true);
  });

  it.each([
    ['without it', listOf(ready([a]))],
    ['from this device alone', listOf(ready([a, b], { fromCache: true }))],
    ['that is on its way', listOf({ status: 'loading' })],
    ['of another collection', listOf(ready([a, b]), 'users/u/pet')],
    [
      'that is read by another schema',
      { ...listOf(ready([a, b])), ref: { path: 'users/u/pets', parse: () => b } },
    ],
  ])('is false of a list %s', (_, list) => {
    expect(holds(list, doc)).toBe(false);
  });
});

describe('openInList', () => {
  it('tells what the list tells of it, and reads nothing itself', () => {
    const list = listOf(ready([a, b]));
    const { told, alone } = openIn(list);
    list.change(ready([{ id: 'b', name: 'Bo' }], { pendingIds: new Set(['b']) }));
    expect(told).toEqual([
      [b, false, false],
      [{ id: 'b', name: 'Bo' }, false, true],
    ]);
    expect(alone()).toBe(0);
  });

  it('follows it by itself once the list has it no longer, or fails', () => {
    for (const next of [ready([a]), { status: 'error', error: new Error() } as unknown as Live<unknown>]) {
      const list = listOf(ready([a, b]));
      const { told, alone, close } = openIn(list);
      list.change(next);
      list.change(ready([a, b]));
      expect([told.length, alone(), list.watchers.size]).toEqual([1, 1, 0]);
      close();
      expect(alone()).toBe(0);
    }
  });

  it('keeps the list followed until it is closed', () => {
    const list = listOf(ready([a, b]));
    const { close } = openIn(list);
    expect(list.watchers.size).toBe(1);
    close();
    expect(list.watchers.size).toBe(0);
  });
});
