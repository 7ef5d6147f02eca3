import { checkDesign, usedSurfaces, type DesignCheck, type PrintVariant } from '@pawfolio/domain/builder';
import type { Money } from '@pawfolio/domain/kernel';
import { invalidInput, type Issue } from '../../platform/errors.ts';
import type { DesignContent, FindProduct, KnownPicture } from './ports.ts';
import { drawingTools } from './tools.ts';

export interface Judge {
  price: Money;
  /** What is wrong with it, its pictures having these pixels; one that is not among them does not exist. */
  checks: (pictures: readonly KnownPicture[]) => DesignCheck[];
  /** Whether the product can be chosen for something new. */
  isActive: boolean;
}

/**
 * Price and checks of a design, by the domain's own code. Throws `invalid-argument` where it is for a product, variant or
 * surface that does not exist.
 */
export async function judge(
  findProduct: FindProduct,
  { productId, variantId, document }: Pick<DesignContent, 'productId' | 'variantId' | 'document'>,
): Promise<Judge> {
  const [found, tools] = await Promise.all([findProduct(productId), drawingTools()]);
  if (!found) throw invalidInput([{ path: 'productId', message: 'There is no such product' }]);
  const variant = found.product.variants.find(({ id }) => id === variantId);
  if (!variant) throw invalidInput([{ path: 'variantId', message: 'There is no such variant' }]);
  const issues = surfaceIssues(variant, document.surfaces);
  if (issues.length > 0) throw invalidInput(issues);
  return {
    price: found.price(variantId, usedSurfaces(document)),
    checks: (pictures) => {
      const known = new Map(pictures.map(({ key, ...pixels }) => [key, pixels]));
      return checkDesign(document, { variant, ...tools, images: (key) => known.get(key) ?? null });
    },
    isActive: found.product.active,
  };
}

const surfaceIssues = (variant: PrintVariant, surfaces: readonly { surfaceId: string }[]): Issue[] =>
  surfaces.flatMap(({ surfaceId }, at) =>
    variant.surfaces.some(({ id }) => id === surfaceId)
      ? []
      : [{ path: `document.surfaces.${at}.surfaceId`, message: 'The variant has no such surface' }],
  );
