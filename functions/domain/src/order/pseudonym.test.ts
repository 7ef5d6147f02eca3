import { expect, it } from 'vitest';
import { isKept, isSettled, pseudonymised } from './pseudonym.ts';
import { fulfilmentStates, paymentStates } from './states.ts';

it('keeps every order with money in it', () => {
  expect(paymentStates.filter((payment) => isKept({ payment }))).toEqual([
    ...['processing', 'authorised', 'paid', 'partially_refunded', 'refunded', 'disputed'],
  ]);
});

it('waits for every paid order that is on its way, and for every payment that is', () => {
  const settled = fulfilmentStates.filter((fulfilment) => isSettled({ payment: 'paid', fulfilment }));
  expect(settled).toEqual(['delivered', 'failed', 'cancelled', 'returned']);
  const waiting = paymentStates.filter((payment) => !isSettled({ payment, fulfilment: 'delivered' }));
  expect(waiting).toEqual(['processing', 'authorised', 'disputed']);
  expect(isSettled({ payment: 'expired', fulfilment: 'hold_window' })).toBe(true);
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
