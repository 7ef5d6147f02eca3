import * as z from 'zod/mini';

/** What the domain needs of an instant. Firestore's `Timestamp` has it in the web SDK and in the Admin SDK. */
export interface TimestampLike {
  /** Milliseconds since the Unix epoch. */
  toMillis(): number;
}

/**
 * Stands in a write for the moment at which the server accepts it. The one who writes replaces it by
 * the SDK's sentinel (`resolveServerTime`). A registered symbol, so that two copies of this module agree.
 */
export const serverTime: unique symbol = Symbol.for('pawfolio.serverTime') as never;
export type ServerTime = typeof serverTime;

/** A stored document type as a client writes it: instants are the server's to fill in. */
export type ForWrite<T> = T extends unknown
  ? { [K in keyof T]: T[K] extends TimestampLike ? ServerTime : T[K] }
  : never;

const isTimestamp = (value: unknown): value is TimestampLike =>
  typeof value === 'object' && value !== null && 'toMillis' in value && typeof value.toMillis === 'function';

/** An instant of either Firestore SDK. */
export const timestamp = z.custom<TimestampLike>(isTimestamp, 'Expected a timestamp');

/** A copy of `data` in which every `serverTime`, at any depth, is `stamp`. */
export function resolveServerTime(data: unknown, stamp: unknown): unknown {
  if (data === serverTime) return stamp;
  if (Array.isArray(data)) return data.map((item) => resolveServerTime(item, stamp));
  if (!isPlainObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, resolveServerTime(value, stamp)]),
  );
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
