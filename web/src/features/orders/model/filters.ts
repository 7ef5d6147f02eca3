import type { FulfilmentState, PaymentState } from '@pawfolio/domain/order';

/** Which orders are shown: each is a question to the server, so that no page of the list is half empty. */
export const orderFilters = ['problem', 'making', 'way', 'arrived', 'unpaid', 'ended'] as const;
export type OrderFilter = (typeof orderFilters)[number];

export const filterLabels: Readonly<Record<OrderFilter, string>> = {
  problem: 'With a problem',
  making: 'Being made',
  way: 'On their way',
  arrived: 'Arrived',
  unpaid: 'Not paid',
  ended: 'Cancelled',
};

interface States {
  payment?: readonly PaymentState[];
  fulfilment?: readonly FulfilmentState[];
}

/** What the database is asked for. Together no more than 30 combinations: Firestore takes no more. */
export const filterStates: Readonly<Record<OrderFilter, States>> = {
  problem: { fulfilment: ['on_hold', 'failed', 'returned'] },
  making: {
    payment: ['processing', 'authorised', 'paid', 'partially_refunded', 'disputed'],
    fulfilment: ['hold_window', 'submitted', 'on_hold', 'in_production'],
  },
  way: { fulfilment: ['partially_shipped', 'shipped'] },
  arrived: { fulfilment: ['delivered'] },
  unpaid: { payment: ['pending', 'failed', 'expired'] },
  ended: { fulfilment: ['cancelled'] },
};

export const PAGE = 12;
const MOST = 600;

export interface OrdersView {
  filter: OrderFilter | null;
  /** How many are shown at most. */
  limit: number;
}

const isFilter = (text: string | null): text is OrderFilter =>
  (orderFilters as readonly (string | null)[]).includes(text);

/** What an address asks for: `?show=way&first=24`. */
export function viewIn(params: URLSearchParams): OrdersView {
  const show = params.get('show');
  const first = Number(params.get('first') ?? PAGE);
  const pages = Number.isSafeInteger(first) && first > 0 ? Math.ceil(Math.min(first, MOST) / PAGE) : 1;
  return { filter: isFilter(show) ? show : null, limit: pages * PAGE };
}

export function paramsOf({ filter, limit }: OrdersView): URLSearchParams {
  const params = new URLSearchParams();
  if (filter) params.set('show', filter);
  if (limit > PAGE) params.set('first', String(limit));
  return params;
}
