import { describe, expect, it } from 'vitest';
import { createCheckout, newOrder, totalsOf, type PricedItem } from './checkout.ts';
import { orderSchema } from './schema.ts';
import { shippingCost, shippingZone } from './shipping.ts';
import { validOrder } from './fixture.ts';
import * as z from 'zod/mini';

const item = (over: Partial<PricedItem> = {}): PricedItem => ({
  designId: 'design1',
  revision: 3,
  title: 'Biscuit on a tag',
  productId: 'round-tag',
  variantId: 's-steel',
  quantity: 2,
  unitPrice: { amount: 1600, currency: 'USD' },
  previewPath: null,
  petName: 'Biscuit',
  weightGrams: 8,
  ...over,
});
const address = validOrder().shippingAddress;
const request = {
  requestId: 'request-1',
  items: [{ designId: 'design1', revision: 3, quantity: 2 }],
  shippingAddress: address,
};
const accepts = (input: unknown): boolean => z.safeParse(createCheckout.input, input).success;

describe('what a parcel costs', () => {
  it.each([
    ['US', 1, 490],
    ['US', 500, 490],
    ['US', 501, 640],
    ['DE', 400, 990],
    ['GB', 1001, 1690],
    ['NZ', 10, 1490],
  ])('to %s with %i g: %i cents', (country, grams, amount) => {
    expect(shippingCost(country, grams)).toEqual({ amount, currency: 'USD' });
  });
  it('knows a zone for every country', () => {
    expect(['US', 'FR', 'JP'].map(shippingZone)).toEqual(['domestic', 'near', 'far']);
  });
  it.each([0, -1, NaN, Infinity])('refuses a weight of %d', (grams) => {
    expect(() => shippingCost('US', grams)).toThrow(RangeError);
  });
});

describe('the totals of an order', () => {
  it('are items and parcel', () => {
    const totals = totalsOf(
      [item(), item({ unitPrice: { amount: 4900, currency: 'USD' }, quantity: 1, weightGrams: 420 })],
      'US',
    );
    expect([totals.items, totals.shipping, totals.tax, totals.total].map(({ amount }) => amount)).toEqual([
      8100, 490, 0, 8590,
    ]);
  });
  it('are in one currency, of something', () => {
    expect(() => totalsOf([item({ unitPrice: { amount: 1, currency: 'EUR' } })], 'US')).toThrow(RangeError);
    expect(() => totalsOf([], 'US')).toThrow(RangeError);
  });
});

describe('a new order', () => {
  it('is one of the schema, once it has its instants, and holds no weights', () => {
    const order = newOrder({ uid: 'u', number: 'PF-1', items: [item()], shippingAddress: address });
    expect(order).toMatchObject({ payment: 'pending', fulfilment: 'hold_window', shipments: [] });
    expect(order.items[0]).not.toHaveProperty('weightGrams');
    const rest = z.omit(orderSchema, { holdUntilAt: true, createdAt: true, updatedAt: true });
    expect(z.parse(rest, order)).toEqual(order);
  });
});

describe('a request to check out', () => {
  it('is accepted as the contract says', () => {
    expect(accepts(request)).toBe(true);
    expect(accepts({ ...request, shippingAddress: { ...address, isDefault: true } })).toBe(true);
  });
  it.each([
    ['no items', { items: [] }],
    [
      '21 items',
      { items: Array.from({ length: 21 }, (_, n) => ({ designId: `d${n}`, revision: 1, quantity: 1 })) },
    ],
    ['a line twice', { items: [...request.items, ...request.items] }],
    ['no piece', { items: [{ ...request.items[0], quantity: 0 }] }],
    ['21 pieces', { items: [{ ...request.items[0], quantity: 21 }] }],
    ['half a piece', { items: [{ ...request.items[0], quantity: 1.5 }] }],
    ['a price', { items: [{ ...request.items[0], price: 1 }] }],
    ['revision 0', { items: [{ ...request.items[0], revision: 0 }] }],
    ['a path for an id', { items: [{ ...request.items[0], designId: 'a/b' }] }],
    ['an empty request id', { requestId: '' }],
    ['a long request id', { requestId: 'a'.repeat(65) }],
    ['a country that is none', { shippingAddress: { ...address, country: 'XX' } }],
    ['an address without a name', { shippingAddress: { ...address, fullName: '' } }],
    ['another key', { total: 1 }],
  ])('is refused with %s', (_, change) => {
    expect(accepts({ ...request, ...change })).toBe(false);
  });
});
