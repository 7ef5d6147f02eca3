import { orderMail, parcelKey, type Effect, type OrderMail } from '@pawfolio/domain/order';
import type { OrderView } from './ports.ts';

interface About {
  orderId: string;
  order: OrderView;
  appUrl: string;
}

/** The mail of an effect, as the order is now. */
export function mailOf(
  { key, template }: Extract<Effect, { kind: 'mail' }>,
  { orderId, order, appUrl }: About,
): OrderMail {
  const parcel = order.shipments.find(({ id }) => key === `mail_${template}_${parcelKey(id)}`) ?? null;
  const { number, payment, items, total } = order;
  return orderMail(template, {
    number,
    payment,
    items,
    total,
    parcel,
    url: `${appUrl}/dashboard/orders/${orderId}`,
  });
}
