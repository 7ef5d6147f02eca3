import { describe, expect, it } from 'vitest';
import {
  byUrgency,
  canCancel,
  canPay,
  isBought,
  isOnItsWay,
  isProblem,
  situationOf,
  type OrderAction,
  type Situation,
} from './situation.ts';
import { fulfilmentStates, paymentStates, type FulfilmentState, type PaymentState } from './states.ts';

const pairs = paymentStates.flatMap((payment) =>
  fulfilmentStates.map((fulfilment) => ({ payment, fulfilment })),
);

describe('every payment in every fulfilment', () => {
  it.each(pairs)('$payment, $fulfilment has a title, a sentence and one thing to do', (order) => {
    const { title, text, action } = situationOf(order);
    expect(title.length).toBeGreaterThan(3);
    expect(title.length).toBeLessThanOrEqual(24);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(action).toBeTruthy();
  });

  it('is never asked for money twice, nor for money of an order that is cancelled', () => {
    for (const order of pairs.filter(canPay)) {
      expect(['pending', 'failed']).toContain(order.payment);
      expect(order.fulfilment).toBe('hold_window');
    }
  });

  it('says that nothing was charged only where nothing was', () => {
    for (const order of pairs) {
      if (situationOf(order).text.includes('Nothing was charged'))
        expect(['pending', 'failed', 'cancelled', 'expired']).toContain(order.payment);
    }
  });

  it('can be cancelled only before it is with the print shop', () => {
    expect(new Set(pairs.filter(canCancel).map(({ fulfilment }) => fulfilment))).toEqual(
      new Set(['hold_window']),
    );
  });
});

const cases: [PaymentState, FulfilmentState, Situation['tone'], OrderAction][] = [
  ['pending', 'hold_window', 'neutral', 'pay'],
  ['failed', 'hold_window', 'danger', 'pay'],
  ['cancelled', 'hold_window', 'neutral', 'start_again'],
  ['expired', 'hold_window', 'neutral', 'start_again'],
  ['processing', 'hold_window', 'neutral', 'cancel'],
  ['authorised', 'hold_window', 'good', 'cancel'],
  ['paid', 'hold_window', 'good', 'cancel'],
  ['paid', 'submitted', 'good', 'wait'],
  ['paid', 'on_hold', 'warn', 'wait'],
  ['paid', 'in_production', 'good', 'wait'],
  ['paid', 'partially_shipped', 'good', 'track'],
  ['paid', 'shipped', 'good', 'track'],
  ['paid', 'delivered', 'good', 'order_again'],
  ['paid', 'failed', 'danger', 'wait'],
  ['paid', 'returned', 'warn', 'wait'],
  ['paid', 'cancelled', 'neutral', 'order_again'],
  ['refunded', 'cancelled', 'neutral', 'order_again'],
  ['refunded', 'failed', 'neutral', 'order_again'],
  ['disputed', 'shipped', 'warn', 'wait'],
  ['partially_refunded', 'delivered', 'good', 'order_again'],
];
it.each(cases)('%s, %s: %s, %s', (payment, fulfilment, tone, action) => {
  expect(situationOf({ payment, fulfilment })).toMatchObject({ tone, action });
});

it('on hold is a problem and no failure', () => {
  const held = { payment: 'paid', fulfilment: 'on_hold' } as const;
  expect(isProblem(held)).toBe(true);
  expect(situationOf(held).text).not.toMatch(/fail/i);
});

it('problems come first, then what is on its way, the rest as it was', () => {
  const order = (id: string, fulfilment: FulfilmentState) => ({ id, payment: 'paid' as const, fulfilment });
  const sorted = byUrgency([
    order('made', 'in_production'),
    order('sent', 'shipped'),
    order('held', 'on_hold'),
    order('new', 'hold_window'),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['held', 'sent', 'made', 'new']);
});

it('knows what has been bought, and what is with a carrier', () => {
  expect(isBought({ payment: 'processing', fulfilment: 'hold_window' })).toBe(true);
  expect(isBought({ payment: 'failed', fulfilment: 'hold_window' })).toBe(false);
  expect(isBought({ payment: 'paid', fulfilment: 'cancelled' })).toBe(false);
  expect(isOnItsWay({ payment: 'paid', fulfilment: 'partially_shipped' })).toBe(true);
  expect(isOnItsWay({ payment: 'paid', fulfilment: 'delivered' })).toBe(false);
});
