import { designPath, designsPath, versionPath, versionsPath } from '@pawfolio/domain/builder';
import {
  FieldValue,
  Timestamp,
  type Firestore,
  type Precondition,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { committed } from '../../platform/commits.ts';
import { parseStored } from './parse.ts';
import type { DesignCount, DesignStore, JudgedDesign, VersionRef } from './ports.ts';

const DAY_MS = 24 * 60 * 60_000;

/** A version that no order refers to is forgotten after this. */
export const VERSION_DAYS = 90;
const REQUEST_DAYS = 7;
/** Longer than any client repeats a deletion of which it has heard no answer. */
const REMOVAL_DAYS = 30;

const usagePath = (uid: string): string => `users/${uid}/meta/usage`;
const removalPath = (uid: string, designId: string): string => `designRemovals/${uid}_${designId}`;

/** Where a preview is asked for; its creation is the event. */
export const previewRequestPath = (uid: string, designId: string, revision: number): string =>
  `previewRequests/${uid}_${designId}_${revision}`;

/**
 * Designs in Firestore. No transaction is opened and no lock taken: the version of a revision can be created only once, so
 * of two who save on the same revision one fails; and the counter is written only as it was read.
 */
export function designStore(db: Firestore, now: () => number): DesignStore {
  const after = (days: number): Timestamp => Timestamp.fromMillis(now() + days * DAY_MS);
  const write = new Writer(db, after);
  return {
    read: async (uid, designId) => parseStored(await db.doc(designPath(uid, designId)).get()),
    exists: async (uid, designId) => (await db.doc(designPath(uid, designId)).get()).exists,
    count: async (uid) => {
      const usage = await db.doc(usagePath(uid)).get();
      return { designs: Number(usage.get('designCount') ?? 0), version: usage.updateTime ?? null };
    },
    lastVersion: async (uid, designId) => {
      const versions = db.collection(versionsPath(uid, designId));
      const last = await versions.orderBy('revision', 'desc').limit(1).select('revision').get();
      return Number(last.docs[0]?.get('revision') ?? 0);
    },
    create: (uid, { designId, revision, copiedFrom, preview }, content, count) => {
      const batch = db.batch();
      const at = FieldValue.serverTimestamp();
      const design = {
        ...found(content),
        revision,
        copiedFrom,
        previewPath: null,
        createdAt: at,
        updatedAt: at,
      };
      batch.create(db.doc(designPath(uid, designId)), design);
      write.version(batch, { uid, designId, revision }, content);
      if (preview) write.request(batch, { uid, designId, revision });
      write.counted(batch, uid, count, 1);
      return committed(batch);
    },
    replace: (uid, { designId, revision, preview, asOf }, content) => {
      const batch = db.batch();
      const changed = { ...found(content), revision, updatedAt: FieldValue.serverTimestamp() };
      batch.update(db.doc(designPath(uid, designId)), changed, only(asOf));
      write.version(batch, { uid, designId, revision }, content);
      if (preview) write.request(batch, { uid, designId, revision });
      return committed(batch);
    },
    showing: async (uid, key) => {
      const designs = db.collection(designsPath(uid)).where('pictureKeys', 'array-contains', key);
      return (await designs.select().get()).docs.map(({ id }) => id);
    },
    amend: (uid, { designId, asOf }, changed) => {
      const batch = db.batch();
      batch.update(db.doc(designPath(uid, designId)), found(changed), only(asOf));
      return committed(batch);
    },
    rename: (uid, designId, name) => {
      const batch = db.batch();
      batch.update(db.doc(designPath(uid, designId)), { name, updatedAt: FieldValue.serverTimestamp() });
      return committed(batch);
    },
    remove: (uid, designId, count) => {
      const batch = db.batch();
      batch.delete(db.doc(designPath(uid, designId)), { exists: true });
      write.counted(batch, uid, count, -1);
      batch.set(db.doc(removalPath(uid, designId)), { expireAt: after(REMOVAL_DAYS) });
      return committed(batch);
    },
    wasRemoved: async (uid, designId) => (await db.doc(removalPath(uid, designId)).get()).exists,
  };
}

/** Beside the pixels of pictures, their keys: by these a design is found when one of them goes. */
const found = <T extends Pick<JudgedDesign, 'pictures'>>(content: T): T & { pictureKeys: string[] } => ({
  ...content,
  pictureKeys: content.pictures.map(({ key }) => key),
});

const only = (asOf: unknown): Precondition =>
  asOf instanceof Timestamp ? { lastUpdateTime: asOf } : { exists: true };

/** The writes that several commits share. */
class Writer {
  private readonly db: Firestore;
  private readonly after: (days: number) => Timestamp;

  constructor(db: Firestore, after: (days: number) => Timestamp) {
    this.db = db;
    this.after = after;
  }

  /** Fails where there is one: a version never changes. */
  version(batch: WriteBatch, { uid, designId, revision }: VersionRef, judged: JudgedDesign): void {
    // Not its pictures: for them an order looks itself.
    const { name, productId, variantId, petId, document, price, checks } = judged;
    batch.create(this.db.doc(versionPath(uid, designId, revision)), {
      ...{ name, productId, variantId, petId, document, price, checks },
      revision,
      previewPath: null,
      createdAt: FieldValue.serverTimestamp(),
      expireAt: this.after(VERSION_DAYS),
    });
  }

  request(batch: WriteBatch, { uid, designId, revision }: VersionRef): void {
    const expireAt = this.after(REQUEST_DAYS);
    batch.set(this.db.doc(previewRequestPath(uid, designId, revision)), {
      uid,
      designId,
      revision,
      expireAt,
    });
  }

  counted(batch: WriteBatch, uid: string, { designs, version }: DesignCount, step: 1 | -1): void {
    const usage = this.db.doc(usagePath(uid));
    const designCount = Math.max(0, designs + step);
    if (version instanceof Timestamp) batch.update(usage, { designCount }, { lastUpdateTime: version });
    else batch.create(usage, { mediaBytes: 0, mediaCount: 0, designCount });
  }
}
