import * as z from 'zod/mini';
import { matching } from '../kernel/index.ts';
import { colour, elementSchema, type DesignElement } from './elements.ts';
import { slotValuesSchema } from './slots.ts';

export const SCHEMA_VERSION = 1;

/** More elements on one surface are neither legible nor quick. */
export const MAX_ELEMENTS = 60;
const MAX_SURFACES = 4;

export const catalogId = matching('[a-z0-9]{1,60}(-[a-z0-9]{1,60}){0,10}', 'Expected an id of the catalog');

export const designSurfaceSchema = z.strictObject({
  /** Of the variant's surfaces. */
  surfaceId: catalogId,
  background: z.nullable(colour),
  /** From the back to the front. */
  elements: z.array(elementSchema).check(z.maxLength(MAX_ELEMENTS)),
});
export type DesignSurface = z.infer<typeof designSurfaceSchema>;

/**
 * What a customer made: the one thing from which the screen, the print file and the checks follow. Millimetres, numbers
 * and ids only; never outlines, never addresses of files.
 */
export const designDocumentSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    productId: catalogId,
    variantId: catalogId,
    /** From which it was begun; null once that is of no meaning. */
    templateId: z.nullable(catalogId),
    values: slotValuesSchema,
    surfaces: z.array(designSurfaceSchema).check(z.minLength(1), z.maxLength(MAX_SURFACES)),
  })
  .check(
    z.refine((document) => unique(document.surfaces.map(({ surfaceId }) => surfaceId)), {
      path: ['surfaces'],
      error: 'Each surface once',
    }),
    z.refine((document) => unique(elementsOf(document).map(({ id }) => id)), {
      path: ['surfaces'],
      error: 'Each element id once',
    }),
  );
export type DesignDocument = z.infer<typeof designDocumentSchema>;

const unique = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** Every element of a document, surface by surface, from the back to the front. */
export const elementsOf = (document: Pick<DesignDocument, 'surfaces'>): DesignElement[] =>
  document.surfaces.flatMap(({ elements }) => elements);

/** The element of that id, or undefined. */
export const elementOf = (document: DesignDocument, id: string): DesignElement | undefined =>
  elementsOf(document).find((element) => element.id === id);

export { usedSurfaces } from './used-surfaces.ts';
