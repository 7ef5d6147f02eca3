import { formatMoney, type Money } from '../kernel/index.ts';
import type { Order } from './schema.ts';
import { paymentSentence } from './sentences.ts';

export interface ReceiptLine {
  what: string;
  each: string;
  together: string;
}

/** A receipt in words, ready to be set. */
export interface Receipt {
  /** `Receipt`, unless nothing has been paid. */
  title: string;
  number: string;
  orderedOn: string;
  /** Whether it was paid, when, and whether it was given back. */
  status: string;
  lines: ReceiptLine[];
  sums: { label: string; amount: string }[];
  total: string;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

type Payment = Pick<Order, 'payment'>;

const wasPaid = ({ payment }: Payment): boolean =>
  ['paid', 'partially_refunded', 'refunded', 'disputed'].includes(payment);

function statusOf({ payment }: Payment, paidAt: number | null): string {
  if (!wasPaid({ payment })) return `Not paid. ${paymentSentence[payment]}`;
  const paid = paidAt === null ? 'Paid' : `Paid on ${day.format(paidAt)}`;
  if (payment === 'refunded') return `${paid}, and given back in full.`;
  if (payment === 'partially_refunded') return `${paid}. A part of it was given back.`;
  return payment === 'disputed' ? `${paid}. ${paymentSentence.disputed}` : `${paid}.`;
}

/**
 * What a receipt says of an order. Days are those of UTC, so that it says the same wherever it is made.
 * @param paidAt when the payment arrived, milliseconds since 1970; null where that is not known
 */
export function receiptOf(
  order: Pick<Order, 'number' | 'payment' | 'items' | 'totals' | 'createdAt'>,
  paidAt: number | null,
): Receipt {
  const { items, totals } = order;
  const row = (label: string, money: Money) => ({ label, amount: formatMoney(money) });
  return {
    title: wasPaid(order) ? 'Receipt' : 'Order, not paid',
    number: order.number,
    orderedOn: day.format(order.createdAt.toMillis()),
    status: statusOf(order, paidAt),
    lines: items.map(({ title, quantity, unitPrice }) => ({
      what: `${quantity} × ${title}`,
      each: formatMoney(unitPrice),
      together: formatMoney({ ...unitPrice, amount: unitPrice.amount * quantity }),
    })),
    sums: [
      row('Items', totals.items),
      row('Delivery', totals.shipping),
      ...(totals.tax.amount > 0 ? [row('Tax', totals.tax)] : []),
    ],
    total: formatMoney(totals.total),
  };
}
