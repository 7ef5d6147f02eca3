import { escapeHtml } from '../kernel/index.ts';
import type { MailTemplate } from './effects.ts';
import { HOLD_MINUTES } from './hold.ts';
import type { PaymentState } from './states.ts';

/** What a mail may tell of an order. */
export interface MailedOrder {
  number: string;
  payment: PaymentState;
  items: readonly { title: string; quantity: number }[];
  total: { amount: number; currency: string };
  /** The parcel that it is about; null where there is none, or it is not known. */
  parcel: { carrier: string | null; trackingNumber: string | null; trackingUrl: string | null } | null;
  /** The page of the order. */
  url: string;
}

export interface OrderMail {
  subject: string;
  text: string;
  html: string;
}

interface Letter {
  subject: string;
  lines: string[];
}

const money = ({ amount, currency }: MailedOrder['total']): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(amount / 100);

const list = ({ items }: MailedOrder): string =>
  items.map(({ title, quantity }) => (quantity === 1 ? title : `${quantity} × ${title}`)).join(', ');

const tracking = ({ parcel }: MailedOrder): string[] => {
  if (!parcel) return [];
  const { carrier, trackingNumber, trackingUrl } = parcel;
  const by = [carrier, trackingNumber].filter((part) => part !== null).join(' ');
  const told = by === '' ? [] : [`It travels with ${by}.`];
  return trackingUrl === null ? told : [...told, `Follow it here: ${trackingUrl}`];
};

const neverPaid = new Set<PaymentState>([
  'pending',
  'processing',
  'authorised',
  'failed',
  'cancelled',
  'expired',
]);

const letters: Readonly<Record<MailTemplate, (order: MailedOrder) => Letter>> = {
  paid: (order) => ({
    subject: 'Thank you, your order is in',
    lines: [
      `We have your payment of ${money(order.total)} for: ${list(order)}.`,
      `You can cancel it yourself for ${HOLD_MINUTES} minutes after the payment. Then we send everything to the print shop.`,
    ],
  }),
  payment_failed: (order) => ({
    subject: 'The payment did not go through',
    lines: [
      `Your payment for ${list(order)} did not go through. Nothing was charged.`,
      'You can pay again from the order: everything is as you left it.',
    ],
  }),
  refunded: () => ({
    subject: 'Your money is on its way back',
    lines: ['We have sent your money back. Most banks show it within five to ten working days.'],
  }),
  on_hold: () => ({
    subject: 'Your order is paused',
    lines: [
      'The print shop has paused your order to check something. You need not do anything: we are on it.',
      'We will write again if we need something from you.',
    ],
  }),
  shipped: (order) => ({
    subject: 'A parcel is on its way to you',
    lines: ['A parcel with something you made is on its way.', ...tracking(order)],
  }),
  delivered: (order) => ({
    subject: 'Your parcel has arrived',
    lines: [
      'Your parcel was delivered. We hope that it looks just as you made it.',
      ...tracking(order).slice(0, 1),
      'If something is not right, answer this mail.',
    ],
  }),
  failed: () => ({
    subject: 'The print shop could not make your order',
    lines: [
      'The print shop could not make your order. We are sorry, and we will sort it out with you.',
      'Nothing is lost: your designs and your payment are safe.',
    ],
  }),
  cancelled: (order) => ({
    subject: 'Your order was cancelled',
    lines: [
      `Your order was cancelled, and nothing will be made: ${list(order)}.`,
      neverPaid.has(order.payment)
        ? 'Nothing was charged.'
        : 'What you have paid goes back to you. Most banks show it within five to ten working days.',
    ],
  }),
};

const paragraph = (line: string): string =>
  `<p style="margin:0 0 16px">${escapeHtml(line).replaceAll(
    /https?:\/\/[^\s<]+/g,
    (url) => `<a href="${url}" style="color:#a3430a">${url}</a>`,
  )}</p>`;

/** A mail about one step of an order: plain words, as text and as HTML. */
export function orderMail(template: MailTemplate, order: MailedOrder): OrderMail {
  const { subject, lines } = letters[template](order);
  const all = ['Hello,', ...lines, `Order ${order.number}: ${order.url}`, 'Pawfolio'];
  const off = 'You can turn these mails off in your settings.';
  const html = `<!doctype html><html lang="en-GB"><body style="margin:0;padding:24px;background:#fbf7f0;color:#221f1a;font:16px/1.5 system-ui,sans-serif"><div style="max-width:34rem;margin:0 auto">${all
    .map(paragraph)
    .join('')}<p style="color:#6b6459;font-size:14px">${off}</p></div></body></html>`;
  return { subject: `${subject} (${order.number})`, text: `${[...all, off].join('\n\n')}\n`, html };
}
