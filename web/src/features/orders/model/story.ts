import type { WithId } from '@pawfolio/domain/kernel';
import { nextSteps, parcelOf, type PlacedOrder, type Shipment, type ToldEntry } from '@pawfolio/domain/order';

/** One thing that has happened, as the timeline tells it. */
export interface StoryEntry {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  words: string;
  /** "Parcel 2 of 3", where there are several; null for what is about no parcel. */
  parcel: string | null;
  /** Whoever said so: for an icon. */
  source: ToldEntry['source'];
}

export interface Story {
  happened: StoryEntry[];
  next: string[];
  /** What we heard too late, or twice: kept, but it changed nothing and is not told as truth. */
  unheeded: StoryEntry[];
}

const PLACED = 'Your order was made.';

/** How a parcel is called among its siblings. */
export function parcelName(shipments: readonly Shipment[], id: string): string | null {
  const at = shipments.findIndex((shipment) => shipment.id === id);
  return at < 0 || shipments.length < 2 ? null : `Parcel ${at + 1} of ${shipments.length}`;
}

/** An order from its making to what is still to come. */
export function storyOf(order: WithId<PlacedOrder>, entries: readonly WithId<ToldEntry>[]): Story {
  const tell = (entry: WithId<ToldEntry>): StoryEntry => {
    const parcel = parcelOf(entry);
    return {
      id: entry.id,
      at: entry.at.toMillis(),
      words: entry.message,
      parcel: parcel === null ? null : parcelName(order.shipments, parcel),
      source: entry.source,
    };
  };
  const placed: StoryEntry = {
    id: 'placed',
    at: order.createdAt.toMillis(),
    words: PLACED,
    parcel: null,
    source: 'customer',
  };
  return {
    // Made first, whatever a provider's clock says.
    happened: [placed, ...entries.filter(({ applied }) => applied).map(tell)],
    next: nextSteps(order),
    unheeded: entries.filter(({ applied }) => !applied).map(tell),
  };
}
