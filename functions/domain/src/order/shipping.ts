import type { Money } from '../kernel/index.ts';

/** Where parcels go: the country of the print shop, its neighbours, and everywhere else. */
export const SHIPPING_ZONES = ['domestic', 'near', 'far'] as const;
export type ShippingZone = (typeof SHIPPING_ZONES)[number];

const near: ReadonlySet<string> = new Set(
  'CA MX GB IE DE FR NL BE LU AT CH IT ES PT DK SE NO FI PL CZ'.split(' '),
);

/** ISO 3166-1 alpha-2. */
export function shippingZone(country: string): ShippingZone {
  if (country === 'US') return 'domestic';
  return near.has(country) ? 'near' : 'far';
}

/** US cents: the first half kilogram, and each half kilogram begun after it. */
const rates: Readonly<Record<ShippingZone, { first: number; further: number }>> = {
  domestic: { first: 490, further: 150 },
  near: { first: 990, further: 350 },
  far: { first: 1490, further: 600 },
};

const STEP_GRAMS = 500;

/** What the parcel of an order costs. Throws `RangeError` for a weight that is none. */
export function shippingCost(country: string, grams: number): Money {
  if (!Number.isFinite(grams) || grams <= 0) throw new RangeError(`No parcel weighs ${grams} g`);
  const { first, further } = rates[shippingZone(country)];
  return { amount: first + (Math.ceil(grams / STEP_GRAMS) - 1) * further, currency: 'USD' };
}
