import { designPath, versionPath, versionsPath } from '@pawfolio/domain/builder';
import { FieldValue, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { grpc, hasGrpcCode } from '../../platform/grpc.ts';
import { parseStored, parseVersion } from './parse.ts';
import type { StoredDesign, VersionRef, VersionStore } from './ports.ts';
import { previewRequestPath } from './repository.ts';

/** Below the 500 writes of one commit. */
const CHUNK = 300;

/** Saved states in Firestore, each of which is written once. */
export function versionStore(db: Firestore): VersionStore {
  const version = ({ uid, designId, revision }: VersionRef) => db.doc(versionPath(uid, designId, revision));
  const design = ({ uid, designId }: VersionRef) => db.doc(designPath(uid, designId));
  const read = async (ref: VersionRef): Promise<StoredDesign | null> => {
    const found = parseVersion(await version(ref).get());
    if (found) return found;
    const current = parseStored(await design(ref).get());
    return current?.revision === ref.revision ? current : null;
  };
  return {
    read,
    keep: async (ref) => {
      const found = await read(ref);
      if (!found) return null;
      try {
        await version(ref).update({ expireAt: null });
      } catch (error) {
        if (!hasGrpcCode(error, grpc.notFound)) throw error;
        await version(ref).set({
          ...contentOf(found),
          createdAt: FieldValue.serverTimestamp(),
          expireAt: null,
        });
      }
      await noteOrdered(design(ref), ref.revision);
      return found;
    },
    showPreview: async (ref, path) => {
      await version(ref)
        .update({ previewPath: path })
        .catch((error: unknown) => {
          if (!hasGrpcCode(error, grpc.notFound)) throw error;
        });
      return showOn(design(ref), ref.revision, path);
    },
    answered: async (ref) => {
      await db.doc(previewRequestPath(ref.uid, ref.designId, ref.revision)).delete();
    },
    removeUnkept: async ({ uid, designId, revision }) => {
      const versions = db.collection(versionsPath(uid, designId));
      const [found, again] = await Promise.all([
        versions.select('revision', 'expireAt').get(),
        db.doc(designPath(uid, designId)).get(),
      ]);
      if (again.exists) return null;
      const isOld = (each: DocumentSnapshot): boolean =>
        each.get('expireAt') !== null && Number(each.get('revision')) <= revision;
      const [old, kept] = [found.docs.filter(isOld), found.docs.filter((each) => !isOld(each))];
      for (let at = 0; at < old.length; at += CHUNK) {
        const batch = db.batch();
        for (const { ref } of old.slice(at, at + CHUNK)) batch.delete(ref);
        await batch.commit();
      }
      return kept.map((each) => Number(each.get('revision')));
    },
  };
}

const contentOf = (design: StoredDesign): Omit<StoredDesign, 'copiedFrom' | 'pictures' | 'asOf'> => {
  const { name, productId, variantId, petId, document, price, checks, revision, previewPath } = design;
  return { name, productId, variantId, petId, document, price, checks, revision, previewPath };
};

/** For the dashboard: this is no draft any more. The design may be gone, which changes nothing about the order. */
async function noteOrdered(
  design: FirebaseFirestore.DocumentReference,
  orderedRevision: number,
): Promise<void> {
  const found = await design.get();
  // Prints of an earlier order may be made again after a later one.
  if (!found.exists || Number(found.get('orderedRevision') ?? 0) >= orderedRevision) return;
  await design.update({ orderedRevision }).catch((error: unknown) => {
    if (!hasGrpcCode(error, grpc.notFound)) throw error;
  });
}

/** Previews arrive in any order: the latest stays. A design that is saved meanwhile does not change what is shown. */
async function showOn(
  design: FirebaseFirestore.DocumentReference,
  previewRevision: number,
  previewPath: string,
): Promise<boolean> {
  for (;;) {
    const found = await design.get();
    if (!found.exists || !found.updateTime) return false;
    if (Number(found.get('previewRevision') ?? 0) > previewRevision) return true;
    try {
      await design.update({ previewPath, previewRevision }, { lastUpdateTime: found.updateTime });
      return true;
    } catch (error) {
      if (!hasGrpcCode(error, grpc.notFound, grpc.failedPrecondition, grpc.aborted)) throw error;
    }
  }
}
