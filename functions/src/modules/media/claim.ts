import { nextAssetState, type Asset, type AssetStatus } from '@pawfolio/domain/media';

export const statusOf = (asset: Asset): AssetStatus => ({
  state: asset.state,
  generation: asset.state === 'reserved' ? null : (asset.generation ?? null),
  failure: asset.state === 'failed' ? asset.failure : null,
});

export interface Decision {
  outcome: 'claimed' | 'settled' | 'kept' | 'superseded';
  /** The very object that came in if there is nothing to write. */
  next: AssetStatus;
}

/**
 * Whether an upload may be processed now. Events come in any order and more than once. With `reopen` (a replay by
 * operations), an upload that failed by our own fault is tried again.
 */
export function decideClaim(status: AssetStatus, generation: string, reopen: boolean): Decision {
  const isOurFault = status.failure === 'internal' && status.generation === generation;
  const event =
    isOurFault && reopen
      ? ({ type: 'reprocess' } as const)
      : ({ type: 'upload_arrived', generation } as const);
  const next = nextAssetState(status, event);
  if (next.state === 'processing')
    return { outcome: next.generation === generation ? 'claimed' : 'superseded', next };
  return { outcome: isOurFault ? 'kept' : 'settled', next };
}
