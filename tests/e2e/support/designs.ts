import { EMPTY_VALUES, newDesign, saveDesign, templatesFor, type SlotValues } from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { tokenOf, type Account } from './emulators.ts';

export interface DesignToSave {
  designId: string;
  name: string;
  productId?: string;
  petId?: string | null;
  values?: Partial<SlotValues>;
  preview?: boolean;
}

/** Saves a design as the builder would: the product's first template, for the pet of this name. */
export async function saveDesignOf(
  account: Account,
  { designId, name, productId = 'round-tag', petId = null, values, preview = false }: DesignToSave,
): Promise<void> {
  const product = PRODUCTS.find(({ id }) => id === productId);
  const variantId = product?.variants[0]?.id;
  if (!product || variantId === undefined) throw new Error(`No product ${productId}`);
  const filled = { ...EMPTY_VALUES, name: 'Biscuit', phone: '+44 117 496 0123', ...values };
  const template = templatesFor(product, filled)[0] ?? null;
  const document = newDesign({ product, variantId, template, values: filled });
  const data = { designId, baseRevision: 0, name, productId, variantId, petId, document, preview };
  const host = process.env['FUNCTIONS_EMULATOR_HOST'] ?? '';
  const response = await fetch(`http://${host}/demo-pawfolio/us-central1/${saveDesign.name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await tokenOf(account)}` },
    body: JSON.stringify({ data }),
  });
  if (!response.ok) throw new Error(`${name} was not saved: ${await response.text()}`);
}
