import { createHash, randomBytes } from 'node:crypto';
import {
  newOrder,
  orderNumber,
  type CheckoutItem,
  type CheckoutRequest,
  type PricedItem,
} from '@pawfolio/domain/order';
import type { Caller } from '../../../platform/define-callable.ts';
import { AppError } from '../../../platform/errors.ts';
import type { DesignRef, Designs, OrderedDesign } from '../ports.ts';
import { openSession, type SessionDeps } from './open-session.ts';

export interface CheckoutDeps extends SessionDeps {
  designs: Designs;
}

/** The order of a request: the same for each repetition, and of nobody else's request. */
export const orderIdOf = (uid: string, requestId: string): string =>
  createHash('sha256').update(`${uid}/${requestId}`).digest('base64url').slice(0, 28);

const notFound = (item: CheckoutItem): AppError =>
  new AppError('not-found', 'One of the designs does not exist any more.', {
    designId: item.designId,
    revision: item.revision,
  });

/** Whatever must not be made as it is: the checks of all designs that say so. */
function assertMakeable(designs: readonly { item: CheckoutItem; design: OrderedDesign }[]): void {
  const checks = designs.flatMap(({ item, design }) =>
    design.checks
      .filter(({ severity }) => severity === 'block')
      .map((check) => ({ ...check, designId: item.designId })),
  );
  if (checks.length > 0)
    throw new AppError('failed-precondition', 'A design needs a change before it can be made.', { checks });
}

const refOf = (uid: string, { designId, revision }: CheckoutItem): DesignRef => ({ uid, designId, revision });

async function priced(
  deps: CheckoutDeps,
  uid: string,
  items: readonly CheckoutItem[],
): Promise<PricedItem[]> {
  const found = await Promise.all(
    items.map(async (item) => {
      const design = await deps.designs.version(refOf(uid, item));
      if (!design) throw notFound(item);
      return { item, design };
    }),
  );
  assertMakeable(found);
  return found.map(({ item, design }) => ({ ...item, ...design }));
}

/**
 * Makes the order first and the payment second, so that nothing is ever paid for that does not exist. Each step may be
 * repeated: the order is made once by its id, the session once by the provider's key.
 */
export async function createCheckout(
  deps: CheckoutDeps,
  request: CheckoutRequest,
  caller: Caller,
): Promise<{ orderId: string; checkoutUrl: string }> {
  const orderId = orderIdOf(caller.uid, request.requestId);
  let made = await deps.store.find(orderId);
  if (!made) {
    const items = await priced(deps, caller.uid, request.items);
    // Before the order is there: an order never refers to a version that may go.
    await Promise.all(request.items.map((item) => deps.designs.keep(refOf(caller.uid, item))));
    const number = orderNumber(randomBytes(12));
    const { shippingAddress } = request;
    made = await deps.store.create(orderId, newOrder({ uid: caller.uid, number, items, shippingAddress }));
  }
  if (made.checkout) return { orderId, checkoutUrl: made.checkout.url };
  const first = { attempt: 1, earlier: [] };
  const { url } = await openSession(deps, { orderId, order: made.order, caller, ...first });
  return { orderId, checkoutUrl: url };
}
