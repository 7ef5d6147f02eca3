import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectsOfAll, mailTemplates } from './effects.ts';
import type { Fact, OrderEvent } from './event.ts';
import { foldOrder, inOrder, type OrderTerms } from './fold.ts';
import { outcomeSentence } from './sentences.ts';
import {
  fulfilmentRank,
  fulfilmentStates,
  fulfilmentTransitions,
  paymentRank,
  paymentStates,
  paymentTransitions,
} from './states.ts';

const terms: OrderTerms = {
  base: { payment: 'pending', fulfilment: 'hold_window', shipments: [] },
  items: [
    { designId: 'tag', quantity: 1 },
    { designId: 'mug', quantity: 2 },
  ],
  total: { amount: 5_360, currency: 'EUR' },
};

let made = 0;
const event = (fact: Fact, at: number, id = `e${String(made++)}`): OrderEvent => ({
  id,
  kind: fact.about,
  source: fact.about === 'payment' ? 'payment' : 'fulfilment',
  at,
  receivedAt: 0,
  fact,
});
const pay = (to: (typeof paymentStates)[number], amount: number | null = null): Fact => ({
  about: 'payment',
  to,
  amount,
  currency: amount === null ? null : 'eur',
});
const make = (to: (typeof fulfilmentStates)[number]): Fact => ({
  about: 'fulfilment',
  to,
  parcel: null,
  reason: null,
});
const parcel = (
  to: 'shipped' | 'delivered' | 'returned',
  id: string,
  items: { reference: string; quantity: number }[] = [],
): Fact => ({
  about: 'fulfilment',
  to,
  parcel: { id, carrier: 'DHL', trackingNumber: id, trackingUrl: null, items },
  reason: null,
});
const stateAfter = (facts: Fact[], of = terms) =>
  foldOrder(
    of,
    facts.map((fact, at) => event(fact, at)),
  ).state;

describe('payment: every event in every state', () => {
  for (const from of paymentStates)
    for (const to of paymentStates)
      it(`${from} + ${to}`, () => {
        const base = { ...terms.base, payment: from };
        const { state, outcomes } = foldOrder({ ...terms, base }, [event(pay(to), 1)]);
        const legal = paymentTransitions[from].includes(to);
        expect(outcomes).toMatchObject([{ from, to, applied: legal }]);
        expect(state.payment).toBe(legal ? to : from);
      });
});

describe('fulfilment: every event in every state', () => {
  for (const from of fulfilmentStates)
    for (const to of fulfilmentStates)
      it(`${from} + ${to}`, () => {
        const base = { ...terms.base, fulfilment: from };
        const { state, outcomes } = foldOrder({ ...terms, base }, [event(make(to), 1)]);
        const legal = fulfilmentTransitions[from].includes(to);
        expect(outcomes).toMatchObject([{ from, to, applied: legal }]);
        expect(state.fulfilment).toBe(legal ? to : from);
      });

  it('leaves no state once cancelled, and none but a reship once returned', () => {
    expect(fulfilmentTransitions.cancelled).toEqual([]);
    expect(stateAfter([make('cancelled'), parcel('shipped', 'p1')]).fulfilment).toBe('cancelled');
    expect(stateAfter([parcel('shipped', 'p1'), parcel('returned', 'p1')]).fulfilment).toBe('returned');
    expect(
      stateAfter([parcel('shipped', 'p1'), parcel('returned', 'p1'), parcel('shipped', 'p2')]).fulfilment,
    ).toBe('shipped');
  });
});

describe('payment of another amount', () => {
  it.each([
    [5_360, 'paid'],
    [5_359, 'pending'],
    [null, 'paid'],
  ])('%s leads to %s', (amount, payment) => {
    expect(stateAfter([pay('paid', amount)]).payment).toBe(payment);
  });
  it('sends nothing to print and no mail', () => {
    expect(effectsOfAll([event(pay('paid', 5_359), 1)], terms)).toEqual([]);
    expect(effectsOfAll([event(pay('paid', 5_360), 1)], terms).map(({ key }) => key)).toEqual([
      'mail_paid',
      'submit',
    ]);
  });
  it('in another currency changes nothing', () => {
    const fact: Fact = { about: 'payment', to: 'paid', amount: 5_360, currency: 'usd' };
    expect(stateAfter([fact]).payment).toBe('pending');
  });
});

