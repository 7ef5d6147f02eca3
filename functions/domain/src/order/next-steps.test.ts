import { expect, it } from 'vitest';
import { nextSteps } from './next-steps.ts';
import { fulfilmentStates, paymentStates } from './states.ts';

it('begin with the payment while there is none', () => {
  expect(nextSteps({ payment: 'processing', fulfilment: 'hold_window' })).toEqual([
    'Your payment arrives',
    'Goes to the print shop',
    'Is made',
    'Is sent to you',
    'Arrives',
  ]);
});

it.each([
  ['hold_window', 4],
  ['submitted', 3],
  ['on_hold', 3],
  ['in_production', 2],
  ['partially_shipped', 2],
  ['shipped', 1],
  ['delivered', 0],
] as const)('after %s there are %i', (fulfilment, count) => {
  expect(nextSteps({ payment: 'paid', fulfilment })).toHaveLength(count);
});

it('of an order that is partly on its way, the rest is to come', () => {
  expect(nextSteps({ payment: 'paid', fulfilment: 'partially_shipped' })).toEqual([
    'The rest is sent to you',
    'Arrives',
  ]);
});

it('there are none once an order has ended, or was never paid', () => {
  for (const payment of paymentStates)
    for (const fulfilment of ['cancelled', 'failed', 'returned'] as const)
      expect(nextSteps({ payment, fulfilment })).toEqual([]);
  for (const fulfilment of fulfilmentStates)
    expect(nextSteps({ payment: 'refunded', fulfilment })).toEqual([]);
  expect(nextSteps({ payment: 'expired', fulfilment: 'hold_window' })).toEqual([]);
});
