import { PRODUCTS } from '@pawfolio/domain/catalog';
import { SHIPPING_ZONES, shippingCost, shippingZone } from '@pawfolio/domain/order';
import { expect, it } from 'vitest';
import { compareShipping, DESTINATIONS, isLoss } from './shipping.ts';

const rate = (amount: number, currency = 'USD') => ({ id: 'STANDARD', amount, currency });

it('asks for one address of each zone', () => {
  expect(DESTINATIONS.map(({ country }) => shippingZone(country))).toEqual(SHIPPING_ZONES);
});

it('names each product that is sold, in its heaviest variant, where its parcel costs more than we take', async () => {
  const asked: string[] = [];
  const rows = await compareShipping(
    {
      rates: ({ country }, [item]) => {
        asked.push(`${item?.productId} ${country}`);
        return Promise.resolve(country === 'AU' ? [rate(99_999), rate(90_000)] : [rate(500), rate(450)]);
      },
    },
    PRODUCTS,
  );
  const sold = PRODUCTS.filter(({ active }) => active);
  expect(asked).toEqual(sold.flatMap(({ id }) => [`${id} US`, `${id} GB`, `${id} AU`]));
  expect(rows.filter(isLoss).map(({ country, theirs }) => `${country} ${theirs}`)).toEqual(
    sold.map(() => 'AU 90000'),
  );
  for (const { sold: name, ours } of rows.filter(({ country }) => country === 'US')) {
    const [productId] = name.split('/');
    const weights = sold.find(({ id }) => id === productId)?.variants.map(({ weightGrams }) => weightGrams);
    expect(ours).toBe(shippingCost('US', Math.max(...(weights ?? []))).amount);
  }
});

it('counts it as a loss where nothing is sent to, or quoted in a currency that is not ours', async () => {
  const [tag] = PRODUCTS;
  const none = await compareShipping({ rates: () => Promise.resolve([]) }, tag ? [tag] : []);
  const euros = await compareShipping({ rates: () => Promise.resolve([rate(1, 'EUR')]) }, tag ? [tag] : []);
  expect([...none, ...euros].map(isLoss)).toEqual([true, true, true, true, true, true]);
});
