import { serverTime, type TimestampLike } from '@pawfolio/domain/kernel';

/** A value as Firestore's REST interface writes it: one key, which names the type. */
export type RestValue = Readonly<Record<string, unknown>>;
export type RestFields = Readonly<Record<string, RestValue>>;

/** An instant that reads like the SDK's, also as JSON, so that a document from either of them compares as the same. */
function instant(text: string): TimestampLike & { toJSON(): object } {
  const seconds = Math.floor(Date.parse(text) / 1000);
  const fraction = /\.(\d{1,9})Z$/.exec(text)?.[1] ?? '';
  const nanoseconds = Number(fraction.padEnd(9, '0'));
  return {
    toMillis: () => seconds * 1000 + nanoseconds / 1e6,
    toJSON: () => ({ type: 'firestore/timestamp/1.0', seconds, nanoseconds }),
  };
}

const decoders: Readonly<Record<string, (value: never) => unknown>> = {
  integerValue: Number,
  timestampValue: instant,
  arrayValue: ({ values = [] }: { values?: RestValue[] }) => values.map(decodeValue),
  mapValue: ({ fields = {} }: { fields?: RestFields }) => decodeFields(fields),
};

function decodeValue(value: RestValue): unknown {
  const [[type, content] = ['', undefined]] = Object.entries(value);
  return decoders[type]?.(content as never) ?? content;
}

/** A document's data, its instants as `TimestampLike`. */
export const decodeFields = (fields: RestFields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, decodeValue(value)]));

function encodeValue(value: unknown): RestValue {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number' && Number.isInteger(value)) return { integerValue: String(value) };
  if (typeof value === 'object') return { mapValue: { fields: encodeFields(value) } };
  throw new TypeError(`Not written by REST here: ${typeof value}`);
}

/** Data to write. `serverTime` is left out: the server fills it in by a transform (`timesIn`). */
export const encodeFields = (data: object): RestFields =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== serverTime)
      .map(([key, value]) => [key, encodeValue(value)]),
  );

/** The top-level keys that the server fills in with its time. */
export const timesIn = (data: object): string[] =>
  Object.entries(data)
    .filter(([, value]) => value === serverTime)
    .map(([key]) => key);
