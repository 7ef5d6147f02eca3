import {
  accentOn,
  forAnotherProduct,
  inkOn,
  variantOf,
  type DesignDocument,
  type DesignElement,
  type LayoutChange,
  type PrintVariant,
} from '@pawfolio/domain/builder';
import type { Product, Variant } from '@pawfolio/domain/catalog';

const shapeOf = ({ surfaces }: PrintVariant): string =>
  JSON.stringify(
    surfaces.map(({ id, widthMm, heightMm, mask, safeMm }) => [id, widthMm, heightMm, mask, safeMm]),
  );

/** Another size or colour. Where only the colour differs everything stays in its place. */
export function toVariant(
  document: DesignDocument,
  product: Product,
  to: Variant,
): { document: DesignDocument; changes: readonly LayoutChange[] } {
  const from = variantOf(product, document.variantId);
  if (shapeOf(from) !== shapeOf(to))
    return forAnotherProduct(document, product, { product, variantId: to.id });
  const ink = inks(from, to);
  const surfaces = document.surfaces.map((surface) => ({
    ...surface,
    elements: surface.elements.map((element) => recoloured(element, ink)),
  }));
  return { document: { ...document, variantId: to.id, surfaces }, changes: [] };
}

/** What could be read on one ground becomes what can be read on the other. */
function inks(from: PrintVariant, to: PrintVariant): (colour: string) => string {
  return (colour) => {
    if (colour === inkOn(from.colour, from.inks)) return inkOn(to.colour, to.inks);
    if (colour === accentOn(from.colour, from.inks)) return accentOn(to.colour, to.inks);
    return to.inks.includes(colour) ? colour : inkOn(to.colour, to.inks);
  };
}

function recoloured(element: DesignElement, ink: (colour: string) => string): DesignElement {
  if (element.type === 'photo') return element;
  if (element.type !== 'shape') return { ...element, colour: ink(element.colour) };
  return {
    ...element,
    fill: element.fill && ink(element.fill),
    stroke: element.stroke && { ...element.stroke, colour: ink(element.stroke.colour) },
  };
}

/** The sizes and the finishes of a product, each once, in its order. */
export function choicesOf({ variants }: Product): { sizes: string[]; finishes: Variant[] } {
  const finishes = new Map(variants.map((variant) => [variant.colourName, variant]));
  return { sizes: [...new Set(variants.map(({ size }) => size))], finishes: [...finishes.values()] };
}

/** The variant that is nearest to what is asked for; what is asked for wins over what was there. */
export function variantLike(
  product: Product,
  from: Variant,
  to: Partial<Pick<Variant, 'size' | 'colourName'>>,
): Variant {
  const fits = ({ size, colourName }: Variant): number =>
    (size === (to.size ?? from.size) ? (to.size ? 2 : 1) : 0) +
    (colourName === (to.colourName ?? from.colourName) ? (to.colourName ? 2 : 1) : 0);
  return product.variants.reduce((best, variant) => (fits(variant) > fits(best) ? variant : best), from);
}
