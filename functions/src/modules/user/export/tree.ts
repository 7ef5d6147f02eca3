import {
  Timestamp,
  type CollectionReference,
  type DocumentReference,
  type DocumentSnapshot,
} from 'firebase-admin/firestore';
import { atMost } from '../../../platform/at-most.ts';

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

/** Documents that are read in one call. */
const PAGE = 100;

/** Calls of Firestore at a time, however many branches there are. */
const CALLS = 24;

export type Listed = Record<string, unknown>[];

export interface Tree {
  /** The documents of a collection with their ids, each with everything below it in lists by the names of the collections. */
  listOf: (collection: CollectionReference) => Promise<Listed>;
  /** The same of these documents. */
  listThese: (documents: readonly DocumentReference[]) => Promise<Listed>;
}

/** Reads whole branches: documents by pages, and branches beside each other. */
export function treeReader(): Tree {
  const call = atMost(CALLS);

  async function withBelow(document: DocumentSnapshot): Promise<Record<string, unknown>> {
    const { ref, id } = document;
    const secret = SECRET[ref.parent.id] ?? [];
    const own = Object.entries(document.data() ?? {}).filter(([key]) => !secret.includes(key));
    const collections = await call(() => ref.listCollections());
    const below = await Promise.all(
      collections.map(async (each): Promise<[string, Listed]> => [each.id, await listOf(each)]),
    );
    return { id, ...(plain(Object.fromEntries(own)) as object), ...Object.fromEntries(below) };
  }

  async function listThese(documents: readonly DocumentReference[]): Promise<Listed> {
    const pages: DocumentReference[][] = [];
    for (let first = 0; first < documents.length; first += PAGE)
      pages.push(documents.slice(first, first + PAGE));
    const lists = await Promise.all(
      pages.map(async (page) => {
        const found = await call(() => page[0]?.firestore.getAll(...page) ?? Promise.resolve([]));
        return Promise.all(found.map(withBelow));
      }),
    );
    return lists.flat();
  }

  /** Also documents that are gone, while there is something below them. */
  async function listOf(collection: CollectionReference): Promise<Listed> {
    const documents = await call(() => collection.listDocuments());
    return listThese(documents.filter(({ id }) => collection.id !== 'meta' || !LEFT_OUT.includes(id)));
  }

  return { listOf, listThese };
}
