import type { CheckoutRequest } from '@pawfolio/domain/order';

type Content = Omit<CheckoutRequest, 'requestId'>;

/**
 * One attempt to order. Its id makes a retry the same order, however often it is sent: after a lost answer, a reload, or
 * from a second tab.
 */
export interface Attempt {
  requestId: string;
  /** What was asked for: another wish is another attempt. */
  content: string;
  /** Once the server has answered. */
  orderId: string | null;
}

const wordsOf = ({ items, shippingAddress }: Content): string =>
  JSON.stringify([
    items.map(({ designId, revision, quantity }) => [designId, revision, quantity]).sort(),
    shippingAddress,
  ]);

/** The attempt to go on with: the last one if it asks for the same, else a new one. */
export function attemptFor(last: Attempt | null, wanted: Content, newId: () => string): Attempt {
  const content = wordsOf(wanted);
  return last?.content === content ? last : { requestId: newId(), content, orderId: null };
}

export function parseAttempt(stored: string | null): Attempt | null {
  try {
    const value = JSON.parse(stored ?? 'null') as Partial<Attempt> | null;
    const { requestId, content, orderId } = value ?? {};
    if (typeof requestId !== 'string' || typeof content !== 'string') return null;
    return { requestId, content, orderId: typeof orderId === 'string' ? orderId : null };
  } catch {
    return null;
  }
}
