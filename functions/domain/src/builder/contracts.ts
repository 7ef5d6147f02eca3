import * as z from 'zod/mini';
import { defineCallable, firestoreId, integer, money, text, timestamp } from '../kernel/index.ts';
import { checkCodes } from './checks-sentences.ts';
import { catalogId, designDocumentSchema, type DesignDocument } from './schema.ts';
import { migrate } from './migrate.ts';

export const designName = text(1, 80);
const revision = integer(1, Number.MAX_SAFE_INTEGER);

export const designCheckSchema = z.object({
  code: z.enum(checkCodes),
  severity: z.enum(['block', 'warn']),
  elementId: z.nullable(z.string()),
});

/** A stored document of any version, read as one of the current version. */
export const storedDocument = z.pipe(
  z.unknown(),
  z.transform((stored, context): DesignDocument => {
    const result = migrate(stored);
    if (result.ok) return result.document;
    context.issues.push({ code: 'custom', message: result.error.code, input: stored });
    return z.NEVER;
  }),
);

/** What a customer says of a design besides its document. */
export const designHead = {
  name: designName,
  productId: catalogId,
  variantId: catalogId,
  petId: z.nullable(firestoreId),
};

const judged = {
  revision,
  /** Of one piece, as it was then; what is paid is worked out anew. */
  price: money,
  checks: z.array(designCheckSchema),
};

/** `users/{uid}/designs/{designId}`: written by the server alone. */
export const designSchema = z.object({
  ...designHead,
  document: storedDocument,
  ...judged,
  previewPath: z.nullable(z.string()),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Design = z.infer<typeof designSchema>;

/** `users/{uid}/designs/{designId}/versions/{revision}`: never changed; what an order refers to. */
export const designVersionSchema = z.object({
  ...designHead,
  document: storedDocument,
  ...judged,
  createdAt: timestamp,
});
export type DesignVersion = z.infer<typeof designVersionSchema>;

/**
 * Saves a design. `baseRevision` is the revision on which the work was done, 0 for a new design; when another one has been
 * saved since, the answer is `aborted` with `details.revision`. `preview` asks for a picture.
 */
export const saveDesign = defineCallable({
  name: 'saveDesign',
  input: z
    .strictObject({
      designId: firestoreId,
      baseRevision: integer(0, Number.MAX_SAFE_INTEGER),
      ...designHead,
      document: designDocumentSchema,
      preview: z.optional(z.boolean()),
    })
    .check(
      z.refine(
        ({ productId, variantId, document }) =>
          productId === document.productId && variantId === document.variantId,
        { path: ['document'], error: 'The document is of another product' },
      ),
    ),
  output: z.object(judged),
});

/** A copy under a new id, at revision 1. The same ids again change nothing. */
export const duplicateDesign = defineCallable({
  name: 'duplicateDesign',
  input: z.strictObject({ designId: firestoreId, newDesignId: firestoreId, name: designName }),
  output: z.object({ designId: firestoreId, revision }),
});

export const renameDesign = defineCallable({
  name: 'renameDesign',
  input: z.strictObject({ designId: firestoreId, name: designName }),
  output: z.object({ name: z.string() }),
});

/** Versions that orders refer to stay. */
export const deleteDesign = defineCallable({
  name: 'deleteDesign',
  input: z.strictObject({ designId: firestoreId }),
  output: z.object({ deleted: z.boolean() }),
});
