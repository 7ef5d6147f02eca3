import type { DesignCheck, DesignDocument, Pixels, PrintProduct } from '@pawfolio/domain/builder';
import type { Money } from '@pawfolio/domain/kernel';

/** A product as a design needs it: what is printed where, and what one piece costs. */
export interface DesignProduct {
  product: PrintProduct & { active: boolean };
  /** Throws `RangeError` when there is no such variant. */
  price: (variantId: string, usedSurfaces: readonly string[]) => Money;
}

/** The catalogue; null when there is no such product. */
export type FindProduct = (productId: string) => Promise<DesignProduct | null>;

export type PetExists = (uid: string, petId: string) => Promise<boolean>;

/** A customer's own picture, upright and without metadata, as the media pipeline has stored it. */
export interface StoredPicture {
  /** Changes with its content. */
  path: string;
  width: number;
  height: number;
  /** Bytes of an image that was made by us: WebP, PNG or JPEG. */
  read: () => Promise<Buffer>;
}

/**
 * The picture of a scene's key (`photoKey`), looked for among those of this customer alone; null when it is not there or not
 * ready. For `print` the one with the most pixels, for `screen` one that is quickly drawn.
 */
export type FindPicture = (
  uid: string,
  key: string,
  use: 'screen' | 'print',
) => Promise<StoredPicture | null>;

/** The pixels that a picture of a design truly has, as stored; the document's own numbers are the client's word. */
export interface KnownPicture extends Pixels {
  /** `photoKey` */
  key: string;
}

/** What a customer saves. */
export interface DesignContent {
  name: string;
  productId: string;
  variantId: string;
  petId: string | null;
  document: DesignDocument;
}

/** What we say about it. */
export interface Judgement {
  price: Money;
  checks: DesignCheck[];
}

/** A design with what we have found out about it. */
export interface JudgedDesign extends DesignContent, Judgement {
  /** Those of its pictures that were there when it was judged: the next save need not look for them. */
  pictures: KnownPicture[];
}

export interface StoredDesign extends JudgedDesign {
  revision: number;
  /** The design of which this one began as a copy. */
  copiedFrom: string | null;
  previewPath: string | null;
  /** Names the state in which it was read: a commit on another one fails. */
  asOf: unknown;
}

/** How many designs there are, as of a certain state of the counter. */
export interface DesignCount {
  designs: number;
  /** Names that state: a commit on another one fails. */
  version: unknown;
}

export interface SaveOptions {
  /** Whether a picture of this revision is wanted. */
  preview: boolean;
}

export interface NewDesign extends SaveOptions {
  designId: string;
  revision: number;
  copiedFrom: string | null;
}

/**
 * Designs and their versions. What answers a boolean is one commit, all or nothing: false where something has changed since
 * it was read, so that the caller looks again.
 */
export interface DesignStore {
  read(uid: string, designId: string): Promise<StoredDesign | null>;
  exists(uid: string, designId: string): Promise<boolean>;
  count(uid: string): Promise<DesignCount>;
  /** The highest revision of which there is a version, 0 when there is none. */
  lastVersion(uid: string, designId: string): Promise<number>;
  /** Design, first version and counter. */
  create(uid: string, created: NewDesign, content: JudgedDesign, count: DesignCount): Promise<boolean>;
  /** The next revision and its version. */
  replace(
    uid: string,
    target: SaveOptions & { designId: string; revision: number; asOf: unknown },
    content: JudgedDesign,
  ): Promise<boolean>;
  /** The designs that show a picture. */
  showing(uid: string, key: string): Promise<string[]>;
  /** What has come true of a design without anybody's work on it; its revision stays. */
  amend(
    uid: string,
    target: { designId: string; asOf: unknown },
    found: Pick<JudgedDesign, 'checks' | 'pictures'>,
  ): Promise<boolean>;
  /** False when there is no such design. */
  rename(uid: string, designId: string, name: string): Promise<boolean>;
  remove(uid: string, designId: string, count: DesignCount): Promise<boolean>;
  /** Whether this design has been deleted lately. */
  wasRemoved(uid: string, designId: string): Promise<boolean>;
}

/** One saved state of a design. */
export interface VersionRef {
  uid: string;
  designId: string;
  revision: number;
}

/** The states that stay as they are. */
export interface VersionStore {
  /** Also the current revision of which the version has been forgotten. Null when there is no such state. */
  read(ref: VersionRef): Promise<StoredDesign | null>;
  /** Keeps it for good, for an order. Null when there is no such state. */
  keep(ref: VersionRef): Promise<StoredDesign | null>;
  /** The picture of a state: the design shows it unless it shows a later one. False when the design is gone. */
  showPreview(ref: VersionRef, path: string): Promise<boolean>;
  /** Forgets that a preview was asked for. */
  answered(ref: VersionRef): Promise<void>;
  /**
   * Removes the versions of a deleted design up to its last one, except those that orders refer to. Answers the revisions
   * that stay; null, having done nothing, when there is a design of this id again.
   */
  removeUnkept(last: VersionRef): Promise<number[] | null>;
}

/** Files that were made of designs. */
export interface DesignFiles {
  /** The `contentHash` with which it was written; null when there is no such file. */
  hashOf(path: string): Promise<string | null>;
  write(path: string, file: { bytes: Buffer; contentType: string; contentHash: string }): Promise<void>;
  list(prefix: string): Promise<string[]>;
  remove(path: string): Promise<void>;
}
