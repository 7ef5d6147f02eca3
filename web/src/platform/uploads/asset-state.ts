import type { WithId } from '@pawfolio/domain/kernel';
import type { Asset, AssetRef, AssetState } from '@pawfolio/domain/media';
import { openDoc } from '../live-feed.ts';
import { readNow } from '../read.ts';
import { refs, type DocRef } from '../refs.ts';

const docOf = (ref: AssetRef): DocRef<WithId<Asset>> =>
  ref.kind === 'artwork'
    ? refs.artwork(ref.uid, ref.assetId)
    : refs[ref.kind](ref.uid, ref.petId, ref.assetId);

/** What the server knows of an asset now; null for nothing. Throws `AppError`. */
export const assetStateNow = async (ref: AssetRef): Promise<AssetState | null> =>
  (await readNow(docOf(ref)))?.state ?? null;

/** Whether an asset leaves `reserved` within `patience` milliseconds, which is when its bytes are there. */
export function leavesReserved(ref: AssetRef, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    let last: unknown;
    const end = (arrived: boolean): void => {
      clearTimeout(timer);
      queueMicrotask(() => close());
      resolve(arrived);
    };
    const timer = setTimeout(() => end(false), patience);
    const close = openDoc(docOf(ref), {
      data: (data, fromCache) => {
        last = data;
        const asset = data as Asset | null;
        if (asset !== null && asset.state !== 'reserved') end(true);
        if (asset === null && !fromCache) end(false);
      },
      error: () => end(false),
      last: () => last,
    });
  });
}
