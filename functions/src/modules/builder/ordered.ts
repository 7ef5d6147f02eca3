import { firestore } from '../../platform/firebase.ts';
import { AppError } from '../../platform/errors.ts';
import { judge, type Judge } from './judge.ts';
import type { FindPicture, FindProduct, Judgement, KnownPicture, VersionRef } from './ports.ts';
import { truePictures } from './true-pictures.ts';
import { versionStore } from './versions.ts';

/** A saved state of a design as it is when somebody buys it: what it costs and whether it can be made, as of now. */
export interface DesignForSale extends Judgement {
  name: string;
  productId: string;
  variantId: string;
  petId: string | null;
  previewPath: string | null;
  /** Whether its product can be bought. */
  onSale: boolean;
}

const gone = (error: unknown): null => {
  if (error instanceof AppError && error.code === 'invalid-argument') return null;
  throw error;
};

/** What is needed of other modules to sell designs. */
export interface SaleNeeds {
  findProduct: FindProduct;
  findPicture: FindPicture;
}

/**
 * What the module of orders needs: a version judged anew by the catalogue and the pictures of today, and kept for as long as
 * its order.
 */
export const designsForSale = ({ findProduct, findPicture }: SaleNeeds) => ({
  /** Null when there is no such state. */
  async version(ref: VersionRef): Promise<DesignForSale | null> {
    const found = await versionStore(firestore()).read(ref);
    if (!found) return null;
    const [judged, pictures]: [Judge | null, KnownPicture[]] = await Promise.all([
      judge(findProduct, found).catch(gone),
      truePictures(findPicture, ref.uid, found.document),
    ]);
    const { name, productId, variantId, petId, previewPath } = found;
    return {
      ...{ name, productId, variantId, petId, previewPath },
      price: judged?.price ?? found.price,
      checks: judged?.checks(pictures) ?? [],
      onSale: judged?.isActive ?? false,
    };
  },
  /** From now on the version never expires. */
  async keep(ref: VersionRef): Promise<void> {
    await versionStore(firestore()).keep(ref);
  },
});
