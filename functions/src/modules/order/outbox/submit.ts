import { SUBMISSION, type OrderEvent } from '@pawfolio/domain/order';
import { applyEvents } from '../apply.ts';
import type { OrderStore } from '../ports.ts';
import type { PrintItem, PrintShop } from '../printing/port.ts';
import type { MakePrints, OrderView } from './ports.ts';

export interface SubmitDeps {
  orders: OrderStore;
  makePrints: MakePrints;
  printShop: () => Promise<PrintShop>;
  now: () => number;
}

/** Thrown to write nothing: the customer was faster. */
class Overtaken extends Error {}

const submission = (at: number): OrderEvent => ({
  id: SUBMISSION,
  kind: 'order.submitted',
  source: 'system',
  at,
  receivedAt: at,
  fact: { about: 'fulfilment', to: 'submitted', parcel: null, reason: null },
});

/** From here on it cannot be cancelled. One commit on the state that was read: either this or a cancellation comes first. */
async function closeWindow({ orders, now }: SubmitDeps, orderId: string): Promise<boolean> {
  try {
    await applyEvents(orders, orderId, [submission(now())], {
      check: (_, { outcomes }) => {
        const own = outcomes.find(({ event }) => event.id === SUBMISSION);
        if (own && !own.applied) throw new Overtaken();
      },
    });
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}

/**
 * Hands an order to the print shop: makes its files, closes the hold window, and only then asks the shop. Each step may be
 * repeated. False where the order was cancelled meanwhile.
 */
export async function submit(deps: SubmitDeps, orderId: string, order: OrderView): Promise<boolean> {
  const { uid, number, shippingAddress: address } = order;
  const items: PrintItem[] = [];
  for (const [item, line] of order.items.entries()) {
    const { designId, revision } = line;
    items.push({ ...line, files: await deps.makePrints({ orderId, item, uid, designId, revision }) });
  }
  if (!order.submitted && !(await closeWindow(deps, orderId))) return false;
  await (await deps.printShop()).submit({ orderId, number, address, items });
  return true;
}
