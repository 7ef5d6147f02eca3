import { resolveServerTime } from '@pawfolio/domain/kernel';
import {
  placedOrderSchema,
  validOrder,
  type PlacedOrder,
  type Shipment,
  type ToldEntry,
} from '@pawfolio/domain/order';
import { describe, expect, it } from 'vitest';
import { leftUntil } from './countdown.ts';
import { parcelName, storyOf } from './story.ts';

const instant = (millis: number) => ({ toMillis: () => millis, seconds: millis / 1000, nanoseconds: 0 });
const orderOf = (over: Partial<PlacedOrder> = {}) => ({
  ...placedOrderSchema.parse(resolveServerTime(validOrder(), instant(1_000))),
  id: 'order1',
  ...over,
});
const parcel = (id: string): Shipment => ({
  id,
  carrier: 'DHL',
  trackingNumber: '1',
  trackingUrl: null,
  state: 'shipped',
  items: [],
});
const entry = (id: string, over: Partial<ToldEntry> = {}) => ({
  id,
  kind: 'fulfilment.shipped',
  source: 'fulfilment' as const,
  at: instant(5_000),
  receivedAt: instant(6_000),
  from: 'in_production',
  to: 'shipped',
  applied: true,
  message: 'A parcel is on its way.',
  ...over,
});

describe('the story of an order', () => {
  it('begins with its making, and tells each parcel by its name', () => {
    const order = orderOf({
      payment: 'paid',
      fulfilment: 'partially_shipped',
      shipments: [parcel('a'), parcel('b')],
    });
    const story = storyOf(order, [entry('1', { fact: { parcel: { id: 'b' } } })]);
    expect(story.happened).toMatchObject([
      { id: 'placed', at: 1_000 },
      { id: '1', parcel: 'Parcel 2 of 2', words: 'A parcel is on its way.' },
    ]);
    expect(story.next).toEqual(['The rest is sent to you', 'Arrives']);
  });
  it('does not tell as truth what changed nothing', () => {
    const story = storyOf(orderOf(), [entry('1', { applied: false, message: 'Late.' })]);
    expect(story.happened.map(({ id }) => id)).toEqual(['placed']);
    expect(story.unheeded).toMatchObject([{ id: '1', words: 'Late.' }]);
  });
});

it('the only parcel needs no number', () => {
  expect(parcelName([parcel('a')], 'a')).toBeNull();
  expect(parcelName([parcel('a'), parcel('b')], 'c')).toBeNull();
});

it.each([
  [0, null],
  [1, '0:01'],
  [61_000, '1:01'],
  [1_800_000, '30:00'],
  [-5, null],
])('%i ms are %s', (left, words) => {
  expect(leftUntil(1_000 + left, 1_000)).toBe(words);
});
