import { limits } from '@pawfolio/domain/kernel';
import { AppError } from '../../../platform/errors.ts';
import type { DesignStore, StoredDesign } from '../ports.ts';
import { untilDone } from '../../../platform/commits.ts';
import { tooMany } from './save-design.ts';

const notFound = (): AppError => new AppError('not-found', 'There is no such design.');

interface Copy {
  designId: string;
  newDesignId: string;
  name: string;
}

/**
 * Copies a design under a new id. The same call again answers the same, also when the first design is gone by then.
 * Throws `not-found`, `already-exists` when the new id belongs to another design, and `resource-exhausted`.
 */
export function duplicateDesign(
  store: DesignStore,
  { designId, newDesignId, name }: Copy,
  uid: string,
): Promise<{ designId: string; revision: number }> {
  return untilDone(async () => {
    const [source, copy, count] = await Promise.all([
      store.read(uid, designId),
      store.read(uid, newDesignId),
      store.count(uid),
    ]);
    if (copy) return { designId: newDesignId, revision: assertCopy(copy, designId).revision };
    if (!source) throw notFound();
    if (count.designs >= limits.designs) throw tooMany();
    const { productId, variantId, petId, document, price, checks, pictures } = source;
    const revision = (await store.lastVersion(uid, newDesignId)) + 1;
    const created = { designId: newDesignId, revision, copiedFrom: designId, preview: true };
    const content = { name, productId, variantId, petId, document, price, checks, pictures };
    return (await store.create(uid, created, content, count)) ? { designId: newDesignId, revision } : null;
  });
}

function assertCopy(copy: StoredDesign, designId: string): StoredDesign {
  if (copy.copiedFrom === designId) return copy;
  throw new AppError('already-exists', 'There is another design of this id.');
}

/** Renames a design. Its revision stays: what is open elsewhere is not in conflict with a name. Throws `not-found`. */
export async function renameDesign(
  store: DesignStore,
  { designId, name }: { designId: string; name: string },
  uid: string,
): Promise<{ name: string }> {
  if (!(await store.rename(uid, designId, name))) throw notFound();
  return { name };
}

/**
 * Deletes a design; what belongs to it is removed afterwards, except the versions that orders refer to. `deleted` is false
 * when it had been deleted before. Throws `not-found` when there never was such a design.
 */
export function deleteDesign(
  store: DesignStore,
  { designId }: { designId: string },
  uid: string,
): Promise<{ deleted: boolean }> {
  return untilDone(async () => {
    const [stored, count] = await Promise.all([store.exists(uid, designId), store.count(uid)]);
    if (stored) return (await store.remove(uid, designId, count)) ? { deleted: true } : null;
    if (await store.wasRemoved(uid, designId)) return { deleted: false };
    throw notFound();
  });
}
