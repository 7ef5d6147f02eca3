import { useEffect } from 'react';
import { useDoc } from '../../../platform/live.ts';
import { shopRefs } from '../../../platform/shop-refs.ts';
import { draftOf } from '../model/draft.ts';
import { hasDraft, keepDraft } from '../model/stored-checkout.ts';

const isId = (id: string): boolean => /^[\w-]+$/.test(id);

/**
 * Begins the checkout with the address of an order that is to be had again, unless another has been typed. The order was on
 * screen just now, so nothing is read for it. `orderId` comes from an address: of somebody else's order nothing is learnt.
 */
export function useAddressOf(uid: string, orderId: string | null): void {
  const live = useDoc(orderId !== null && isId(orderId) ? shopRefs.order(orderId) : null);
  const address = live.status === 'ready' ? live.data?.shippingAddress : undefined;
  useEffect(() => {
    if (address && !hasDraft(uid)) keepDraft(uid, draftOf(address));
  }, [uid, address]);
}
