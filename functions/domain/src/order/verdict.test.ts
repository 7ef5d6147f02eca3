import { describe, expect, it } from 'vitest';
import { mailTemplates, type Effect } from './effects.ts';
import { orderMail, type MailedOrder } from './mails.ts';
import { fulfilmentStates, paymentStates } from './states.ts';
import { MOST_TRIES, pauseAfter, verdictOn } from './verdict.ts';

const submit: Effect = { key: 'submit', kind: 'submit' };
const refund: Effect = { key: 'refund', kind: 'refund' };
const all = paymentStates.flatMap((payment) =>
  fulfilmentStates.flatMap((fulfilment) =>
    [true, false].map((submitted) => ({ payment, fulfilment, submitted })),
  ),
);

describe('what is handed to the print shop', () => {
  it('is paid for, and cancelled by nobody: every state', () => {
    for (const now of all) {
      const holdsMoney = now.payment === 'paid' || now.payment === 'partially_refunded';
      const ours = now.fulfilment === 'hold_window' || now.submitted;
      const expected =
        now.fulfilment === 'cancelled'
          ? holdsMoney
            ? 'give_back'
            : 'skip'
          : !ours
            ? 'skip'
            : now.payment === 'disputed'
              ? 'wait'
              : holdsMoney
                ? 'do'
                : 'skip';
      expect([now, verdictOn(submit, now)]).toEqual([now, expected]);
    }
  });
});

describe('what is given back', () => {
  it('is what we have, whatever became of the order', () => {
    for (const now of all) {
      const expected =
        now.payment === 'disputed'
          ? 'wait'
          : ['paid', 'partially_refunded'].includes(now.payment)
            ? 'do'
            : 'skip';
      expect([now, verdictOn(refund, now)]).toEqual([now, expected]);
    }
  });
});

describe('mails', () => {
  const order: MailedOrder = {
    number: 'PF-1',
    payment: 'paid',
    items: [{ title: 'Tag <b>', quantity: 2 }],
    total: { amount: 2_490, currency: 'EUR' },
    parcel: { carrier: 'DHL', trackingNumber: '42', trackingUrl: 'https://t.test/42?a=1&b=2' },
    url: 'https://app.test/dashboard/orders/o1',
  };

  it('tell what is still so', () => {
    for (const now of all)
      for (const template of mailTemplates) {
        const told = { payment_failed: now.payment === 'failed', on_hold: now.fulfilment === 'on_hold' };
        const expected =
          template === 'payment_failed' || template === 'on_hold'
            ? told[template]
            : template !== 'failed' || now.fulfilment === 'failed';
        const effect: Effect = { key: `mail_${template}`, kind: 'mail', template };
        expect(verdictOn(effect, now)).toBe(expected ? 'do' : 'skip');
      }
  });

  it.each(mailTemplates)('%s: a sentence, the order and the way to it, as text and as HTML', (template) => {
    const { subject, text, html } = orderMail(template, order);
    expect(subject).toContain('PF-1');
    for (const part of [text, html]) expect(part).toContain(order.url);
    expect(html).not.toContain('<b>');
    expect(text).not.toContain('undefined');
  });

  it('follow the parcel, and say whether money goes back', () => {
    expect(orderMail('shipped', order).html).toContain('href="https://t.test/42?a=1&#38;b=2"');
    expect(orderMail('cancelled', order).text).toContain('goes back to you');
    expect(orderMail('cancelled', { ...order, payment: 'cancelled' }).text).toContain('Nothing was charged');
    expect(orderMail('paid', order).text).toContain('€24.90');
  });
});

it('pauses longer each time, for about a day in all', () => {
  const pauses = Array.from({ length: MOST_TRIES - 1 }, (_, at) => pauseAfter(at + 1));
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  const hours = pauses.reduce((sum, each) => sum + each, 0) / 3_600_000;
  expect(hours).toBeGreaterThan(15);
  expect(hours).toBeLessThan(30);
});
