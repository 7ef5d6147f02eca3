import { EMPTY_VALUES, newDesign, templatesFor, type SlotValues } from '@pawfolio/domain/builder';
import type { Product } from '@pawfolio/domain/catalog';
import { defaultName } from './names.ts';
import type { Opened } from './opening.ts';

/** A design of which nothing has been changed yet: the first template that has all it needs, or the first at all. */
export function beginDesign(
  product: Product,
  variantId: string | null,
  petId: string | null,
  values: SlotValues = EMPTY_VALUES,
): Opened {
  const variant = product.variants.find(({ id }) => id === variantId) ?? product.variants[0];
  if (!variant) throw new RangeError(`${product.id} has no variant`);
  const template = templatesFor(product, values)[0] ?? null;
  const document = newDesign({ product, variantId: variant.id, template, values });
  return {
    content: { name: defaultName(values.name, product.name), petId, document },
    revision: 0,
    saved: null,
    attempts: [],
    state: { kind: 'new' },
  };
}
