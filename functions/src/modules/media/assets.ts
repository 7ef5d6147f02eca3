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
import { committed, untilDone } from '../../platform/commits.ts';
import { decideClaim, statusOf } from './claim.ts';
import { parseAsset, parseUsage } from './parse.ts';
import type { AssetStore, Claim, ReadyAsset, Upload } from './ports.ts';
import { abandon, filesOf, listUnfinished } from './unfinished.ts';
import { asRead, count, release } from './usage.ts';

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

/**
 * Ready and counted, in one commit that holds only if neither document has changed since it was read. Twenty photos of one
 * customer end at the same moment, and all of them want the counter: locks on it keep each other waiting until they
 * time out, while of those who just try, one is through each time.
 */
const complete = (
  store: Firestore,
  ref: AssetRef,
  generation: string,
  ready: ReadyAsset,
): Promise<'done' | 'over_quota' | 'lost'> =>
  untilDone(async () => {
    const document = store.doc(assetPath(ref));
    const [found, counted] = await store.getAll(document, store.doc(usagePath(ref.uid)));
    const asset = found && parseAsset(ref.kind, found);
    if (!asset || !counted) return 'lost';
    const status = statusOf(asset);
    const next = nextAssetState(status, { type: 'rendered', generation });
    if (next.state !== 'ready' || next.generation !== generation) return 'lost';
    if (next === status) return 'done';
    const fits = withinQuota(parseUsage(counted), ready.bytes);
    const batch = store.batch();
    const change = fits ? { ...written(next), ...ready } : written(refused(asset, generation, 'over_quota'));
    batch.update(document, change, asRead(found));
    if (fits) count(batch, counted, { bytes: ready.bytes, assets: 1 });
    return (await committed(batch)) ? (fits ? 'done' : 'over_quota') : null;
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
