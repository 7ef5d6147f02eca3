import { describe, expect, it } from 'vitest';
import {
  countOf,
  EMPTY_CART,
  parseCart,
  withLineAt,
  withLines,
  withoutBought,
  withoutLine,
  withQuantity,
  withRevision,
  type CartLine,
} from './cart.ts';

const line = (designId: string, revision = 1, quantity = 1): CartLine => ({ designId, revision, quantity });
const cartOf = (...lines: CartLine[]) => ({ guest: false, lines });

describe('putting in', () => {
  it('the same version twice is one line with the larger quantity', () => {
    const cart = withLines(cartOf(line('a', 1, 3)), [line('a', 1, 2), line('a', 2)]);
    expect(cart.lines).toEqual([line('a', 1, 3), line('a', 2)]);
    expect(withLines(cart, cart.lines)).toEqual(cart);
  });
  it('never more than an order takes', () => {
    const many = Array.from({ length: 25 }, (_, at) => line(`d${at}`, 1, 99));
    const cart = withLines(EMPTY_CART, many);
    expect(cart.lines).toHaveLength(20);
    expect(countOf(cart)).toBe(400);
    expect(withLines(cart, [line('d0', 1, 5)]).lines).toHaveLength(20);
  });
});

describe('changing', () => {
  it.each([
    [0, 1],
    [7, 7],
    [21, 20],
  ])('a quantity of %i becomes %i', (asked, got) => {
    expect(withQuantity(cartOf(line('a')), 'a/1', asked).lines).toEqual([line('a', 1, got)]);
  });
  it('a removal is taken back where it was', () => {
    const cart = cartOf(line('a'), line('b'), line('c'));
    const less = withoutLine(cart, 'b/1');
    expect(less.lines).toEqual([line('a'), line('c')]);
    expect(withLineAt(less, line('b'), 1)).toEqual(cart);
    expect(withLineAt(cart, line('b'), 1)).toEqual(cart);
  });
  it('a newer version takes the place of the older', () => {
    expect(withRevision(cartOf(line('a', 1, 2), line('b')), 'a/1', 3).lines).toEqual([
      line('a', 3, 2),
      line('b'),
    ]);
  });
  it('a newer version that is there already takes its quantity too', () => {
    expect(withRevision(cartOf(line('a', 1, 2), line('a', 3, 1)), 'a/1', 3).lines).toEqual([line('a', 3, 3)]);
    expect(withRevision(cartOf(line('a')), 'gone/1', 2).lines).toEqual([line('a')]);
  });
  it('what was bought goes, what was added meanwhile stays', () => {
    const cart = cartOf(line('a', 1, 3), line('b'), line('c'));
    expect(withoutBought(cart, [line('a', 1, 2), line('b'), line('x')]).lines).toEqual([
      line('a'),
      line('c'),
    ]);
  });
});

describe('from storage', () => {
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another thing', '[1]'],
    ['no lines', '{"lines":{}}'],
  ])('%s is an empty cart', (_, stored) => {
    expect(parseCart(stored)).toEqual(EMPTY_CART);
  });
  it('what is no line is left out, and numbers are kept in bounds', () => {
    const stored = JSON.stringify({
      guest: true,
      lines: [
        line('a', 1, 400),
        { designId: '../x', revision: 1, quantity: 1 },
        line('b', 0),
        { designId: 'c' },
        null,
      ],
    });
    expect(parseCart(stored)).toEqual({ guest: true, lines: [line('a', 1, 20)] });
  });
  it('is read as it was written', () => {
    const cart = { guest: true, lines: [line('a', 2, 3), line('b')] };
    expect(parseCart(JSON.stringify(cart))).toEqual(cart);
  });
});
