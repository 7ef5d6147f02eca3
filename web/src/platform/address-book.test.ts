import { describe, expect, it } from 'vitest';
import { limits, type WithId } from '@pawfolio/domain/kernel';
import type { Address } from '@pawfolio/domain/user';
import { puttingBack } from './address-book.ts';

const at = { toMillis: () => 0 };
const entry = (id: string, isDefault = false): WithId<Address> => ({
  ...{ id, isDefault, fullName: id, line1: '1 Park Row', line2: null, city: 'Leeds', region: null },
  ...{ postalCode: 'LS1 5HD', country: 'GB', phone: null, createdAt: at, updatedAt: at },
});
const before = [entry('ada', true), entry('ben'), entry('cleo')];
const [ada = entry('ada')] = before;
/** Who has the mark afterwards, and what is written of the others. */
function result(now: readonly WithId<Address>[]) {
  const [back, ...others] = puttingBack('u', ada, before, now);
  return {
    usual: back?.op === 'create' ? back.data['isDefault'] : null,
    others: others.map(({ path }) => path),
  };
}

describe('an address that is put back', () => {
  it.each([
    ['takes the mark back from its heir', [entry('ben', true), entry('cleo')], true, ['ben']],
    ['leaves it to one that was chosen since', [entry('ben'), entry('cleo', true)], false, []],
    ['and to one that was added since', [entry('ben'), entry('dora', true)], false, []],
    ['does not ask for an heir that has gone', [entry('cleo', true)], false, []],
    ['has it where nobody has', [entry('ben'), entry('cleo')], true, []],
    ['has it alone', [], true, []],
  ])('%s', (_what, now, usual, others) => {
    expect(result(now)).toEqual({ usual, others: others.map((id) => `users/u/addresses/${id}`) });
  });

  it('is usual no more than it was', () => {
    const ben = entry('ben');
    expect(puttingBack('u', ben, before, [ada, entry('cleo')])).toMatchObject([
      { data: { isDefault: false } },
    ]);
  });

  it('finds no place in a book that has been filled since', () => {
    const full = Array.from({ length: limits.addresses }, (_, n) => entry(`a${n}`, n === 0));
    expect(puttingBack('u', ada, before, full)).toEqual([]);
  });
});
