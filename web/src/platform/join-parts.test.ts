import { describe, expect, it } from 'vitest';
import { hasGrown, joinParts, type Listed } from './join-parts.ts';
import type { Live } from './live.ts';

const entry = (id: string, second: number): Listed => ({ id, createdAt: { toMillis: () => second * 1_000 } });
const [a, b, c, d, e] = [entry('a', 1), entry('b', 2), entry('c', 3), entry('d', 4), entry('e', 5)];
const NONE: ReadonlySet<string> = new Set();
const live = (
  data: Listed[],
  more: Partial<Extract<Live<Listed[]>, { status: 'ready' }>> = {},
): Live<Listed[]> => ({
  ...{ status: 'ready', data, fromCache: false, unseen: false, pending: false, pendingIds: NONE },
  ...more,
});
const ids = (joined: Live<Listed[]>): string[] | string =>
  joined.status === 'ready' ? joined.data.map(({ id }) => id) : joined.status;

describe('joinParts', () => {
  it('puts the rest behind the newest, each entry once', () => {
    expect(ids(joinParts(live([d, c]), live([b, a]), null, [d, c]))).toEqual(['d', 'c', 'b', 'a']);
    // One of the newest was deleted, and the next has taken its place among them.
    expect(ids(joinParts(live([d, b]), live([b, a]), null, [d, c]))).toEqual(['d', 'b', 'a']);
    expect(ids(joinParts(live([d, c]), null, null, [d, c]))).toEqual(['d', 'c']);
  });

  it('keeps what something new has pushed out of the newest, before and after it is followed on its own', () => {
    const pushed = live([e, d]);
    expect(ids(joinParts(pushed, live([b, a]), { status: 'loading' }, [d, c]))).toEqual([
      'e',
      'd',
      'c',
      'b',
      'a',
    ]);
    expect(ids(joinParts(pushed, live([b, a]), live([e, d, c]), [d, c]))).toEqual(['e', 'd', 'c', 'b', 'a']);
    // Deleted meanwhile: what is followed knows better than what was.
    expect(ids(joinParts(pushed, live([b, a]), live([e, d]), [d, c]))).toEqual(['e', 'd', 'b', 'a']);
  });

  it('waits for all of it, tells what went wrong, and is in doubt where a part is', () => {
    const error = { status: 'error', error: new Error('no') as never } as const;
    expect(ids(joinParts(live([d, c]), { status: 'loading' }, null, [d, c]))).toBe('loading');
    expect(ids(joinParts(live([d, c]), error, null, [d, c]))).toBe('error');
    const doubtful = live([b], { fromCache: true, pending: true, pendingIds: new Set(['b']) });
    expect(joinParts(live([d, c]), doubtful, null, [d, c])).toMatchObject({
      ...{ fromCache: true, unseen: false, pending: true },
      pendingIds: new Set(['b']),
    });
  });
});

describe('hasGrown', () => {
  const last = { micros: 3_000_000, id: 'c' };

  it('is when something newer has come, not when something has gone', () => {
    expect(hasGrown([d, c], { newest: [d, c], last }, 2)).toBe(false);
    expect(hasGrown([d, b], { newest: [d, c], last }, 2)).toBe(false);
    expect(hasGrown([c, b], { newest: [d, c], last }, 2)).toBe(false);
    expect(hasGrown([e, d], { newest: [d, c], last }, 2)).toBe(true);
  });

  it('is for a list that was all of it when there may be more than it shows', () => {
    expect(hasGrown([d, c], { newest: [c], last: null }, 3)).toBe(false);
    expect(hasGrown([e, d, c], { newest: [c], last: null }, 3)).toBe(true);
  });
});
