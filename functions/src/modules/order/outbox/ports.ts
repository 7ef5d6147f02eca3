import type { Effect, OrderNow, Shipment, ShippingAddress, OrderItem } from '@pawfolio/domain/order';
import type { GiveUpReason } from '../../../platform/trigger.ts';

/** An entry of the outbox that is ours until the lease ends; whoever comes later finds it taken. */
export interface Claim {
  id: string;
  orderId: string;
  effect: Effect;
  /** This one included. */
  tries: number;
  /** Names the state in which we took it: a commit on another one fails. */
  version: unknown;
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

export type EffectState = 'pending' | 'running' | 'done' | 'skipped' | 'dead';

/**
 * Side effects to carry out. What answers a boolean is false where the lease had ended and somebody else has taken over, so
 * that nothing of what was to be written is there.
 */
export interface OutboxStore {
  /** Ids of those that may be carried out now, the oldest first. */
  due(limit: number): Promise<string[]>;
  /** Null where there is none, it is not due yet, done, or somebody is at it. */
  claim(id: string): Promise<Claim | null>;
  finish(claim: Claim, state: 'done' | 'skipped', note?: string): Promise<boolean>;
  /** The mail and the mark in one commit. */
  finishWithMail(claim: Claim, uid: string, mail: Mail): Promise<boolean>;
  /** Gives it back, to be taken again at `dueAt`; `error` is kept for people. */
  release(claim: Claim, dueAt: number, error: string | null): Promise<boolean>;
  /** Gives it up: the mark and the dead letter in one commit. */
  bury(claim: Claim, error: unknown, reason: GiveUpReason): Promise<boolean>;
  stateOf(id: string): Promise<EffectState | null>;
  /** Takes up again what was skipped or dead, which needs its dead letter no more. False where it was neither. */
  rearm(id: string): Promise<boolean>;
}

/** What carrying out needs of an order. */
export interface OrderView extends OrderNow {
  uid: string;
  number: string;
  items: readonly OrderItem[];
  shipments: readonly Shipment[];
  shippingAddress: ShippingAddress;
  total: { amount: number; currency: string };
  /** Where it was paid, or tried to be: the newest first. */
  sessionIds: readonly string[];
  /** When its events say that it was last changed; milliseconds since 1970. */
  updatedAt: number;
}

export interface PrintFile {
  surfaceId: string;
  path: string;
}

/** What this module needs of the one that draws. Throws `PermanentError` for what can never be printed. */
export type MakePrints = (item: {
  orderId: string;
  item: number;
  uid: string;
  designId: string;
  revision: number;
}) => Promise<PrintFile[]>;

/** Customers as mails need them. */
export interface Customers {
  /** Where mails about orders go; null where there is no address, or none are wanted. */
  addressOf(uid: string): Promise<string | null>;
}
