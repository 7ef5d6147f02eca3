import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  effectsOfAll,
  foldOrder,
  fulfilmentStates,
  paymentStates,
  type Fact,
  type OrderEvent,
  type OrderState,
  type OrderTerms,
} from '@pawfolio/domain/order';
import { createLogger } from '../../platform/logger.ts';
import { processInbox, processWaiting } from './apply.ts';
import type { InboxEntry, OrderChange, OrderHistory, OrderStore } from './ports.ts';

const logger = createLogger('order', () => undefined);
const ORDER = 'o1';
const terms: OrderTerms = {
  base: { payment: 'pending', fulfilment: 'hold_window', shipments: [] },
  items: [
    { designId: 'tag', quantity: 1 },
    { designId: 'mug', quantity: 2 },
  ],
  total: { amount: 5_360, currency: 'EUR' },
};

/** Orders in memory. Now and then somebody else is faster: a commit fails as it would in Firestore. */
class MemoryOrders implements OrderStore {
  readonly inbox = new Map<string, InboxEntry>();
  history_: OrderHistory | null = null;
  state: OrderState | null = null;
  /** Every effect that was ever added, once for each time. */
  readonly added: string[] = [];
  private commits = 0;

  create(): void {
    this.history_ = { uid: 'u', terms, outcomes: [], effects: [], holdUntil: 0, version: 0 };
    this.state = terms.base;
  }

  receive = (id: string, orderId: string | null, event: OrderEvent): Promise<void> => {
    if (!this.inbox.has(id)) this.inbox.set(id, { id, orderId, event, state: 'received' });
    return Promise.resolve();
  };
  entry = (id: string): Promise<InboxEntry | null> => Promise.resolve(this.inbox.get(id) ?? null);
  mark = (id: string, state: InboxEntry['state']): Promise<void> => {
    const entry = this.inbox.get(id);
    if (entry) entry.state = state;
    return Promise.resolve();
  };
  waitingFor = (orderId: string): Promise<string[]> =>
    Promise.resolve(
      [...this.inbox.values()]
        .filter((each) => each.orderId === orderId && each.state === 'waiting')
        .map(({ id }) => id),
    );
  history = (orderId: string): Promise<OrderHistory | null> =>
    Promise.resolve(orderId === ORDER ? this.history_ : null);

  commit = (
    _: string,
    history: OrderHistory,
    change: OrderChange,
    inboxId: string | null,
  ): Promise<boolean> => {
    if (this.commits++ % 400 === 3 || history.version !== this.history_?.version)
      return Promise.resolve(false);
    const changed = new Map(change.outcomes.map((outcome) => [outcome.event.id, outcome]));
    const kept = history.outcomes.filter(({ event }) => !changed.has(event.id));
    const keys = change.effects.map(({ key }) => key);
    this.added.push(...keys);
    this.state = change.state;
    this.history_ = {
      ...history,
      outcomes: [...kept, ...changed.values()],
      effects: [...history.effects, ...keys],
      version: Number(history.version) + 1,
    };
    if (inboxId !== null) void this.mark(inboxId, 'applied');
    return Promise.resolve(true);
  };
}

const parcel = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3'),
  carrier: fc.constantFrom(null, 'DHL'),
  trackingNumber: fc.constantFrom(null, 'T1'),
  trackingUrl: fc.constant(null),
  items: fc.array(
    fc.record({
      reference: fc.constantFrom('tag', 'mug', '0', '1'),
      quantity: fc.integer({ min: 1, max: 2 }),
    }),
    { maxLength: 2 },
  ),
});
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    about: fc.constant('payment' as const),
    to: fc.constantFrom(...paymentStates),
    amount: fc.constantFrom(null, 5_360, 1),
    currency: fc.constantFrom(null, 'eur', 'usd'),
  }),
  fc.record({
    about: fc.constant('fulfilment' as const),
    to: fc.constantFrom(...fulfilmentStates),
    parcel: fc.constant(null),
    reason: fc.constant(null),
  }),
  fc.record({
    about: fc.constant('fulfilment' as const),
    to: fc.constantFrom('shipped' as const, 'delivered' as const, 'returned' as const),
    parcel,
    reason: fc.constant(null),
  }),
);

/** What happened; business times in whole seconds, so that many are the same. A late one is long over when it comes. */
const happened = fc
  .array(fc.record({ fact, at: fc.integer({ min: 0, max: 12 }) }), { minLength: 1, maxLength: 14 })
  .map((all) =>
    all.map((each, index): OrderEvent => ({
      id: `payment_e${index}`,
      kind: each.fact.about,
      source: each.fact.about === 'payment' ? 'payment' : 'fulfilment',
      at: each.at * 1000,
      receivedAt: 0,
      fact: each.fact,
    })),
  );

/** How it arrived: some never, some several times, in any order, some for orders that there are not, the order somewhere between. */
const arrival = happened.chain((events) =>
  fc.record({
    events: fc.constant(events),
    deliveries: fc
      .array(fc.integer({ min: 0, max: events.length - 1 }), { minLength: 1, maxLength: 3 * events.length })
      .map((indexes) => indexes.flatMap((index) => events[index] ?? [])),
    strangers: fc.array(fc.constantFrom(...events), { maxLength: 3 }),
    createdAfter: fc.nat(),
    processedLate: fc.boolean(),
  }),
);

/** Delivers; the inbox is worked through at once or at the end, and each entry is worked on twice. */
async function deliver(
  store: MemoryOrders,
  {
    deliveries,
    strangers,
    createdAfter,
    processedLate,
  }: typeof arrival extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  const createAt = createdAfter % (deliveries.length + 1);
  const work = (id: string): Promise<void> => processInbox(store, logger, id);
  const create = async (): Promise<void> => {
    store.create();
    await processWaiting(store, logger, ORDER);
  };
  for (const [at, event] of deliveries.entries()) {
    if (at === createAt) await create();
    await store.receive(event.id, ORDER, event);
    if (!processedLate) await work(event.id);
  }
  for (const event of strangers) {
    await store.receive(`stranger_${event.id}`, 'unknown', event);
    await work(`stranger_${event.id}`);
  }
  if (createAt === deliveries.length) await create();
  for (const id of [...store.inbox.keys()].reverse()) await work(id);
}

it('ends in the state and with the effects of the sorted history, however it arrived (4,000 histories)', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, async (how) => {
      const store = new MemoryOrders();
      await deliver(store, how);
      const received = how.events.filter((event) => how.deliveries.includes(event));
      expect(store.state).toEqual(foldOrder(terms, received).state);
      const keys = effectsOfAll(received, terms).map(({ key }) => key);
      expect([...store.added].sort()).toEqual(keys);
      const states = [...store.inbox.values()].map(({ id, state }) => [id.startsWith('stranger'), state]);
      for (const [stranger, state] of states) expect(state).toBe(stranger ? 'waiting' : 'applied');
      expect(store.history_?.outcomes).toHaveLength(received.length);
    }),
    { numRuns: 4_000 },
  );
}, 120_000);
