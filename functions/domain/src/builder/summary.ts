import * as z from 'zod/mini';
import { designCheckSchema, designHead } from './contracts.ts';
import { money, integer, timestamp } from '../kernel/index.ts';

/**
 * `users/{uid}/designs/{designId}` as a list shows it. The document is left as it is stored, so that two hundred designs are
 * not gone through for a glance; who works on one reads it by `migrate`.
 */
export const designSummarySchema = z.object({
  ...designHead,
  document: z.unknown(),
  revision: integer(1, Number.MAX_SAFE_INTEGER),
  price: money,
  checks: z.array(designCheckSchema),
  previewPath: z.nullable(z.string()),
  /** The last revision that was ordered; absent while none was. */
  orderedRevision: z.optional(z.number()),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type DesignSummary = z.infer<typeof designSummarySchema>;

/** Something begun and not ordered as it is now. */
export const isDraft = ({
  revision,
  orderedRevision,
}: Pick<DesignSummary, 'revision' | 'orderedRevision'>): boolean => orderedRevision !== revision;
