import { blankAddress } from '@pawfolio/domain/user';
import { describe, expect, it } from 'vitest';
import { attemptFor, parseAttempt } from './attempt.ts';
import { blankDraft, draftOf, parseDraft } from './draft.ts';

const shippingAddress = {
  fullName: 'Robin Vale',
  line1: '12 Harbour Lane',
  line2: null,
  city: 'Bristol',
  region: null,
  postalCode: 'BS1 4QA',
  country: 'GB',
  phone: null,
};
const item = (designId: string, quantity = 1) => ({ designId, revision: 1, quantity });
let made = 0;
const newId = (): string => `id${++made}`;

describe('an attempt to order', () => {
  const wanted = { items: [item('a'), item('b')], shippingAddress };
  const first = attemptFor(null, wanted, newId);

  it('keeps its id for the same wish, in whatever order it stands', () => {
    expect(attemptFor(first, wanted, newId)).toBe(first);
    expect(attemptFor(first, { ...wanted, items: [item('b'), item('a')] }, newId)).toBe(first);
    expect(attemptFor(parseAttempt(JSON.stringify(first)), wanted, newId)).toEqual(first);
  });
  it.each([
    ['another quantity', { ...wanted, items: [item('a', 2), item('b')] }],
    ['something less', { ...wanted, items: [item('a')] }],
    ['another address', { ...wanted, shippingAddress: { ...shippingAddress, line1: '13 Harbour Lane' } }],
  ])('is another one for %s', (_, other) => {
    expect(attemptFor(first, other, newId).requestId).not.toBe(first.requestId);
  });
  it.each([null, '{', 'null', '{"requestId":1}', '{"requestId":"a"}'])('%s is none', (stored) => {
    expect(parseAttempt(stored)).toBeNull();
  });
});

describe('what is typed', () => {
  it('comes back as it was', () => {
    const draft = {
      address: { ...blankAddress('GB'), fullName: 'Robin', line1: '12 H' },
      chosen: null,
      keepAddress: false,
    };
    expect(parseDraft(JSON.stringify(draft), 'US')).toEqual(draft);
  });
  it('begins with where an order went, for the address book to overrule', () => {
    const { address, chosen } = draftOf({ ...shippingAddress, line2: null, region: null });
    expect(address).toMatchObject({ fullName: shippingAddress.fullName, line2: '', country: 'GB' });
    expect(chosen).toBeUndefined();
  });
  it.each([null, '{', '[]', '{"address":3}'])('%s is a blank form', (stored) => {
    expect(parseDraft(stored, 'DE')).toEqual(blankDraft('DE'));
  });
  it('what is of another kind is blank', () => {
    const stored = JSON.stringify({ address: { fullName: 3, city: 'Bristol' }, chosen: 5 });
    expect(parseDraft(stored, 'GB')).toEqual({
      address: { ...blankAddress('GB'), city: 'Bristol' },
      chosen: undefined,
      keepAddress: true,
    });
  });
});
