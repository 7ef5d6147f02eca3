import type { Order } from './schema.ts';
import { situationOf } from './situation.ts';
import { fulfilmentRank, type FulfilmentState } from './states.ts';

const steps: readonly (readonly [reached: FulfilmentState, words: string])[] = [
  ['submitted', 'Goes to the print shop'],
  ['in_production', 'Is made'],
  ['shipped', 'Is sent to you'],
  ['delivered', 'Arrives'],
];

const ended: readonly FulfilmentState[] = ['cancelled', 'failed', 'returned', 'delivered'];

/** What is still to come of an order, in its order; empty once it has ended, one way or another. */
export function nextSteps(order: Pick<Order, 'payment' | 'fulfilment'>): string[] {
  const { action } = situationOf(order);
  if (action === 'start_again' || action === 'order_again' || ended.includes(order.fulfilment)) return [];
  const rank = fulfilmentRank[order.fulfilment];
  const left = steps.filter(([reached]) => fulfilmentRank[reached] > rank).map(([, words]) => words);
  if (order.fulfilment === 'partially_shipped') left[0] = 'The rest is sent to you';
  const isPaid = order.payment !== 'pending' && order.payment !== 'failed' && order.payment !== 'processing';
  return isPaid ? left : ['Your payment arrives', ...left];
}
