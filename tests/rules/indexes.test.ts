import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Indexes {
  indexes: { collectionGroup: string; queryScope: string; fields: { fieldPath: string; order: string }[] }[];
  fieldOverrides: { collectionGroup: string; fieldPath: string }[];
}

const read = (): Indexes =>
  JSON.parse(readFileSync(new URL('../../firestore.indexes.json', import.meta.url), 'utf8')) as Indexes;

/*
 * The emulator answers any query, production only those that have an index. So every shape of a query that the app or
 * the functions make stands here: what it filters, what it sorts by, and whether it runs over all collections of the name.
 */
const queries: Record<string, { filters?: string[]; sort?: string; group?: true }[]> = {
  photos: [
    { sort: 'createdAt' },
    { filters: ['state'], sort: 'createdAt' },
    { filters: ['state'], sort: 'createdAt', group: true },
  ],
  documents: [
    { sort: '-createdAt' },
    { sort: 'expiresOn' },
    { filters: ['state'], sort: 'createdAt', group: true },
  ],
  artwork: [{ sort: '-createdAt' }, { filters: ['state'], sort: 'createdAt', group: true }],
  pets: [{ sort: 'createdAt' }],
  records: [
    { sort: '-on' },
    { filters: ['kind'], sort: '-on' },
    { filters: ['kind'] },
    { filters: ['documentId'] },
  ],
  sightings: [{ sort: '-at' }],
  jobs: [{ filters: ['kind'], sort: 'dueAt' }, { filters: ['uid'] }],
  tagLinks: [{ filters: ['uid'] }],
  activity: [{ sort: '-at' }],
  shareLinks: [{ filters: ['uid'] }],
  shares: [{ filters: ['petId'] }, { sort: 'createdAt' }, { sort: 'endsAt' }, { sort: '-endsAt' }],
  mail: [{ filters: ['uid'] }, { filters: ['to'] }, { filters: ['orderId'] }],
  users: [{ filters: ['notifications'] }],
  designs: [{ sort: '-updatedAt' }, { filters: ['petId'], sort: '-updatedAt' }],
  products: [
    { filters: ['active'], sort: 'sort' },
    { filters: ['active', 'family'], sort: 'sort' },
  ],
  orders: [
    { filters: ['uid'], sort: '-createdAt' },
    { filters: ['uid', 'fulfilment'], sort: '-createdAt' },
    { filters: ['uid', 'payment'], sort: '-createdAt' },
    { filters: ['uid', 'payment', 'fulfilment'], sort: '-createdAt' },
    { filters: ['payment'], sort: 'updatedAt' },
    { filters: ['fulfilment'], sort: 'updatedAt' },
  ],
  timeline: [{ sort: 'at' }],
  webhookEvents: [{ filters: ['orderId', 'state'] }, { filters: ['state'], sort: 'receivedAt' }],
  outbox: [{ filters: ['state'], sort: 'dueAt' }],
  deadLetters: [{ sort: '-at' }],
};

const all = Object.entries(queries).flatMap(([collection, own]) =>
  own.map((query) => ({ collection, ...query })),
);

it('each query that filters by one field and sorts by another has its composite index, and there is no other', () => {
  const needed = all
    .filter(({ filters, sort }) => filters && sort)
    .map(({ collection, filters = [], sort = '', group }) => {
      const by = sort.startsWith('-') ? `${sort.slice(1)} DESCENDING` : `${sort} ASCENDING`;
      const fields = [...filters.map((field) => `${field} ASCENDING`), by];
      return `${collection} ${group ? 'COLLECTION_GROUP' : 'COLLECTION'}: ${fields.join()}`;
    });
  const there = read().indexes.map(({ collectionGroup, queryScope, fields }) => {
    return `${collectionGroup} ${queryScope}: ${fields.map(({ fieldPath, order }) => `${fieldPath} ${order}`).join()}`;
  });
  expect(there.sort()).toEqual(needed.sort());
});

it('no field that a query uses is exempt from indexing', () => {
  const used = new Set(
    all.flatMap(({ collection, filters = [], sort }) =>
      [...filters, ...(sort ? [sort.replace('-', '')] : [])].map((field) => `${collection}.${field}`),
    ),
  );
  const exempt = read().fieldOverrides.map(
    ({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}`,
  );
  expect(exempt.filter((field) => used.has(field))).toEqual([]);
  expect(new Set(exempt).size).toBe(exempt.length);
});
