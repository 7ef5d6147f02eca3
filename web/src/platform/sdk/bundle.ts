import type { Told } from '../rest-query.ts';

/*
 * Firestore's bundles: documents and the question that found them, as of a moment, in a form that the SDK takes in as if it had
 * read them itself. (firebase-js-sdk, packages/firestore/src/util/bundle_reader.ts and protos/firestore_bundle_proto.ts)
 */
const encoder = new TextEncoder();

/** Each element stands behind its length in bytes. */
function element(content: object): string {
  const json = JSON.stringify(content);
  return `${encoder.encode(json).length}${json}`;
}

/** What a question was told, as a bundle. Null where it does not say as of when that was. */
export function bundleOf({ parent, structuredQuery, answers }: Told): string | null {
  const readTime = answers.at(-1)?.readTime;
  if (readTime === undefined) return null;
  // One for each question, so that what the SDK notes of bundles does not grow with every visit.
  const name = JSON.stringify([parent, structuredQuery]);
  const documents = answers.flatMap(({ document, missing }) => {
    const found = document?.name ?? missing;
    if (found === undefined) return [];
    const about = { name: found, readTime, exists: document !== undefined, queries: [name] };
    return [{ documentMetadata: about }, ...(document ? [{ document }] : [])];
  });
  const bundledQuery = { parent, structuredQuery, limitType: 'FIRST' };
  const body = [{ namedQuery: { name, bundledQuery, readTime } }, ...documents].map(element).join('');
  const totalBytes = encoder.encode(body).length;
  const about = { id: name, version: 1, createTime: readTime, totalDocuments: answers.length, totalBytes };
  return element({ metadata: about }) + body;
}
