import { validDocument, type BoughtDesign } from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { describe, expect, it } from 'vitest';
import { hindrance, itemOf, lineTotal, totalsFor, type ItemState } from './items.ts';

const product = PRODUCTS[0];
if (!product) throw new Error('The catalogue is empty');
const variant = product.variants[0];
if (!variant) throw new Error('The product has no variant');
const line = { designId: 'a', revision: 2, quantity: 3 };
const design = (over: Partial<BoughtDesign> = {}): BoughtDesign => ({
  name: 'Tag for Bo',
  productId: product.id,
  variantId: variant.id,
  petId: null,
  document: validDocument(),
  revision: 2,
  price: variant.price,
  checks: [],
  previewPath: null,
  ...over,
});
const ready = (over?: Partial<BoughtDesign>): ItemState => {
  const item = itemOf(line, design(over), { product, newest: 2 });
  if (!item) throw new Error('It cannot be had');
  return { status: 'ready', line, item };
};

describe('a line', () => {
  it('costs what the catalogue says today, and tells what it cost before', () => {
    const before = { amount: 100, currency: 'USD' };
    const item = itemOf(line, design({ price: before }), { product, newest: 2 });
    expect(item).toMatchObject({ price: variant.price, priceBefore: before, newer: null, blocked: false });
    expect(item && lineTotal(item).amount).toBe(variant.price.amount * 3);
  });
  it('costs more with a second side', () => {
    const [side] = validDocument().surfaces;
    if (!side) throw new Error('No side');
    const both = validDocument([], {
      surfaces: variant.surfaces.map(({ id }) => ({ ...side, surfaceId: id })),
    });
    const extra = product.extraSurface.amount * (variant.surfaces.length - 1);
    expect(itemOf(line, design({ document: both }), { product, newest: 2 })?.price.amount).toBe(
      variant.price.amount + extra,
    );
  });
  it('knows of a newer version', () => {
    expect(itemOf(line, design(), { product, newest: 5 })?.newer).toBe(5);
    expect(itemOf(line, design(), { product, newest: null })?.newer).toBeNull();
  });
  it('is none where the variant, or the product, is not made any more', () => {
    expect(itemOf(line, design({ variantId: 'gone' }), { product, newest: 2 })).toBeNull();
    expect(itemOf(line, design(), { product: { ...product, active: false }, newest: 2 })).toBeNull();
  });
});

it('the sums are those of an order', () => {
  const state = ready();
  const totals = state.status === 'ready' && totalsFor([state.item], 'US');
  expect(totals).toMatchObject({
    items: { amount: variant.price.amount * 3 },
    shipping: { currency: 'USD' },
  });
  expect(totalsFor([], 'US')).toBeNull();
});

it('an order needs everything to be there and makeable', () => {
  expect(hindrance([ready()])).toBeNull();
  expect(hindrance([ready(), { status: 'loading', line }])).toMatch(/loading/);
  expect(hindrance([ready(), { status: 'gone', line, reason: 'design' }])).toMatch(/remove/);
  expect(hindrance([ready(), { status: 'error', line, message: '' }])).toMatch(/loaded/);
  expect(
    hindrance([ready({ checks: [{ code: 'empty_slot', severity: 'block', elementId: null }] })]),
  ).toMatch(/change/);
});
