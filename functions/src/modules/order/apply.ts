import {
  bareEvent,
  effectsOfAll,
  foldOrder,
  holdUntil,
  isForgotten,
  type OrderEvent,
  type OrderState,
  type Outcome,
} from '@pawfolio/domain/order';
import type { Logger } from '../../platform/logger.ts';
import type { OrderChange, OrderHistory, OrderStore } from './ports.ts';

/** Several events of one order at the same time: each retry reads what the one before has written. */
const MOST_ATTEMPTS = 12;

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 25 * 2 ** Math.min(attempt, 5)));

/** An order changed under every attempt; trying the event again later will succeed. */
export class Contention extends Error {}

export interface ApplyOptions {
  /** The entry of the inbox that is done with this. */
  inboxId?: string;
  /** Called before anything is written: throws to refuse what these events would come to. */
  check?: (history: OrderHistory, change: OrderChange) => void;
}

/**
 * Adds events to an order and writes the state that its whole set of events folds to: the timeline, the order,
 * new effects and the inbox in one commit. Applying an event again changes nothing.
 * @returns the state afterwards, or null where the order does not exist
 */
export async function applyEvents(
  store: OrderStore,
  orderId: string,
  events: readonly OrderEvent[],
  { inboxId, check }: ApplyOptions = {},
): Promise<OrderState | null> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const history = await store.history(orderId);
    if (!history) return null;
    const change = changeBy(history, events);
    check?.(history, change);
    if (await store.commit(orderId, history, change, inboxId ?? null)) return change.state;
    await pause(attempt);
  }
  throw new Contention(`Order changed ${MOST_ATTEMPTS} times while an event was applied.`);
}

/**
 * A repeat keeps what was said first. Of the timeline only what is new or has come out differently is written. Of a customer
 * who is gone nothing is learned again.
 */
function changeBy(history: OrderHistory, received: readonly OrderEvent[]): OrderChange {
  const added = isForgotten(history) ? received.map(bareEvent) : received;
  const known = history.outcomes.map((outcome) => outcome.event);
  const events = [...known, ...added.filter((event) => !known.some(({ id }) => id === event.id))];
  const { state, outcomes } = foldOrder(history.terms, events);
  const before = new Map(history.outcomes.map((outcome) => [outcome.event.id, resultOf(outcome)]));
  return {
    state,
    holdUntil: holdUntil(history.holdUntil, outcomes),
    outcomes: outcomes.filter((outcome) => before.get(outcome.event.id) !== resultOf(outcome)),
    effects: effectsOfAll(events, history.terms).filter(({ key }) => !history.effects.includes(key)),
  };
}

const resultOf = ({ from, to, applied }: Outcome): string => JSON.stringify([from, to, applied]);

/** Applies an event of the inbox, or lets it wait for its order. May be called any number of times. */
export async function processInbox(store: OrderStore, logger: Logger, id: string): Promise<void> {
  const entry = await store.entry(id);
  if (!entry || entry.state === 'applied' || entry.state === 'ignored') return;
  const { orderId, event } = entry;
  if (orderId === null || event.fact.about === 'nothing') return store.mark(id, 'ignored');
  if (await applyEvents(store, orderId, [event], { inboxId: id })) return;
  await store.mark(id, 'waiting');
  logger.info('An event waits for its order', { orderId, eventId: id });
  // The order may have been made between the two lines above, and may have found nobody waiting.
  await applyEvents(store, orderId, [event], { inboxId: id });
}

/** Applies whatever has come before its order. */
export async function processWaiting(store: OrderStore, logger: Logger, orderId: string): Promise<void> {
  for (const id of await store.waitingFor(orderId)) await processInbox(store, logger, id);
}
