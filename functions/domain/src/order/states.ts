export const paymentStates = [
  'pending',
  'processing',
  'authorised',
  'paid',
  'failed',
  'cancelled',
  'expired',
  'partially_refunded',
  'refunded',
  'disputed',
] as const;
export type PaymentState = (typeof paymentStates)[number];

export const fulfilmentStates = [
  'hold_window',
  'submitted',
  'on_hold',
  'in_production',
  'partially_shipped',
  'shipped',
  'delivered',
  'failed',
  'cancelled',
  'returned',
] as const;
export type FulfilmentState = (typeof fulfilmentStates)[number];

export const shipmentStates = ['shipped', 'delivered', 'returned'] as const;
export type ShipmentState = (typeof shipmentStates)[number];

/** From where to where a payment may go. Everything that is not listed is recorded and changes nothing. */
export const paymentTransitions: Record<PaymentState, readonly PaymentState[]> = {
  pending: ['processing', 'authorised', 'paid', 'failed', 'cancelled', 'expired'],
  processing: ['authorised', 'paid', 'failed', 'cancelled', 'expired'],
  authorised: ['paid', 'failed', 'cancelled', 'expired'],
  paid: ['partially_refunded', 'refunded', 'disputed'],
  // Another attempt may follow a failed one (`pay-again.ts`), and a bank may confirm what had been given up.
  failed: ['pending', 'processing', 'authorised', 'paid', 'cancelled', 'expired'],
  cancelled: ['paid'],
  expired: ['paid'],
  partially_refunded: ['partially_refunded', 'refunded', 'disputed'],
  refunded: [],
  disputed: ['paid', 'partially_refunded', 'refunded'],
};

/**
 * From where to where fulfilment may go. Forward jumps are legal, since some printers never announce production;
 * backward steps only where something is done again: a hold is lifted, an order resubmitted, a parcel sent anew.
 */
export const fulfilmentTransitions: Record<FulfilmentState, readonly FulfilmentState[]> = {
  hold_window: [
    'submitted',
    'on_hold',
    'in_production',
    'partially_shipped',
    'shipped',
    'delivered',
    'failed',
    'cancelled',
  ],
  submitted: ['on_hold', 'in_production', 'partially_shipped', 'shipped', 'delivered', 'failed', 'cancelled'],
  on_hold: ['submitted', 'in_production', 'partially_shipped', 'shipped', 'delivered', 'failed', 'cancelled'],
  in_production: ['on_hold', 'partially_shipped', 'shipped', 'delivered', 'failed', 'cancelled'],
  partially_shipped: ['partially_shipped', 'shipped', 'delivered', 'returned', 'failed'],
  shipped: ['shipped', 'delivered', 'returned'],
  // Another parcel may still be under way after the first has arrived.
  delivered: ['shipped', 'returned'],
  failed: ['submitted', 'in_production', 'partially_shipped', 'shipped', 'delivered', 'cancelled'],
  cancelled: [],
  returned: ['submitted', 'in_production', 'partially_shipped', 'shipped', 'delivered'],
};

/**
 * How far along a state is. Of two events with the same business time (providers count in seconds) the one that is
 * less far along is taken first, so that their order of arrival never matters.
 */
export const paymentRank: Record<PaymentState, number> = {
  pending: 0,
  processing: 1,
  authorised: 2,
  // Within one second a bank gives up what it was working on; another attempt takes longer.
  failed: 3,
  expired: 4,
  cancelled: 5,
  paid: 6,
  disputed: 7,
  partially_refunded: 8,
  refunded: 9,
};

export const fulfilmentRank: Record<FulfilmentState, number> = {
  hold_window: 0,
  submitted: 1,
  on_hold: 2,
  in_production: 3,
  failed: 4,
  cancelled: 5,
  partially_shipped: 6,
  shipped: 7,
  delivered: 8,
  returned: 9,
};
