import type { ListSource } from './refs.ts';
import type { RestFields } from './rest-values.ts';

export interface RestDocument {
  name: string;
  fields?: RestFields;
}

/** One answer of a read: a document, one that is not there, or only the moment at which there was none. */
export interface RestAnswer {
  document?: RestDocument;
  missing?: string;
  readTime: string;
}

/** A question and what it was told: enough for the SDK to go on from there, without reading anything twice. */
export interface Told {
  parent: string;
  structuredQuery: object;
  answers: readonly RestAnswer[];
}

type Where = NonNullable<ListSource['where']>;

/** Conditions as a structured query has them. */
function filterOf(where: Where): object {
  const filters = where.map(([fieldPath, values]) => ({
    fieldFilter: {
      field: { fieldPath },
      ...(values.length === 1
        ? { op: 'EQUAL', value: { stringValue: values[0] } }
        : {
            op: 'IN',
            value: { arrayValue: { values: values.map((stringValue) => ({ stringValue })) } },
          }),
    },
  }));
  return { compositeFilter: { op: 'AND', filters } };
}

/** What a list asks for, as Firestore's REST interface and its bundles have it. A part of a list is for the SDK alone. */
export const queryOf = ({ path, where, orderBy, limit }: ListSource): object => ({
  from: [{ collectionId: path.slice(path.lastIndexOf('/') + 1) }],
  ...(where && { where: filterOf(where) }),
  ...(orderBy && {
    orderBy: [
      { field: { fieldPath: orderBy[0] }, direction: orderBy[1] === 'asc' ? 'ASCENDING' : 'DESCENDING' },
    ],
  }),
  ...(limit !== undefined && { limit }),
});
