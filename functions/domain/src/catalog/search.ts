import { FAMILIES, familyLabel, type Family } from './families.ts';
import type { Product } from './schema.ts';

/** What a visitor asked for, as it stands in the address of the catalog page. */
export interface CatalogQuery {
  family: Family | null;
  text: string;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Products that fit a query, in the catalog's order. Every word must be found somewhere in a product. */
export function findProducts(products: readonly Product[], query: CatalogQuery): Product[] {
  const words = fold(query.text).split(/\s+/).filter(Boolean);
  return products
    .filter(({ active, family }) => active && (query.family === null || family === query.family))
    .filter((product) => {
      const text = fold(
        [product.name, product.tagline, product.description, familyLabel(product.family)]
          .concat(product.variants.flatMap(({ material, colourName, size }) => [material, colourName, size]))
          .join(' '),
      );
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => a.sort - b.sort);
}

/** Reads a query from an address; what makes no sense there is left out. */
export function parseCatalogQuery(params: { get(name: string): string | null }): CatalogQuery {
  const family = FAMILIES.find((name) => name === params.get('family')) ?? null;
  return { family, text: (params.get('q') ?? '').slice(0, 80) };
}

/** The same as parameters of an address; what is not asked for is left out. */
export const catalogParams = ({ family, text }: CatalogQuery): Record<string, string> => ({
  ...(family !== null && { family }),
  ...(text.trim() !== '' && { q: text }),
});