describe('parcels', () => {
  const tag = [{ reference: 'tag', quantity: 1 }];
  const mug = [{ reference: 'mug', quantity: 1 }];
  it('ship an order in part, then all of it', () => {
    expect(stateAfter([parcel('shipped', 'p1', tag)]).fulfilment).toBe('partially_shipped');
    expect(stateAfter([parcel('shipped', 'p1', tag), parcel('shipped', 'p2', mug)]).fulfilment).toBe(
      'partially_shipped',
    );
    const all = [parcel('shipped', 'p1', tag), parcel('shipped', 'p2', mug), parcel('shipped', 'p3', mug)];
    expect(stateAfter(all).fulfilment).toBe('shipped');
    const arrived = [...all, ...['p1', 'p2', 'p3'].map((id) => parcel('delivered', id))];
    expect(stateAfter(arrived).fulfilment).toBe('delivered');
    expect(stateAfter(arrived.slice(0, 5)).fulfilment).toBe('shipped');
  });
  it('may name lines by position, or nothing at all', () => {
    expect(
      stateAfter([parcel('shipped', 'p1', [{ reference: '0', quantity: 1 }])]).shipments[0]?.items,
    ).toEqual([{ designId: 'tag', quantity: 1 }]);
    expect(stateAfter([parcel('shipped', 'p1')]).fulfilment).toBe('shipped');
    expect(stateAfter([parcel('delivered', 'p1')]).fulfilment).toBe('delivered');
  });
  it('never go back, and keep the tracking that was known', () => {
    const bare: Fact = {
      about: 'fulfilment',
      to: 'delivered',
      parcel: { id: 'p1', carrier: null, trackingNumber: null, trackingUrl: null, items: [] },
      reason: null,
    };
    const { state, outcomes } = foldOrder(terms, [
      event(parcel('shipped', 'p1', tag), 1),
      event(bare, 2),
      event(parcel('shipped', 'p1', tag), 3),
    ]);
    expect(state.shipments).toMatchObject([
      { id: 'p1', carrier: 'DHL', trackingNumber: 'p1', state: 'delivered', items: [{ designId: 'tag' }] },
    ]);
    expect(outcomes.map(({ applied }) => applied)).toEqual([true, true, false]);
  });
});

const facts = fc.oneof(
  fc.constantFrom(...paymentStates.map((to) => pay(to))),
  fc.constantFrom(...fulfilmentStates.filter((to) => to !== 'hold_window').map(make)),
  fc
    .tuple(
      fc.constantFrom('shipped' as const, 'delivered' as const, 'returned' as const),
      fc.constantFrom('p1', 'p2', 'p3'),
      fc.subarray([
        { reference: 'tag', quantity: 1 },
        { reference: 'mug', quantity: 1 },
      ]),
    )
    .map(([to, id, items]) => parcel(to, id, items)),
  fc.constant<Fact>({ about: 'nothing' }),
);
/** Few moments, so that many events share one. */
const histories = fc
  .array(fc.tuple(facts, fc.integer({ min: 0, max: 6 })), { maxLength: 14 })
  .map((list) => list.map(([fact, at], index) => event(fact, at, `h${String(index)}`)));

describe('any order of arrival', () => {
  it('ends in the same state with the same outcomes and effects, however often an event comes', () => {
    fc.assert(
      fc.property(
        histories.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.shuffledSubarray(history, { minLength: history.length }),
            fc.shuffledSubarray(history),
          ),
        ),
        ([history, shuffled, again]) => {
          const sorted = foldOrder(terms, inOrder(history));
          const arrived = [...shuffled, ...again];
          expect(foldOrder(terms, arrived)).toEqual(sorted);
          expect(effectsOfAll(arrived, terms)).toEqual(effectsOfAll(inOrder(history), terms));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('never takes an effect back when an event is added', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const all = effectsOfAll(history, terms).map(({ key }) => key);
        expect(new Set(all).size).toBe(all.length);
        for (const { key } of effectsOfAll(history.slice(0, -1), terms)) expect(all).toContain(key);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives every event an outcome with a sentence, and only legal steps', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { outcomes } = foldOrder(terms, history);
        expect(outcomes).toHaveLength(history.length);
        for (const outcome of outcomes) expect(outcomeSentence(outcome)).toMatch(/^[A-Z].+\.$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('tables', () => {
  it('rank every state once', () => {
    for (const ranks of [paymentRank, fulfilmentRank])
      expect(new Set(Object.values(ranks)).size).toBe(Object.keys(ranks).length);
  });
  it('name every mail that an event can cause', () => {
    const all = [
      ...paymentStates.map((to) => pay(to)),
      ...fulfilmentStates.map(make),
      parcel('shipped', 'a/b'),
    ];
    const effects = effectsOfAll(
      all.map((fact, at) => event(fact, at)),
      terms,
    );
    expect(new Set(effects.flatMap((one) => (one.kind === 'mail' ? [one.template] : [])))).toEqual(
      new Set(mailTemplates),
    );
    expect(effects.map(({ key }) => key)).toContain('mail_shipped_a-2Fb');
    for (const { key } of effects) expect(key).toMatch(/^[A-Za-z0-9_-]+$/);
  });
});
