import { expect, it } from 'vitest';
import { fulfilmentStates, paymentStates } from '@pawfolio/domain/order';
import { filterStates, orderFilters, PAGE, paramsOf, viewIn } from './filters.ts';

it('a view is in its address as it was', () => {
  for (const filter of [null, ...orderFilters])
    for (const limit of [PAGE, 3 * PAGE])
      expect(viewIn(paramsOf({ filter, limit }))).toEqual({ filter, limit });
});

it.each(['', 'show=everything', 'first=-3', 'first=x', 'first=1.5', 'show=', 'first=0'])(
  '"%s" is the first page of all',
  (search) => {
    expect(viewIn(new URLSearchParams(search))).toEqual({ filter: null, limit: PAGE });
  },
);

it('no more is asked for than somebody can look through', () => {
  expect(viewIn(new URLSearchParams('first=1000000')).limit).toBeLessThanOrEqual(600);
});

it('Firestore can be asked for each', () => {
  for (const { payment = ['paid'], fulfilment = ['shipped'] } of Object.values(filterStates))
    expect(payment.length * fulfilment.length).toBeLessThanOrEqual(30);
});

it('every paid order is in one list at least', () => {
  for (const fulfilment of fulfilmentStates) {
    const lists = orderFilters.filter((filter) => {
      const states = filterStates[filter];
      return (
        (!states.payment || states.payment.includes('paid')) &&
        (!states.fulfilment || states.fulfilment.includes(fulfilment))
      );
    });
    expect(lists, fulfilment).not.toEqual([]);
  }
  expect(paymentStates.length).toBe(10);
});
