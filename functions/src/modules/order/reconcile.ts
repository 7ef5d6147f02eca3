import type { OrderEvent } from '@pawfolio/domain/order';
import type { Logger } from '../../platform/logger.ts';
import { applyEvents, processInbox } from './apply.ts';
import type { OrderView } from './outbox/ports.ts';
import type { Payments } from './payments/port.ts';
import type { OrderStore } from './ports.ts';
import type { PrintShop } from './printing/port.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often the reconciler runs. */
export const EVERY_MS = 30 * MINUTE;

/**
 * How long an order has stood still each time that its provider is asked. A run takes those that have passed one of these
 * ages since the run before, so that nothing has to be remembered and nobody is asked about an old order all the time.
 */
export const ages = {
  payment: [30 * MINUTE, HOUR, 2 * HOUR, 6 * HOUR, DAY, 3 * DAY, 8 * DAY],
  fulfilment: [6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 3 * DAY, 5 * DAY, 8 * DAY, 14 * DAY, 21 * DAY, 30 * DAY],
} as const;

export const openStates = {
  payment: ['pending', 'processing', 'authorised', 'disputed'],
  fulfilment: ['submitted', 'on_hold', 'in_production', 'partially_shipped', 'shipped'],
} as const;

export interface ReconcileDeps {
  orders: OrderStore;
  /** Orders in one of the open states that were last changed between these instants. */
  stoodStill: (of: 'payment' | 'fulfilment', from: number, to: number) => Promise<string[]>;
  /** Events that are stored and have not been applied since then. */
  stuckEvents: (before: number) => Promise<string[]>;
  view: (orderId: string) => Promise<OrderView | null>;
  payments: () => Promise<Payments>;
  printShop: () => Promise<PrintShop>;
  logger: Logger;
  now: () => number;
}

/** Thrown to write nothing: what the provider says is known. */
class NothingNew extends Error {}

async function applyNews(orders: OrderStore, orderId: string, event: OrderEvent): Promise<boolean> {
  try {
    await applyEvents(orders, orderId, [event], {
      check: (_, { outcomes }) => {
        if (!outcomes.some((outcome) => outcome.event.id === event.id && outcome.applied))
          throw new NothingNew();
      },
    });
    return true;
  } catch (error) {
    if (error instanceof NothingNew) return false;
    throw error;
  }
}

/**
 * Asks both providers what has become of an order, and applies what we have not heard of by the same path as a webhook. What
 * changes nothing is not recorded. Answers how many events were news.
 */
export async function reconcileOrder(deps: ReconcileDeps, orderId: string): Promise<number> {
  const order = await deps.view(orderId);
  if (!order) return 0;
  // Of the sessions the newest: those before it have said their last, which is why there is another.
  const [sessionId] = order.sessionIds;
  const [paid, printed] = await Promise.all([
    sessionId === undefined ? [] : (await deps.payments()).report(orderId, sessionId),
    order.submitted ? (await deps.printShop()).report(orderId) : [],
  ]);
  let news = 0;
  for (const event of [...paid, ...printed].sort((a, b) => a.at - b.at))
    if (await applyNews(deps.orders, orderId, event)) news++;
  return news;
}

async function due(deps: ReconcileDeps, sinceMs: number): Promise<Set<string>> {
  const now = deps.now();
  const windows = (['payment', 'fulfilment'] as const).flatMap((of) =>
    ages[of].map((age) => deps.stoodStill(of, now - age - sinceMs, now - age)),
  );
  return new Set((await Promise.all(windows)).flat());
}

/** One run: orders that stand still, and events that nobody has applied. What fails for one is logged and left to the next. */
export async function reconcile(
  deps: ReconcileDeps,
  sinceMs = EVERY_MS,
): Promise<{ asked: number; news: number; replayed: number; failed: number }> {
  const result = { asked: 0, news: 0, replayed: 0, failed: 0 };
  const attempt = async (orderId: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      result.failed++;
      deps.logger.error('Reconciling failed', error, { orderId });
    }
  };
  for (const id of await deps.stuckEvents(deps.now() - 10 * MINUTE))
    await attempt(id, async () => {
      await processInbox(deps.orders, deps.logger, id);
      result.replayed++;
    });
  for (const orderId of await due(deps, sinceMs))
    await attempt(orderId, async () => {
      result.asked++;
      result.news += await reconcileOrder(deps, orderId);
    });
  return result;
}
