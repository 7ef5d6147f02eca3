import {
  forAnotherProduct,
  newDesign,
  templateOf,
  type DesignDocument,
  type DesignElement,
  type PrintProduct,
  type SlotValues,
} from '@pawfolio/domain/builder';

const placeOf = ({ id, x, y, width, height, rotation }: DesignElement): string =>
  JSON.stringify([id, x, y, width, height, rotation]);

const placesOf = (document: DesignDocument): string =>
  document.surfaces
    .flatMap(({ elements }) => elements.filter(({ role }) => role !== null).map(placeOf))
    .sort()
    .join();

/** The slots that have something in them: by these a template decides what it lays out. */
const filled = (values: SlotValues): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([slot]) => slot)
    .sort()
    .join();

/**
 * The design with other values in its slots, laid out anew where its template has more, or less, to show: a second phone
 * number needs a line of its own. Null where the template need not, or where the customer has rearranged it.
 */
export function followValues(
  document: DesignDocument,
  values: SlotValues,
  product: PrintProduct,
): DesignDocument | null {
  const template = templateOf(document.templateId);
  if (!template || filled(document.values) === filled(values)) return null;
  const { variantId } = document;
  const asLaidOut = newDesign({ product, variantId, template, values: document.values });
  if (placesOf(asLaidOut) !== placesOf(document)) return null;
  const now = newDesign({ product, variantId, template, values });
  if (placesOf(now) === placesOf(asLaidOut)) return null;
  const { document: relaid } = forAnotherProduct({ ...document, values }, product, {
    product,
    variantId,
    template,
  });
  // The very object: by it the pet is known whose values these are.
  return { ...relaid, values };
}
