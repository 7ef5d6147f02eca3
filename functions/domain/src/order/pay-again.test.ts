import { describe, expect, it } from 'vitest';
import type { OrderEvent } from './event.ts';
import { foldOrder, type OrderTerms } from './fold.ts';
import { HOLD_MS, holdUntil } from './hold.ts';
import { payAgain, paymentAttempt } from './pay-again.ts';
import type { PaymentState } from './states.ts';

const terms: OrderTerms = {
  base: { payment: 'pending', fulfilment: 'hold_window', shipments: [] },
  items: [{ designId: 'tag', quantity: 1 }],
  total: { amount: 5_360, currency: 'EUR' },
};
const pay = (to: PaymentState, at: number): OrderEvent => ({
  ...{ id: `payment_${to}_${at}`, kind: to, source: 'payment', at, receivedAt: at },
  fact: { about: 'payment', to, amount: null, currency: null },
});
const outcomesOf = (events: readonly OrderEvent[]) => foldOrder(terms, events).outcomes;
const paymentAfter = (events: readonly OrderEvent[]) => foldOrder(terms, events).state.payment;

describe('paying again', () => {
  const failed = [pay('processing', 1_000), pay('failed', 5_000)];

  it('lets the order wait for the payment once more', () => {
    const again = payAgain(outcomesOf(failed), 9_400);
    expect(again).toMatchObject({ id: 'customer_pay_again_2', at: 9_000, source: 'customer' });
    expect(paymentAfter([...failed, again])).toBe('pending');
    expect(paymentAfter([...failed, again, pay('paid', 9_000)])).toBe('paid');
  });

  it('is one event for one failure, and another for the next', () => {
    const again = payAgain(outcomesOf(failed), 9_400);
    expect(payAgain(outcomesOf(failed), 20_000).id).toBe(again.id);
    const twice = [...failed, again, pay('processing', 10_000), pay('failed', 12_000)];
    expect(paymentAttempt(outcomesOf(twice))).toBe(3);
    expect(payAgain(outcomesOf(twice), 13_000).id).toBe('customer_pay_again_3');
  });

  it('comes after the failure, by a clock that is behind too', () => {
    const again = payAgain(outcomesOf(failed), 4_000);
    expect(again.at).toBe(5_001);
    expect(paymentAfter([again, ...failed])).toBe('pending');
  });

  it('changes nothing of what was paid meanwhile', () => {
    const again = payAgain(outcomesOf(failed), 9_000);
    expect(paymentAfter([...failed, pay('paid', 8_000), again])).toBe('paid');
  });
});

describe('the time in which an order can be taken back', () => {
  it('is that of its making until it is paid', () => {
    expect(holdUntil(7, outcomesOf([]))).toBe(7);
    expect(holdUntil(7, outcomesOf([pay('processing', 5_000)]))).toBe(7);
  });

  it('begins with the payment, and not again after a dispute that was won', () => {
    const events = [pay('paid', 5_000), pay('disputed', 90_000), pay('paid', 95_000)];
    expect(holdUntil(7, outcomesOf(events))).toBe(5_000 + HOLD_MS);
    expect(holdUntil(7, outcomesOf(events.toReversed()))).toBe(5_000 + HOLD_MS);
  });

  it('does not begin with a payment of another amount', () => {
    const fact = { about: 'payment', to: 'paid', amount: 1, currency: 'EUR' } as const;
    expect(holdUntil(7, outcomesOf([{ ...pay('paid', 5_000), fact }]))).toBe(7);
  });

  it('never becomes shorter than it was', () => {
    expect(holdUntil(10 * HOLD_MS, outcomesOf([pay('paid', 5_000)]))).toBe(10 * HOLD_MS);
  });
});
