import { expect, it } from 'vitest';
import { bareFact, isKept, isSettled, pseudonymised, type LastKnown } from './pseudonym.ts';
import { fulfilmentStates, paymentStates } from './states.ts';

it('keeps every order with money in it', () => {
  expect(paymentStates.filter((payment) => isKept({ payment }))).toEqual([
    ...['processing', 'authorised', 'paid', 'partially_refunded', 'refunded', 'disputed'],
  ]);
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = 400 * DAY;
const known = (changes: Partial<LastKnown>, age = 0): LastKnown => ({
  ...{ payment: 'paid', fulfilment: 'delivered', effects: [], changedAt: now - age },
  ...changes,
});

it('waits for every paid order that is on its way, and for every payment that is', () => {
  const settled = fulfilmentStates.filter((fulfilment) => isSettled(known({ fulfilment }), now));
  expect(settled).toEqual(['delivered', 'cancelled', 'returned']);
  const waiting = paymentStates.filter((payment) => !isSettled(known({ payment }), now));
  expect(waiting).toEqual(['pending', 'processing', 'authorised', 'failed', 'disputed']);
  expect(isSettled(known({ payment: 'expired', fulfilment: 'hold_window' }), now)).toBe(true);
  expect(isSettled(known({ payment: 'refunded', fulfilment: 'failed' }), now)).toBe(true);
});

it.each([
  [{ payment: 'pending', fulfilment: 'hold_window' }, 4 * DAY],
  [{ payment: 'pending', fulfilment: 'cancelled' }, 4 * DAY],
  [{ payment: 'failed', fulfilment: 'hold_window' }, 4 * DAY],
  [{ fulfilment: 'shipped' }, 60 * DAY],
  [{ fulfilment: 'failed' }, 60 * DAY],
  [{ payment: 'processing' }, 60 * DAY],
  [{ payment: 'disputed' }, 180 * DAY],
] as const)('waits for %j no longer than something can still be heard of it', (state, patience) => {
  expect(isSettled(known(state, patience - 1), now)).toBe(false);
  expect(isSettled(known(state, patience), now)).toBe(true);
});

it('waits for money that is to go back and for what is to be made, however long that takes', () => {
  const settled = (changes: Partial<LastKnown>, kind: string, state: string): boolean =>
    isSettled(known({ effects: [{ kind, state }], ...changes }, 390 * DAY), now);
  const cancelled = { fulfilment: 'cancelled' } as const;
  for (const state of ['pending', 'running', 'dead']) expect(settled(cancelled, 'refund', state)).toBe(false);
  for (const state of ['done', 'skipped']) expect(settled(cancelled, 'refund', state)).toBe(true);
  expect(settled(cancelled, 'submit', 'pending')).toBe(false);
  expect(settled({ fulfilment: 'hold_window' }, 'submit', 'dead')).toBe(false);
  // People have seen to it: the money went back by hand, or the parcel did arrive.
  expect(settled({ ...cancelled, payment: 'refunded' }, 'refund', 'dead')).toBe(true);
  expect(settled({ fulfilment: 'delivered' }, 'submit', 'dead')).toBe(true);
  expect(settled(cancelled, 'mail', 'pending')).toBe(true);
});

it('takes out of an event where its parcel can be looked up and what was written', () => {
  const parcel = { id: 's1', carrier: 'Post', trackingNumber: 'T1', trackingUrl: 'https://t/1', items: [] };
  const fact = { about: 'fulfilment', to: 'shipped', parcel, reason: 'Robin was out' } as const;
  const bare = { ...fact, parcel: { ...parcel, trackingNumber: null, trackingUrl: null }, reason: null };
  expect(bareFact(fact)).toEqual(bare);
  const paid = { about: 'payment', to: 'paid', amount: 1, currency: 'EUR' } as const;
  expect(bareFact(paid)).toEqual(paid);
});

it('leaves what was sold and to which country, and nothing of whom', () => {
  const money = { amount: 1490, currency: 'EUR' };
  const item = {
    ...{
      designId: 'd1',
      revision: 2,
      title: 'Biscuit on a tag',
      productId: 'round-tag',
      variantId: 'steel-25',
    },
    ...{ quantity: 3, unitPrice: money, previewPath: 'media/u1/designs/d1/2.webp', petName: 'Biscuit' },
  };
  const after = pseudonymised(
    {
      items: [item],
      shippingAddress: {
        ...{
          fullName: 'Robin Vale',
          line1: '1 High Street',
          line2: 'Flat 2',
          city: 'London',
          region: 'Greater',
        },
        ...{ postalCode: 'N1 9GU', country: 'GB', phone: '+44 20 7946 0958' },
      },
      shipments: [
        {
          id: 's1',
          carrier: 'Post',
          trackingNumber: 'T1',
          trackingUrl: 'https://t/1',
          state: 'delivered',
          items: [],
        },
      ],
    },
    'erased_1',
  );
  const text = JSON.stringify(after);
  for (const trace of ['u1', 'Biscuit', 'Robin', 'High', 'Flat', 'London', 'N1', '7946', 'T1'])
    expect(text).not.toContain(trace);
  expect(after).toMatchObject({
    uid: 'erased_1',
    items: [{ designId: 'd1', quantity: 3, unitPrice: money, productId: 'round-tag' }],
    shippingAddress: { country: 'GB' },
  });
});
