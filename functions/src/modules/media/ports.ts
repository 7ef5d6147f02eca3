import type { AssetKind, AssetRef, AssetState, ContentType, FailureCode } from '@pawfolio/domain/media';
import type { Logger } from '../../platform/logger.ts';
import type { Rendering } from './render/rendering.ts';

/** One file that a client has uploaded, as the event of Storage tells it. */
export interface Upload {
  /** In the bucket: `incoming/…`. */
  path: string;
  /** Names these very bytes; a later upload to the same path has a greater one. */
  generation: string;
  /** Bytes. */
  size: number;
}

/**
 * What came of the wish to process an upload.
 * `claimed`: go on; also for the one who claimed it before and was interrupted. `contentType` is the announced one.
 * `settled`: this asset is ready or has failed, the upload is not needed.
 * `kept`: it failed for a reason of ours, the upload stays for a replay. `superseded`: a newer upload has taken its place.
 * `gone`: the customer has deleted the asset. `over_quota`: it has failed just now, for want of room.
 */
export type Claim =
  | { outcome: 'claimed'; contentType: ContentType }
  | { outcome: 'settled' | 'kept' | 'superseded' | 'gone' | 'over_quota' };

/** One stored file as the asset document names it: sizes in px and bytes. */
export interface StoredVariant {
  path: string;
  contentType: string;
  width: number;
  height: number;
  bytes: number;
}

/** What becomes of an asset that is ready. `bytes` is the sum of its variants, and what counts against the quota. */
export interface ReadyAsset {
  width: number;
  height: number;
  bytes: number;
  sha256: string;
  thumbhash: string;
  variants: Record<string, StoredVariant>;
  pages?: number;
}

/** Asset documents. Every method is atomic, and repeating it with the same arguments changes nothing more. */
export interface AssetStore {
  claim(ref: AssetRef, upload: Upload, options: { reopen: boolean }): Promise<Claim>;
  /** Ready, and counted, in one commit. `lost`: the asset is no longer ours to finish, whatever was written is to go. */
  complete(ref: AssetRef, generation: string, asset: ReadyAsset): Promise<'done' | 'over_quota' | 'lost'>;
  /** Does nothing unless the asset is still waiting for this upload. */
  fail(ref: AssetRef, generation: string, failure: FailureCode): Promise<void>;
  /** Takes a deleted asset out of the usage counter, once for each generation. */
  release(deleted: DeletedAsset): Promise<void>;
  /** Assets that were reserved before `before` (ms since 1970) and are neither ready nor failed. */
  listUnfinished(before: number): AsyncIterable<UnfinishedAsset>;
  /** Deletes a reservation, unless it has become something else meanwhile. */
  abandon(ref: AssetRef): Promise<void>;
  /** Paths that the asset's document names, and the generation that is being processed now. */
  filesOf(ref: AssetRef): Promise<{ paths: ReadonlySet<string>; processing: string | null }>;
}

/** What a document said when it was deleted. */
export interface DeletedAsset {
  ref: AssetRef;
  state: AssetState;
  generation: string | null;
  /** What it counted for; 0 unless it was ready. */
  bytes: number;
}

export interface UnfinishedAsset {
  ref: AssetRef;
  state: 'reserved' | 'processing';
  generation: string | null;
}

/** What others say of an asset; theirs to forget when it is gone. */
export interface AssetMentions {
  forgetPhoto(uid: string, petId: string, photoId: string): Promise<void>;
  forgetDocument(uid: string, petId: string, documentId: string): Promise<void>;
  /** A photo or a piece of artwork by its key, as `findPicture` takes it. */
  forgetPicture(uid: string, key: string): Promise<void>;
}

export interface StoredFile {
  path: string;
  generation: string;
  size: number;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/** Files of the bucket. Removing what is not there is no error. */
export interface FileStore {
  /** `null` if there is no such file any more. */
  download(upload: Upload): Promise<Buffer | null>;
  write(path: string, file: { bytes: Buffer; contentType: string; attachment: boolean }): Promise<void>;
  /** With a generation, only those bytes: an upload that came later stays. */
  remove(path: string, generation?: string): Promise<void>;
  removeAll(prefix: string): Promise<void>;
  list(prefix: string): AsyncIterable<StoredFile>;
}

/** Throws a `Rejection` if the upload is at fault, anything else if we are. */
export type Render = (kind: AssetKind, type: ContentType, bytes: Buffer) => Promise<Rendering>;

export interface MediaDeps {
  assets: AssetStore;
  files: FileStore;
  render: Render;
  logger: Logger;
}
