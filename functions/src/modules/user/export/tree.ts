import { Timestamp, type CollectionReference, type DocumentReference } from 'firebase-admin/firestore';

/** What belongs to the machine and not to the customer. */
const LEFT_OUT: readonly string[] = ['export', 'deletion', 'signIn'];

/** What opens a door must not lie in a file that is passed on. */
const SECRET: Readonly<Record<string, readonly string[]>> = {
  shares: ['token', 'expireAt'],
  activity: ['expireAt'],
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Data as JSON has it: instants in ISO 8601. */
export function plain(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate().toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

/** A document with its id, and everything below it in lists by the names of the collections. */
export async function withBelow(document: DocumentReference): Promise<Record<string, unknown>> {
  const secret = SECRET[document.parent.id] ?? [];
  const data = Object.fromEntries(
    Object.entries((await document.get()).data() ?? {}).filter(([key]) => !secret.includes(key)),
  );
  const below: Record<string, unknown> = {};
  for (const collection of await document.listCollections()) below[collection.id] = await listOf(collection);
  return { id: document.id, ...(plain(data) as object), ...below };
}

export async function listOf(collection: CollectionReference): Promise<Record<string, unknown>[]> {
  const documents = (await collection.listDocuments()).filter(
    ({ id }) => collection.id !== 'meta' || !LEFT_OUT.includes(id),
  );
  const list: Record<string, unknown>[] = [];
  for (const document of documents) list.push(await withBelow(document));
  return list;
}
