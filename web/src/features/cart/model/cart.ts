/** A version of a design, and how many of it. The variant is part of the version, so that both together are its key. */
export interface CartLine {
  designId: string;
  revision: number;
  quantity: number;
}

/** What one account, or one guest, is about to buy on this device. */
export interface Cart {
  /** Made before there was an account: whoever signs in next is asked whether it is theirs. */
  guest: boolean;
  lines: readonly CartLine[];
}

export const EMPTY_CART: Cart = { guest: false, lines: [] };

/** As many as an order takes (`createCheckout`). */
export const MOST_LINES = 20;
export const MOST_OF_ONE = 20;

export const keyOf = ({ designId, revision }: Pick<CartLine, 'designId' | 'revision'>): string =>
  `${designId}/${revision}`;

const atMost = (quantity: number): number => Math.min(MOST_OF_ONE, Math.max(1, Math.round(quantity)));

/** How many things are in it: what the badge says. */
export const countOf = ({ lines }: Cart): number => lines.reduce((sum, { quantity }) => sum + quantity, 0);

/**
 * Puts lines in that are not there yet. One that is there keeps the larger quantity: putting the same in twice, because a
 * page was reloaded or a link opened again, changes nothing. What does not fit is left out.
 */
export function withLines(cart: Cart, added: readonly CartLine[]): Cart {
  const lines = new Map(cart.lines.map((line) => [keyOf(line), line]));
  for (const line of added) {
    const key = keyOf(line);
    const known = lines.get(key);
    if (!known && lines.size >= MOST_LINES) continue;
    lines.set(key, { ...line, quantity: atMost(Math.max(line.quantity, known?.quantity ?? 1)) });
  }
  return { ...cart, lines: [...lines.values()] };
}

export const withQuantity = (cart: Cart, key: string, quantity: number): Cart => ({
  ...cart,
  lines: cart.lines.map((line) => (keyOf(line) === key ? { ...line, quantity: atMost(quantity) } : line)),
});

export const withoutLine = (cart: Cart, key: string): Cart => ({
  ...cart,
  lines: cart.lines.filter((line) => keyOf(line) !== key),
});

/** Takes back a removal: the line stands where it stood. */
export function withLineAt(cart: Cart, line: CartLine, at: number): Cart {
  if (cart.lines.some((other) => keyOf(other) === keyOf(line))) return cart;
  return { ...cart, lines: cart.lines.toSpliced(at, 0, line).slice(0, MOST_LINES) };
}

/** Another version of the same design in the place of a line; both in one where that version is there already. */
export function withRevision(cart: Cart, key: string, revision: number): Cart {
  const at = cart.lines.findIndex((line) => keyOf(line) === key);
  const old = cart.lines[at];
  if (!old) return cart;
  const line = { ...old, revision };
  const twin = cart.lines.find((other) => other !== old && keyOf(other) === keyOf(line));
  if (!twin) return { ...cart, lines: cart.lines.with(at, line) };
  const quantity = atMost(twin.quantity + old.quantity);
  return withQuantity(withoutLine(cart, key), keyOf(twin), quantity);
}

/** What is left once these have been bought: a quantity that was raised meanwhile keeps what is more. */
export function withoutBought(cart: Cart, bought: readonly CartLine[]): Cart {
  const count = new Map(bought.map((line) => [keyOf(line), line.quantity]));
  return {
    ...cart,
    lines: cart.lines.flatMap((line) => {
      const left = line.quantity - (count.get(keyOf(line)) ?? 0);
      return left > 0 ? [{ ...line, quantity: left }] : [];
    }),
  };
}

const ID = /^[A-Za-z0-9_-]{1,128}$/;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

/** One line out of whatever it was kept or sent as; null when it is none. */
export function parseLine(value: unknown): CartLine | null {
  if (!isRecord(value)) return null;
  const { designId, revision, quantity } = value;
  if (typeof designId !== 'string' || !ID.test(designId) || !isCount(revision) || !isCount(quantity))
    return null;
  return { designId, revision, quantity: atMost(quantity) };
}

/** A cart from storage, which another version of the app may have written: what is no line is left out. */
export function parseCart(stored: string | null): Cart {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (!isRecord(value) || !Array.isArray(value['lines'])) return EMPTY_CART;
    const lines = value['lines'].map(parseLine).filter((line) => line !== null);
    return withLines({ guest: value['guest'] === true, lines: [] }, lines);
  } catch {
    return EMPTY_CART;
  }
}
