import type { EventSource } from './schema.ts';
import type { FulfilmentState, PaymentState } from './states.ts';

/** A parcel as a print provider reports it; what it contains is told by reference, or not at all. */
export interface ParcelReport {
  id: string;
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  /** Which lines of the order, by design or position; empty where the provider does not say. */
  items: readonly { reference: string; quantity: number }[];
}

/** What an event says, without regard to whether it can be so. */
export type Fact =
  | { about: 'payment'; to: PaymentState; /** Minor units. */ amount: number | null; currency: string | null }
  | { about: 'fulfilment'; to: FulfilmentState; parcel: ParcelReport | null; reason: string | null }
  /** Received and kept, but it changes no order. */
  | { about: 'nothing' };

/** One thing that happened to an order. Two events with the same `id` are the same event. */
export interface OrderEvent {
  /** `{provider}_{id of the provider}`; of our own events `{source}_{purpose}`. */
  id: string;
  /** As its source calls it, e.g. `charge.refunded`. */
  kind: string;
  source: EventSource;
  /** Business time, milliseconds since the epoch. */
  at: number;
  receivedAt: number;
  fact: Fact;
}
