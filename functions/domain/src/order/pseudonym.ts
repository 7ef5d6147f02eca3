import type { Order, ShippingAddress } from './schema.ts';

/** Whether there was ever money in an order: only then the law wants it kept. */
export const isKept = ({ payment }: Pick<Order, 'payment'>): boolean =>
  !['pending', 'failed', 'cancelled', 'expired'].includes(payment);

/** Whether nothing more will happen for which we need to know whom an order is for. */
export const isSettled = ({ payment, fulfilment }: Pick<Order, 'payment' | 'fulfilment'>): boolean =>
  payment !== 'processing' &&
  payment !== 'authorised' &&
  payment !== 'disputed' &&
  (!isKept({ payment }) || ['delivered', 'failed', 'cancelled', 'returned'].includes(fulfilment));

/** Nobody's: tax depends on the country, and on nothing else of an address. */
const nobody = ({ country }: Pick<ShippingAddress, 'country'>): ShippingAddress => ({
  ...{ fullName: '', line1: '', line2: null, city: '', region: null, postalCode: null, phone: null },
  country,
});

/**
 * What is kept of an order whose customer is gone: what was sold, when and for how much. `pseudonym` takes the place of the
 * customer, and nothing tells whose it was.
 */
export const pseudonymised = (
  order: Pick<Order, 'items' | 'shippingAddress' | 'shipments'>,
  pseudonym: string,
): Pick<Order, 'uid' | 'items' | 'shippingAddress' | 'shipments'> => ({
  uid: pseudonym,
  items: order.items.map((item) => ({ ...item, title: 'Made to order', petName: null, previewPath: null })),
  shippingAddress: nobody(order.shippingAddress),
  shipments: order.shipments.map((shipment) => ({ ...shipment, trackingNumber: null, trackingUrl: null })),
});
