import { FieldValue, type Firestore, type Transaction } from 'firebase-admin/firestore';
import {
  assetPath,
  nextAssetState,
  withinQuota,
  type Asset,
  type AssetRef,
  type AssetStatus,
  type FailureCode,
} from '@pawfolio/domain/media';
import { usagePath } from '@pawfolio/domain/user';
import { decideClaim, statusOf } from './claim.ts';
import { parseAsset, parseUsage } from './parse.ts';
import type { AssetStore, Claim, ReadyAsset, Upload } from './ports.ts';
import { abandon, filesOf, listUnfinished } from './unfinished.ts';
import { release } from './usage.ts';

const readAsset = async (
  store: Firestore,
  transaction: Transaction,
  ref: AssetRef,
): Promise<Asset | undefined> => parseAsset(ref.kind, await transaction.get(store.doc(assetPath(ref))));

/** The keys of a document that the state machine owns. */
const written = ({ state, generation, failure }: AssetStatus): Record<string, unknown> => ({
  state,
  generation,
  failure: failure ?? FieldValue.delete(),
});

const refused = (asset: Asset, generation: string, code: FailureCode): AssetStatus =>
  nextAssetState(
    statusOf(asset),
    code === 'internal' ? { type: 'gave_up', generation } : { type: 'rejected', generation, code },
  );

/** The quota is checked here to save work, outside of the transaction: uploads of one user need not wait for each other. */
async function claim(
  store: Firestore,
  ref: AssetRef,
  { generation }: Upload,
  reopen: boolean,
): Promise<Claim> {
  const hasRoom = withinQuota(parseUsage(await store.doc(usagePath(ref.uid)).get()), 1);
  return store.runTransaction(async (transaction): Promise<Claim> => {
    const asset = await readAsset(store, transaction, ref);
    if (!asset) return { outcome: 'gone' };
    const status = statusOf(asset);
    const { outcome, next } = decideClaim(status, generation, reopen);
    if (outcome !== 'claimed') return { outcome };
    const claimed: AssetStatus = hasRoom ? next : { ...next, state: 'failed', failure: 'over_quota' };
    if (claimed !== status) transaction.update(store.doc(assetPath(ref)), written(claimed));
    return hasRoom ? { outcome, contentType: asset.contentType } : { outcome: 'over_quota' };
  });
}

const complete = (
  store: Firestore,
  ref: AssetRef,
  generation: string,
  ready: ReadyAsset,
): Promise<'done' | 'over_quota' | 'lost'> =>
  store.runTransaction(async (transaction) => {
    const document = store.doc(assetPath(ref));
    const asset = await readAsset(store, transaction, ref);
    if (!asset) return 'lost';
    const status = statusOf(asset);
    const next = nextAssetState(status, { type: 'rendered', generation });
    if (next.state !== 'ready' || next.generation !== generation) return 'lost';
    if (next === status) return 'done';
    const usageDocument = store.doc(usagePath(ref.uid));
    const usage = parseUsage(await transaction.get(usageDocument));
    if (!withinQuota(usage, ready.bytes)) {
      transaction.update(document, written(refused(asset, generation, 'over_quota')));
      return 'over_quota';
    }
    transaction.update(document, { ...written(next), ...ready });
    const counted = { mediaBytes: usage.mediaBytes + ready.bytes, mediaCount: usage.mediaCount + 1 };
    transaction.set(usageDocument, { ...usage, ...counted }, { merge: true });
    return 'done';
  });

const fail = (store: Firestore, ref: AssetRef, generation: string, failure: FailureCode): Promise<void> =>
  store.runTransaction(async (transaction) => {
    const asset = await readAsset(store, transaction, ref);
    if (!asset) return;
    const next = refused(asset, generation, failure);
    if (next.state !== asset.state) transaction.update(store.doc(assetPath(ref)), written(next));
  });

/** Asset documents and the usage counter in Firestore. */
export const assetStore = (store: Firestore): AssetStore => ({
  claim: (ref, upload, { reopen }) => claim(store, ref, upload, reopen),
  complete: (ref, generation, ready) => complete(store, ref, generation, ready),
  fail: (ref, generation, failure) => fail(store, ref, generation, failure),
  release: (deleted) => release(store, deleted),
  listUnfinished: (before) => listUnfinished(store, before),
  abandon: (ref) => abandon(store, ref),
  filesOf: (ref) => filesOf(store, ref),
});
