import { designSchema, designVersionSchema } from '@pawfolio/domain/builder';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { StoredDesign } from './ports.ts';

const pixels = z.number().check(z.int(), z.positive());
const kept = {
  copiedFrom: z._default(z.nullable(z.string()), null),
  pictures: z._default(z.array(z.object({ key: z.string(), width: pixels, height: pixels })), []),
};
const storedSchema = z.extend(designSchema, kept);

/** A design as it is stored, brought up to date. Throws for a document that is no design. */
export const parseStored = (snapshot: DocumentSnapshot): StoredDesign | null =>
  snapshot.exists ? { ...storedSchema.parse(snapshot.data()), asOf: snapshot.updateTime } : null;

/** A version as it is stored. Throws for a document that is no version. */
export function parseVersion(snapshot: DocumentSnapshot): StoredDesign | null {
  if (!snapshot.exists) return null;
  const previewPath: unknown = snapshot.get('previewPath');
  const version = designVersionSchema.parse(snapshot.data());
  return {
    ...version,
    copiedFrom: null,
    pictures: [],
    asOf: null,
    previewPath: typeof previewPath === 'string' ? previewPath : null,
  };
}
