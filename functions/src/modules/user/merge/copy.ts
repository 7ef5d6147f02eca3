import {
  FieldValue,
  type DocumentData,
  type DocumentReference,
  type DocumentSnapshot,
  type Firestore,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { limits } from '@pawfolio/domain/kernel';
import { tagLinkPath } from '@pawfolio/domain/tag';
import { profilePath, usagePath } from '@pawfolio/domain/user';
import { committed, untilDone } from '../../../platform/commits.ts';
import { AppError } from '../../../platform/errors.ts';
import type { Bucket } from '../../../platform/firebase.ts';
import { movedPath, rewritten, type Move } from './rewrite.ts';

export interface CopyDeps {
  store: Firestore;
  bucket: Bucket;
}

const ASSETS: readonly string[] = ['photos', 'documents', 'artwork'];

/** Copies what the server made of an item, each file once. */
async function copyFiles({ bucket }: CopyDeps, move: Move, key: string): Promise<void> {
  const [files] = await bucket.getFiles({ prefix: `media/${move.from}/${key}/` });
  for (const file of files) {
    const target = bucket.file(movedPath(file.name, move));
    if (!(await target.exists())[0]) await file.copy(target);
  }
}

/**
 * A file that has arrived and is being worked on, or is about to be, has no place to be copied from yet. False: of this one
 * nothing has arrived, and nothing will, for only the guest could send it.
 */
async function assertSettled({ bucket }: CopyDeps, source: DocumentReference, data: DocumentData) {
  if (!ASSETS.includes(source.parent.id)) return true;
  const isReserved = data['state'] === 'reserved';
  const upload = bucket.file(source.path.replace(/^users/, 'incoming'));
  if (data['state'] === 'processing' || (isReserved && (await upload.exists())[0]))
    throw new AppError('unavailable', 'A file is still being worked on. Please try again in a moment.');
  return !isReserved;
}

/** What a document that comes counts for in the other account; in the same commit, so once. */
function account(
  batch: WriteBatch,
  store: Firestore,
  to: string,
  collection: string,
  data: DocumentData,
): void {
  const usage = store.doc(usagePath(to));
  const none = { mediaBytes: FieldValue.increment(0), mediaCount: FieldValue.increment(0) };
  if (ASSETS.includes(collection) && data['state'] === 'ready')
    batch.set(
      usage,
      {
        mediaBytes: FieldValue.increment(Number(data['bytes'])),
        mediaCount: FieldValue.increment(1),
        designCount: FieldValue.increment(0),
      },
      { merge: true },
    );
  if (collection === 'designs')
    batch.set(usage, { ...none, designCount: FieldValue.increment(1) }, { merge: true });
}

async function copyDocument(
  deps: CopyDeps,
  move: Move,
  source: DocumentReference,
  target: DocumentReference,
): Promise<void> {
  const found = await source.get();
  const data = found.data();
  const collection = source.parent.id;
  if (!data || !(await assertSettled(deps, source, data))) return;
  const { store } = deps;
  const batch = store.batch();
  batch.create(target, rewritten(data, move) as DocumentData);
  account(batch, store, move.to, collection, data);
  await committed(batch); // false: copied by an earlier attempt
}

/** Everything below a document: what belongs to it is there before it is. */
async function copyBelow(
  deps: CopyDeps,
  move: Move,
  source: DocumentReference,
  target: DocumentReference,
): Promise<void> {
  for (const collection of await source.listCollections()) {
    for (const child of await collection.listDocuments()) {
      const copy = target.collection(collection.id).doc(child.id);
      await copyBelow(deps, move, child, copy);
      await copyDocument(deps, move, child, copy);
    }
  }
}

/** A profile may still be on its way from a page. */
function petCountIn(owner: DocumentSnapshot | undefined): number {
  if (owner?.exists !== true) throw new AppError('unavailable', 'This account has no profile yet.');
  return Number(owner.get('petCount'));
}

/** A pet comes with one step of the counter, and only while there is room. False: there is none. */
function copyPet(
  { store }: CopyDeps,
  move: Move,
  source: DocumentReference,
  target: DocumentReference,
): Promise<boolean> {
  const profile = store.doc(profilePath(move.to));
  return untilDone(async () => {
    const [pet, there, owner] = await store.getAll(source, target, profile);
    if (there?.exists === true || !pet?.exists) return true;
    const petCount = petCountIn(owner);
    if (!owner?.updateTime) return null;
    if (petCount >= limits.pets) return false;
    const batch = store.batch();
    batch.create(target, rewritten(pet.data(), move) as DocumentData);
    const updatedAt = FieldValue.serverTimestamp();
    const counted = { petCount: petCount + 1, lastPetId: target.id, updatedAt };
    batch.update(profile, counted, { lastUpdateTime: owner.updateTime });
    return (await committed(batch)) || null;
  });
}

/** A card is handed over, by whoever is faster: from then on the tag is the other account's. */
function moveCard(
  store: Firestore,
  source: DocumentReference,
  target: DocumentReference,
  to: string,
): Promise<boolean> {
  return untilDone(async () => {
    const found = await source.get();
    const card = found.data();
    if (!card || !found.updateTime) return true;
    const batch = store.batch();
    batch.set(target, card);
    batch.set(store.doc(tagLinkPath(String(card['tagId']))), { uid: to, petId: target.id }, { merge: true });
    batch.delete(source, { lastUpdateTime: found.updateTime });
    return (await committed(batch)) || null;
  });
}

async function copyAddress(
  deps: CopyDeps,
  move: Move,
  source: DocumentReference,
  target: DocumentReference,
): Promise<void> {
  const defaults = await target.parent.where('isDefault', '==', true).limit(1).get();
  await copyDocument(deps, move, source, target);
  if (!defaults.empty && defaults.docs[0]?.id !== target.id) await target.update({ isDefault: false });
}

/** Copies one item of a plan with everything below it. False: there is no room for it. May be repeated. */
export async function copyItem(deps: CopyDeps, move: Move, key: string, newId: string): Promise<boolean> {
  const [collection = ''] = key.split('/');
  const source = deps.store.doc(`users/${move.from}/${key}`);
  const target = deps.store.doc(`users/${move.to}/${collection}/${newId}`);
  if (collection === 'pets' && !(await hasRoom(deps, move.to, target))) return false;
  await copyFiles(deps, move, key);
  await copyBelow(deps, move, source, target);
  if (collection === 'pets') return copyPet(deps, move, source, target);
  if (collection === 'cards') await moveCard(deps.store, source, target, move.to);
  else if (collection === 'addresses') await copyAddress(deps, move, source, target);
  else await copyDocument(deps, move, source, target);
  return true;
}

async function hasRoom({ store }: CopyDeps, to: string, target: DocumentReference): Promise<boolean> {
  const [there, owner] = await store.getAll(target, store.doc(profilePath(to)));
  return there?.exists === true || petCountIn(owner) < limits.pets;
}
