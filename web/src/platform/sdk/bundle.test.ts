import { describe, expect, it } from 'vitest';
import { queryOf } from '../rest-query.ts';
import { bundleOf } from './bundle.ts';

const DATABASE = 'projects/p/databases/(default)/documents';
const readTime = '2026-11-28T12:00:00.123456Z';

/** What stands in a bundle, cut where the lengths before each element say, in bytes. */
function elementsOf(bundle: string | null): Record<string, Record<string, unknown>>[] {
  const elements = [];
  let rest = Buffer.from(bundle ?? '');
  while (rest.length > 0) {
    const start = rest.indexOf('{');
    const end = start + Number(rest.subarray(0, start).toString());
    elements.push(
      JSON.parse(rest.subarray(start, end).toString()) as Record<string, Record<string, unknown>>,
    );
    rest = rest.subarray(end);
  }
  return elements;
}

describe('bundleOf', () => {
  const parent = `${DATABASE}/users/u`;
  const pet = { name: `${parent}/pets/p`, fields: { name: { stringValue: 'Zoë' } } };

  it('holds the question with its moment, and each document that was found', () => {
    const structuredQuery = queryOf({ path: 'users/u/pets', orderBy: ['createdAt', 'asc'] });
    const bundle = bundleOf({ parent, structuredQuery, answers: [{ document: pet, readTime }] });
    const [first, question, about, document, ...more] = elementsOf(bundle);
    expect(more).toEqual([]);
    const name = question?.['namedQuery']?.['name'];
    expect(first?.['metadata']).toMatchObject({ version: 1, createTime: readTime, totalDocuments: 1 });
    expect(question?.['namedQuery']).toMatchObject({
      bundledQuery: { parent, structuredQuery, limitType: 'FIRST' },
      readTime,
    });
    expect(about).toEqual({ documentMetadata: { name: pet.name, readTime, exists: true, queries: [name] } });
    expect(document).toEqual({ document: pet });
  });

  it('says of a document that it is not there, and of a list that it is empty', () => {
    const missing = `${parent}/meta/care`;
    const absent = elementsOf(
      bundleOf({ parent: missing, structuredQuery: {}, answers: [{ missing, readTime }] }),
    );
    expect(absent).toHaveLength(3);
    expect(absent[2]).toMatchObject({ documentMetadata: { name: missing, exists: false } });
    expect(elementsOf(bundleOf({ parent, structuredQuery: {}, answers: [{ readTime }] }))).toHaveLength(2);
  });

  it('is none for an answer that does not say as of when it was given', () => {
    expect(bundleOf({ parent, structuredQuery: {}, answers: [] })).toBeNull();
  });
});
