import { migrate } from './migrate.ts';
import type { DesignDocument } from './schema.ts';

/** A document as text: keys in the order of the alphabet, so that equal documents are equal texts and can be hashed. */
export const serialise = (document: DesignDocument): string => JSON.stringify(sorted(document));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** The document in a text, brought up to date. Throws `SyntaxError` when there is none. */
export function deserialise(text: string): DesignDocument {
  const result = migrate(JSON.parse(text));
  if (!result.ok) throw new SyntaxError(`Not a design document: ${result.error.code}`);
  return result.document;
}

/** Bytes of a document as UTF-8, as it is stored and counted against `limits.designBytes`. */
export function documentBytes(document: DesignDocument): number {
  let bytes = 0;
  for (const char of serialise(document)) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
