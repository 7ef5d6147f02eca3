import { expect, it } from 'vitest';
import { countWords, movedWords } from './moved-words.ts';

const none = { pets: 0, designs: 0, orders: 0 };

it.each([
  [none, ''],
  [{ ...none, pets: 1 }, '1 pet'],
  [{ ...none, pets: 2, designs: 1 }, '1 design and 2 pets'],
  [{ pets: 1, designs: 3, orders: 1 }, '3 designs, 1 pet and 1 order'],
  [{ ...none, designs: 2, carts: 1 }, '2 designs and 1 cart'],
])('%j is %j', (counts, words) => expect(countWords(counts)).toBe(words));

it('says what moved, what did not, and nothing of nothing', () => {
  expect(movedWords(none, { pets: 0 })).toBeNull();
  expect(movedWords({ ...none, designs: 1 }, { pets: 0 })).toBe(
    '1 design from before you signed in is now in this account.',
  );
  expect(movedWords({ ...none, pets: 2 }, { pets: 1 })).toBe(
    '2 pets from before you signed in are now in this account. There was no room for 1 pet: an account holds 50. We keep what is left for 30 days, and it comes along once there is room.',
  );
});
