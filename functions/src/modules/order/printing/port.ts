import type { OrderEvent, OrderItem, ShippingAddress } from '@pawfolio/domain/order';

/** One line of an order as a print shop needs it: what it is, and where the file of each printed side lies. */
export interface PrintItem extends OrderItem {
  files: readonly { surfaceId: string; path: string }[];
}

export interface PrintJob {
  orderId: string;
  number: string;
  address: ShippingAddress;
  items: readonly PrintItem[];
}

/**
 * A print shop. `submit` may be repeated, also after an answer was lost: the order's id is the name under which the shop
 * knows it, and it is looked up before it is made.
 */
export interface PrintShop {
  /** Throws `PrintShopUnavailable`, and `PermanentError` for what the shop will never take. */
  submit(job: PrintJob): Promise<void>;
  /** What has become of an order, as events with ids that are the same each time; empty where the shop does not know it. */
  report(orderId: string): Promise<OrderEvent[]>;
}

/** The print shop did not answer, or not now: trying again may help. */
export class PrintShopUnavailable extends Error {
  constructor(cause: unknown) {
    super('The print shop does not answer', { cause });
    this.name = 'PrintShopUnavailable';
  }
}
