import { duplicateDesign, renameDesign, saveDesign, type DesignDocument } from '@pawfolio/domain/builder';
import { call } from '../../../platform/callables.ts';
import { newId } from '../../../platform/write.ts';
import { copyName } from '../model/names.ts';
import type { ListedDesign } from './use-designs.ts';

/** Gives a design another name. Throws `AppError`. */
export const rename = (designId: string, name: string): Promise<unknown> =>
  call(renameDesign, { designId, name });

/** Copies a design; answers the id of the copy. Throws `AppError`. */
export async function duplicate(design: ListedDesign, names: readonly string[]): Promise<string> {
  const newDesignId = await newId();
  await call(duplicateDesign, {
    designId: design.id,
    newDesignId,
    name: copyName(design.name, names),
  });
  return newDesignId;
}

export interface NewDesign {
  /** Stays the same when the save is tried again, so that a lost answer makes no second design. */
  designId: string;
  name: string;
  petId: string | null;
  document: DesignDocument;
}

/** Saves a design that was made of another one. Throws `AppError`. */
export async function saveNew({ designId, name, petId, document }: NewDesign): Promise<void> {
  const { productId, variantId } = document;
  const head = { designId, baseRevision: 0, name, productId, variantId, petId };
  await call(saveDesign, { ...head, document, preview: true });
}
