import type { DesignElement } from './elements.ts';
import { variantOf, type PrintProduct, type PrintSurface, type PrintVariant } from './print.ts';
import { SCHEMA_VERSION, type DesignDocument } from './schema.ts';
import type { SlotValues } from './slots.ts';
import type { Template } from './template.ts';
import { contextOf } from './template-parts.ts';
import { CLOTH_TEMPLATES } from './templates-cloth.ts';
import { PHOTO_TEMPLATES } from './templates-photo.ts';
import { TAG_TEMPLATES } from './templates-tags.ts';

/** Every template there is. */
export const TEMPLATES: readonly Template[] = [...TAG_TEMPLATES, ...CLOTH_TEMPLATES, ...PHOTO_TEMPLATES];

/** The templates of a product; those for which the pet has everything come first. */
export function templatesFor(product: Pick<PrintProduct, 'mockup'>, values: SlotValues): Template[] {
  const gaps = ({ needs }: Template): number => needs.filter((slot) => values[slot] === null).length;
  return TEMPLATES.filter(({ mockup }) => mockup === product.mockup).sort((a, b) => gaps(a) - gaps(b));
}

export const templateOf = (id: string | null): Template | undefined =>
  TEMPLATES.find((template) => template.id === id);

export interface NewDesign {
  product: PrintProduct;
  variantId: string;
  /** Without one the surfaces are empty. */
  template: Template | null;
  values: SlotValues;
}

/** A design as it begins. The same input gives the same document, ids included. Throws for an unknown variant. */
export function newDesign({ product, variantId, template, values }: NewDesign): DesignDocument {
  const variant = variantOf(product, variantId);
  return {
    schemaVersion: SCHEMA_VERSION,
    productId: product.id,
    variantId,
    templateId: template?.id ?? null,
    values,
    surfaces: variant.surfaces.map((spec) => ({
      surfaceId: spec.id,
      background: null,
      elements: template ? templateElements(template, variant, spec, values) : [],
    })),
  };
}

/** The elements that a template puts on a surface. Optional ones whose slot is empty are left out. */
export function templateElements(
  template: Template,
  variant: PrintVariant,
  spec: PrintSurface,
  values: SlotValues,
): DesignElement[] {
  return template
    .parts(contextOf(variant, spec, values))
    .filter(({ needs }) => needs.every((slot) => values[slot] !== null))
    .map(({ element }) => ({ ...element, id: `${spec.id}-${element.id}` }));
}
