import { expect, it } from 'vitest';
import { movedPath, rewritten } from './rewrite.ts';

const move = { from: 'guest', to: 'owner', ids: new Map([['p1', 'p9']]) };
const instant = new Date(0);

it.each([
  ['media/guest/pets/p1/photos/a/1/card.webp', 'media/owner/pets/p9/photos/a/1/card.webp'],
  ['media/guest/artwork/p2/1/full.webp', 'media/owner/artwork/p2/1/full.webp'],
  ['media/other/pets/p1/a', 'media/other/pets/p1/a'],
  ['media/guestbook/pets/p1/a', 'media/guestbook/pets/p1/a'],
])('%s moves to %s', (before, after) => expect(movedPath(before, move)).toBe(after));

it('rewrites what refers to the guest, and nothing that only looks like it', () => {
  const data = {
    petId: 'p1',
    note: 'p1 is not an id here',
    guest: 'guest',
    list: [{ path: 'media/guest/pets/p1/x.webp' }, 'pets/p1/photos/a', 'pets/p2/photos/p1'],
    at: instant,
    none: null,
  };
  expect(rewritten(data, move)).toEqual({
    petId: 'p9',
    note: 'p1 is not an id here',
    guest: 'guest',
    list: [{ path: 'media/owner/pets/p9/x.webp' }, 'pets/p9/photos/a', 'pets/p2/photos/p9'],
    at: instant,
    none: null,
  });
});
