import { describe, expect, it } from 'vitest';
import { linkFor, type LinkWish } from './link-id.ts';

const wish = (changes: Partial<LinkWish> = {}): LinkWish => ({
  ...{ petId: 'biscuit', documents: ['vaccination', 'lab'], lifetime: '30d' as const, ...changes },
});
let made = 0;
const newId = (): Promise<string> => Promise.resolve(`s${++made}`);

describe('a link that was not answered', () => {
  it('is asked for again by its id as long as it is for the same', async () => {
    const first = await linkFor(null, wish(), newId);
    expect(await linkFor(first, wish(), newId)).toBe(first);
    expect(await linkFor(first, wish({ documents: ['lab', 'vaccination'] }), newId)).toBe(first);
  });

  it.each<[string, Partial<LinkWish>]>([
    ['without the lab result', { documents: ['vaccination'] }],
    ['without any document', { documents: [] }],
    ['with another document', { documents: ['vaccination', 'lab', 'invoice'] }],
    ['for a shorter time', { lifetime: '24h' }],
    ['of another pet', { petId: 'milo' }],
  ])('is another one %s', async (_what, changes) => {
    const first = await linkFor(null, wish(), newId);
    expect((await linkFor(first, wish(changes), newId)).shareId).not.toBe(first.shareId);
  });
});
