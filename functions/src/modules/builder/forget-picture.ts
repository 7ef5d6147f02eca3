import { untilDone } from '../../platform/commits.ts';
import { AppError } from '../../platform/errors.ts';
import { judge, type Judge } from './judge.ts';
import type { DesignStore, FindProduct } from './ports.ts';

interface ForgetDeps {
  store: DesignStore;
  findProduct: FindProduct;
}

/** A product that is no longer made has no say in whether a picture is there. */
const gone = (error: unknown): null => {
  if (error instanceof AppError && error.code === 'invalid-argument') return null;
  throw error;
};

/**
 * A picture has been deleted: the designs that show it are judged anew without it, so that what is stored of them is true,
 * and the next save, which looks for no picture that it knows, does not know this one. May be repeated.
 */
export async function forgetPicture(deps: ForgetDeps, uid: string, key: string): Promise<void> {
  for (const designId of await deps.store.showing(uid, key))
    await untilDone(() => forgetIn(deps, uid, designId, key));
}

async function forgetIn(
  { store, findProduct }: ForgetDeps,
  uid: string,
  designId: string,
  key: string,
): Promise<true | null> {
  const stored = await store.read(uid, designId);
  const pictures = stored?.pictures.filter((picture) => picture.key !== key);
  if (!stored || !pictures || pictures.length === stored.pictures.length) return true;
  const judged: Judge | null = await judge(findProduct, stored).catch(gone);
  const checks = judged?.checks(pictures) ?? stored.checks;
  return (await store.amend(uid, { designId, asOf: stored.asOf }, { pictures, checks })) || null;
}
