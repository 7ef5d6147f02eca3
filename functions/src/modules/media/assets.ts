import {
  FieldValue,
  type DocumentReference,
  type Firestore,
  type Transaction,
} from 'firebase-admin/firestore';
import {
  assetPath,
  nextAssetState,
  withinQuota,
  type Asset,
  type AssetRef,
  type AssetStatus,
  type FailureCode,
} from '@pawfolio/domain/media';
import { usagePath, type Usage } from '@pawfolio/domain/user';
import { decideClaim, statusOf } from './claim.ts';
import { parseAsset, parseUsage } from './parse.ts';
import type { AssetStore, Claim, ReadyAsset, Upload } from './ports.ts';
import { abandon, filesOf, listUnfinished } from './unfinished.ts';
import { release } from './usage.ts';

interface Current {
  document: DocumentReference;
  asset: Asset | undefined;
  usageDocument: DocumentReference;
  usage: Usage;
}

async function read(store: Firestore, transaction: Transaction, ref: AssetRef): Promise<Current> {
  const document = store.doc(assetPath(ref));
  const usageDocument = store.doc(usagePath(ref.uid));
  const [asset, usage] = await transaction.getAll(document, usageDocument);
  if (!asset || !usage) throw new Error('Two documents were asked for.');
  return { document, asset: parseAsset(ref.kind, asset), usageDocument, usage: parseUsage(usage) };
}

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

const claim = (store: Firestore, ref: AssetRef, { generation }: Upload, reopen: boolean): Promise<Claim> =>
  store.runTransaction(async (transaction): Promise<Claim> => {
    const { document, asset, usage } = await read(store, transaction, ref);
    if (!asset) return { outcome: 'gone' };
    const status = statusOf(asset);
    const { outcome, next } = decideClaim(status, generation, reopen);
    if (outcome !== 'claimed') return { outcome };
    if (!withinQuota(usage, 1)) {
      transaction.update(document, written({ ...next, state: 'failed', failure: 'over_quota' }));
      return { outcome: 'over_quota' };
    }
    if (next !== status) transaction.update(document, written(next));
    return { outcome, contentType: asset.contentType };
  });

const complete = (
  store: Firestore,
  ref: AssetRef,
  generation: string,
  ready: ReadyAsset,
): ReturnType<AssetStore['complete']> =>
  store.runTransaction(async (transaction) => {
    const { document, asset, usageDocument, usage } = await read(store, transaction, ref);
    if (!asset) return 'lost';
    const status = statusOf(asset);
    const next = nextAssetState(status, { type: 'rendered', generation });
    if (next.state !== 'ready' || next.generation !== generation) return 'lost';
    if (next === status) return 'done';
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
    const { document, asset } = await read(store, transaction, ref);
    if (!asset) return;
    const next = refused(asset, generation, failure);
    if (next.state !== asset.state) transaction.update(document, written(next));
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
