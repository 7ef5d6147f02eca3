import * as z from 'zod/mini';
import { money } from '../kernel/index.ts';
import { checkCodes } from './checks-sentences.ts';

/**
 * A design, or a version of one, as a cart reads it: whose product, at what price, and whether it can be made. The document is
 * left as it is stored, so that a cart need not know how designs are drawn; who reads it back does so by `migrate`.
 */
export const boughtDesignSchema = z.object({
  name: z.string(),
  productId: z.string(),
  variantId: z.string(),
  petId: z.nullable(z.string()),
  document: z.unknown(),
  revision: z.number(),
  price: money,
  checks: z.array(
    z.object({
      code: z.enum(checkCodes),
      severity: z.enum(['block', 'warn']),
      elementId: z.nullable(z.string()),
    }),
  ),
  previewPath: z.nullable(z.string()),
});
export type BoughtDesign = z.infer<typeof boughtDesignSchema>;

/** As much of a document as its price depends on. */
const sides = z.object({
  surfaces: z.array(
    z.object({
      surfaceId: z.string(),
      background: z.nullable(z.string()),
      elements: z.array(z.object({ hidden: z.boolean() })),
    }),
  ),
});

/** For `usedSurfaces`; null where the document is of a version that has no sides yet. */
export function sidesOf(document: unknown): z.infer<typeof sides> | null {
  const parsed = z.safeParse(sides, document);
  return parsed.success ? parsed.data : null;
}
