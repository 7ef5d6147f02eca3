import type {
  Effect,
  newOrder,
  OrderEvent,
  OrderItem,
  OrderState,
  OrderTerms,
  Outcome,
} from '@pawfolio/domain/order';

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
  /** Until when it was to be held when it was made; a payment begins the time anew. Milliseconds since 1970. */
  holdUntil: number;
  /** Names this state of the order: a commit on another state fails. */
  version: unknown;
}

/** What an application changes, written in one commit. */
export interface OrderChange {
  state: OrderState;
  /** What is new, or has come out differently. */
  outcomes: readonly Outcome[];
  /** Until then an order is not sent to the printer; milliseconds since 1970. */
  holdUntil: number;
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

/** A version of a design, as it is when somebody buys it. */
export interface OrderedDesign extends Omit<OrderItem, 'designId' | 'revision' | 'quantity'> {
  weightGrams: number;
  checks: readonly { code: string; severity: 'block' | 'warn'; elementId: string | null }[];
}

export interface DesignRef {
  uid: string;
  designId: string;
  revision: number;
}

/** What this module needs of the builder. */
export interface Designs {
  /** Null where the user has no such design, or it has no such version. Prices are those of today. */
  version(ref: DesignRef): Promise<OrderedDesign | null>;
  /** From now on this version stays, whatever becomes of its design. */
  keep(ref: DesignRef): Promise<void>;
}

export interface MadeOrder {
  order: ReturnType<typeof newOrder>;
  /** Where it is paid; null until the provider has been asked. */
  checkout: KeptCheckout | null;
}

/** Where an order is paid, now and before. */
export interface KeptCheckout {
  sessionId: string;
  url: string;
  /** Which attempt it is for, from 1. */
  attempt: number;
  /** Sessions whose payment failed, in their order. */
  earlier: readonly string[];
}

/** Orders at the moment at which they are made. */
export interface CheckoutStore {
  find(orderId: string): Promise<MadeOrder | null>;
  /** Makes the order, or finds it made already by a request that was faster. */
  create(orderId: string, order: MadeOrder['order']): Promise<MadeOrder>;
  keepCheckout(orderId: string, checkout: KeptCheckout): Promise<void>;
}
