import type { OrderEvent, OrderTerms, Outcome, OrderState, Effect } from '@pawfolio/domain/order';

export type Provider = 'payment' | 'fulfilment';

/** Where a received event stands. `waiting`: its order does not exist yet. `ignored`: it names no order. */
export type InboxState = 'received' | 'waiting' | 'applied' | 'ignored';

/** One event of the inbox. */
export interface InboxEntry {
  id: string;
  orderId: string | null;
  state: InboxState;
  event: OrderEvent;
}

/** All that is known of an order when an event is applied to it. */
export interface OrderHistory {
  /** Whose order it is. */
  uid: string;
  terms: OrderTerms;
  /** What has been received before, in no order, with what became of it. */
  outcomes: readonly Outcome[];
  /** Keys of the effects that stand in the outbox already. */
  effects: readonly string[];
  /** Until then an order is not sent to the printer; milliseconds since 1970. */
  holdUntil: number;
  /** Names this state of the order: a commit on another state fails. */
  version: unknown;
}

/** What an application changes, written in one commit. */
export interface OrderChange {
  state: OrderState;
  outcomes: readonly Outcome[];
  effects: readonly Effect[];
}

/** Orders, their timelines, inbox and outbox. */
export interface OrderStore {
  /** Keeps an event. Keeping it again changes nothing. */
  receive(id: string, orderId: string | null, event: OrderEvent): Promise<void>;
  entry(id: string): Promise<InboxEntry | null>;
  mark(id: string, state: InboxState): Promise<void>;
  /** Ids of the events that wait for an order. */
  waitingFor(orderId: string): Promise<string[]>;
  history(orderId: string): Promise<OrderHistory | null>;
  /** Writes all or nothing; `false` where the order has changed since `history` was read. */
  commit(
    orderId: string,
    history: OrderHistory,
    change: OrderChange,
    inboxId: string | null,
  ): Promise<boolean>;
}
