import { serverTime, type ForWrite } from '../kernel/index.ts';
import type { Order } from './schema.ts';

const price = (amount: number) => ({ amount, currency: 'EUR' });

/** An order that has just been made, two different things in it. */
export function validOrder(overrides: Partial<ForWrite<Order>> = {}): ForWrite<Order> {
  return {
    uid: 'owner',
    number: 'PF-7K2M-9QXD-4TRW',
    payment: 'pending',
    fulfilment: 'hold_window',
    items: [
      {
        designId: 'design0000000000001',
        revision: 3,
        title: 'Bone tag for Biscuit',
        productId: 'tag-bone',
        variantId: 'brass-m',
        quantity: 1,
        unitPrice: price(1_490),
        previewPath: null,
        petName: 'Biscuit',
      },
      {
        designId: 'design0000000000002',
        revision: 1,
        title: 'Mug with Biscuit',
        productId: 'mug-classic',
        variantId: 'white-330',
        quantity: 2,
        unitPrice: price(1_690),
        previewPath: null,
        petName: 'Biscuit',
      },
    ],
    totals: { items: price(4_870), shipping: price(490), tax: price(0), total: price(5_360) },
    shippingAddress: {
      fullName: 'Robin Vale',
      line1: '12 Harbour Lane',
      line2: 'Flat 3',
      city: 'Bristol',
      region: null,
      postalCode: 'BS1 4QA',
      country: 'GB',
      phone: null,
    },
    shipments: [],
    holdUntilAt: serverTime,
    createdAt: serverTime,
    updatedAt: serverTime,
    ...overrides,
  };
}
