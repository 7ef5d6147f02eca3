import { serialise, type Design, type DesignDocument } from '@pawfolio/domain/builder';

/** What is saved of a design. */
export interface Content {
  name: string;
  petId: string | null;
  document: DesignDocument;
}

export const contentOf = ({ name, petId, document }: Pick<Design, keyof Content>): Content => ({
  name,
  petId,
  document,
});

/** Equal contents have equal fingerprints. Short, so that it can be noted beside a draft. */
export function fingerprint({ name, petId, document }: Content): string {
  return hash(JSON.stringify([name, petId, serialise(document)]));
}

/** 53 bits of a text (cyrb53): to tell contents apart, not to protect them. */
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
