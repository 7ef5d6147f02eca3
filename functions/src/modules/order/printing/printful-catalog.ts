import * as z from 'zod/mini';

const entrySchema = z.object({
  /** Printful's `catalog_variant_id`. */
  variantId: z.int(),
  technique: z.string(),
  /** Our surface → Printful's placement. */
  placements: z.record(z.string(), z.string()),
});
export type PrintfulCatalog = Readonly<Record<string, z.infer<typeof entrySchema>>>;

/** Reads `PRINTFUL_CATALOG`. Throws for anything that is not as its description says. */
export const parseCatalog = (json: string): PrintfulCatalog =>
  z.parse(z.record(z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)), entrySchema), JSON.parse(json));

interface Sold {
  id: string;
  active: boolean;
  variants: readonly { id: string; surfaces: readonly { id: string }[] }[];
}

/** What is sold and could not be handed over: each variant that the catalogue leaves out, and each printed side of one. */
export const gapsIn = (catalog: PrintfulCatalog, products: readonly Sold[]): string[] =>
  products
    .filter(({ active }) => active)
    .flatMap(({ id, variants }) =>
      variants.flatMap((variant) => {
        const name = `${id}/${variant.id}`;
        const entry = catalog[name];
        if (!entry) return [name];
        return variant.surfaces
          .filter((surface) => entry.placements[surface.id] === undefined)
          .map((surface) => `${name} (${surface.id})`);
      }),
    );

/** The same, or a refusal that names the gaps: an order that cannot be printed must not be taken. */
export function completeCatalog(json: string, products: readonly Sold[]): PrintfulCatalog {
  const catalog = parseCatalog(json);
  const gaps = gapsIn(catalog, products);
  if (gaps.length > 0) throw new Error(`PRINTFUL_CATALOG leaves out ${gaps.join(', ')}`);
  return catalog;
}
