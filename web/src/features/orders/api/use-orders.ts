import type { WithId } from '@pawfolio/domain/kernel';
import { cancelOrder, type PlacedOrder, type ToldEntry } from '@pawfolio/domain/order';
import { call } from '../../../platform/callables.ts';
import { toAppError } from '../../../platform/errors.ts';
import { useDoc, useList, type Live } from '../../../platform/live.ts';
import { shopRefs } from '../../../platform/shop-refs.ts';
import { filterStates, type OrdersView } from '../model/filters.ts';

/** The orders of an account, newest first; one more than is shown, to know whether there are more. */
export function useOrders(uid: string, { filter, limit }: OrdersView): Live<WithId<PlacedOrder>[]> {
  return useList(shopRefs.orders(uid, { ...(filter && filterStates[filter]), limit: limit + 1 }));
}

export const useOrder = (orderId: string): Live<WithId<PlacedOrder> | null> =>
  useDoc(shopRefs.order(orderId));

/** What has happened to an order. Null waits: the rules look at the order first. */
export const useTimeline = (orderId: string | null): Live<WithId<ToldEntry>[]> =>
  useList(orderId === null ? null : shopRefs.timeline(orderId));

/** Takes an order back. Throws `AppError`, `failed-precondition` once it is too late. */
export async function cancel(orderId: string): Promise<void> {
  await call(cancelOrder, { orderId });
}

export function cancelRefusal(error: unknown): string {
  const { code, message } = toAppError(error);
  return code === 'failed-precondition'
    ? 'It is with the print shop already, so it can no longer be cancelled.'
    : message;
}
