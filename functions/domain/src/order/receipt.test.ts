import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '../kernel/index.ts';
import { validOrder } from './fixture.ts';
import { receiptOf } from './receipt.ts';
import type { Order } from './schema.ts';
import { paymentStates } from './states.ts';

const DAY = Date.UTC(2026, 10, 28, 12);
const order = (changes: Partial<Order> = {}): Order => ({
  ...(resolveServerTime(validOrder(), { toMillis: () => DAY }) as Order),
  ...changes,
});

describe('a receipt', () => {
  it('adds up', () => {
    expect(receiptOf(order({ payment: 'paid' }), DAY)).toEqual({
      title: 'Receipt',
      number: 'PF-7K2M-9QXD-4TRW',
      orderedOn: '28 November 2026',
      status: 'Paid on 28 November 2026.',
      lines: [
        { what: '1 × Bone tag for Biscuit', each: '€14.90', together: '€14.90' },
        { what: '2 × Mug with Biscuit', each: '€16.90', together: '€33.80' },
      ],
      sums: [
        { label: 'Items', amount: '€48.70' },
        { label: 'Delivery', amount: '€4.90' },
      ],
      total: '€53.60',
    });
  });

  it('names a tax where there is one', () => {
    const tax = { amount: 100, currency: 'EUR' };
    const { sums } = receiptOf(order({ totals: { ...order().totals, tax } }), null);
    expect(sums.map(({ label }) => label)).toEqual(['Items', 'Delivery', 'Tax']);
  });

  it.each(paymentStates)('says whether it was paid: %s', (payment) => {
    const { title, status } = receiptOf(order({ payment }), DAY);
    const paid = ['paid', 'partially_refunded', 'refunded', 'disputed'].includes(payment);
    expect(title === 'Receipt').toBe(paid);
    expect(status.startsWith('Paid on 28 November 2026')).toBe(paid);
    expect(status.startsWith('Not paid. ')).toBe(!paid);
  });

  it('names no day that is not known', () => {
    expect(receiptOf(order({ payment: 'refunded' }), null).status).toBe('Paid, and given back in full.');
  });
});
