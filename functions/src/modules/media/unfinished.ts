import { Timestamp, type Firestore, type Query, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import {
  assetKinds,
  assetPath,
  parseAssetPath,
  variantsOf,
  type AssetKind,
  type AssetRef,
} from '@pawfolio/domain/media';
import { parseAsset } from './parse.ts';
import type { UnfinishedAsset } from './ports.ts';

const collections: Record<AssetKind, string> = { photo: 'photos', document: 'documents', artwork: 'artwork' };
const PAGE = 200;

async function* pages(query: Query): AsyncIterable<QueryDocumentSnapshot> {
  let page = await query.limit(PAGE).get();
  while (!page.empty) {
    yield* page.docs;
    page = await query.startAfter(page.docs.at(-1)).limit(PAGE).get();
  }
}

/**
 * Assets reserved before `before` (ms since 1970) of which nothing has become yet. Queries over all users: each needs its
 * index on `state` and `createdAt` (firestore.indexes.json).
 */
export async function* listUnfinished(store: Firestore, before: number): AsyncIterable<UnfinishedAsset> {
  for (const kind of assetKinds) {
    const old = store
      .collectionGroup(collections[kind])
      .where('createdAt', '<', Timestamp.fromMillis(before));
    for (const state of ['reserved', 'processing'] as const) {
      for await (const snapshot of pages(old.where('state', '==', state).orderBy('createdAt'))) {
        const ref = parseAssetPath(snapshot.ref.path);
        const asset = parseAsset(kind, snapshot);
        if (ref && asset)
          yield { ref, state, generation: asset.state === 'processing' ? (asset.generation ?? null) : null };
      }
    }
  }
}

/** Deletes a reservation, unless it has become something else meanwhile. */
export const abandon = (store: Firestore, ref: AssetRef): Promise<void> =>
  store.runTransaction(async (transaction) => {
    const document = store.doc(assetPath(ref));
    const asset = parseAsset(ref.kind, await transaction.get(document));
    if (asset && asset.state !== 'ready' && asset.state !== 'failed') transaction.delete(document);
  });

/** Paths that the asset's document names, and the generation that is being processed now. */
export async function filesOf(
  store: Firestore,
  ref: AssetRef,
): Promise<{ paths: ReadonlySet<string>; processing: string | null }> {
  const asset = parseAsset(ref.kind, await store.doc(assetPath(ref)).get());
  return {
    paths: new Set(asset?.state === 'ready' ? variantsOf(asset).map(({ path }) => path) : []),
    processing: asset?.state === 'processing' ? (asset.generation ?? null) : null,
  };
}
