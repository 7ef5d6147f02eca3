import { MUGS } from './products-mugs.ts';
import { SOFT } from './products-soft.ts';
import { TAGS } from './products-tags.ts';
import type { Product } from './schema.ts';

/**
 * The catalog as it is shipped: written to Firestore by the seed and by operations, and to static
 * pages by the web build, so that browsing needs no database.
 */
export const PRODUCTS: readonly Product[] = [...TAGS, ...SOFT, ...MUGS].sort((a, b) => a.sort - b.sort);
