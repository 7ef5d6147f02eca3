import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '../kernel/index.ts';
import { galleryParity } from './gallery-parity.ts';
import { GALLERY_MAX, inGalleryOrder, movedInOrder } from './gallery-schema.ts';

const now = { toMillis: () => 1_790_000_000_000 };
const photo = (id: string, at: number) => ({ id, createdAt: { toMillis: () => at } });

describe('layout of a gallery', () => {
  it.each([
    ...galleryParity.cases,
    ...galleryParity.zodOnly.map(({ name, data }) => ({ name, data, valid: false })),
  ])('$name', ({ data, valid }) => {
    expect(galleryParity.schema.safeParse(resolveServerTime(data, now)).success).toBe(valid);
  });

  it('puts new photos first, newest before older, then follows the order', () => {
    const photos = [photo('a', 1), photo('b', 2), photo('c', 3), photo('d', 4)];
    expect(inGalleryOrder(photos, ['b', 'gone', 'a']).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
    expect(inGalleryOrder(photos, []).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('puts what did not fit last, newest before older', () => {
    const placed = Array.from({ length: GALLERY_MAX }, (_, n) => photo(`p${n}`, n));
    const order = placed.map(({ id }) => id);
    const photos = [photo('old', -2), photo('older', -3), ...placed];
    expect(inGalleryOrder(photos, order).map(({ id }) => id)).toEqual([...order, 'old', 'older']);
  });

  it('moves one photo and keeps every other in its order', () => {
    expect(movedInOrder(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(movedInOrder(['a', 'b', 'c'], 'a', null)).toEqual(['b', 'c', 'a']);
    const some = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), (ids, from, to) => {
        const moved = ids[from % ids.length] ?? '';
        const before = ids[to % ids.length] ?? '';
        const next = movedInOrder(ids, moved, before);
        expect([...next].sort()).toEqual([...ids].sort());
        expect(next.filter((id) => id !== moved)).toEqual(ids.filter((id) => id !== moved));
        if (before !== moved) expect(next[next.indexOf(moved) + 1]).toBe(before);
      }),
    );
    expect(
      movedInOrder(
        Array.from({ length: GALLERY_MAX }, (_, n) => String(n)),
        'new',
        '0',
      ),
    ).toHaveLength(GALLERY_MAX);
  });
});
