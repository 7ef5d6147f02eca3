import { FieldValue, type DocumentData } from 'firebase-admin/firestore';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import {
  assetPath,
  incomingPath,
  validDocumentReservation,
  validPhotoReservation,
  type AssetRef,
  type ContentType,
} from '@pawfolio/domain/media';
import { drawPaper } from './art/paper.ts';
import { asPhoto } from './art/photo.ts';
import type { DocumentSeed, PetSeed, PhotoSeed } from './data/types.ts';
import { untilDocument, type Seeding } from './seeding.ts';

interface Upload {
  ref: AssetRef;
  contentType: ContentType;
  bytes: Buffer;
  /** The document as the app reserves it. */
  reservation: object;
}

async function photo(
  uid: string,
  petId: string,
  { id, caption, takenOn, svg, sideways }: PhotoSeed,
): Promise<Upload> {
  const bytes = await asPhoto(svg, takenOn, sideways);
  const reservation = validPhotoReservation({
    contentType: 'image/jpeg',
    size: bytes.length,
    fileName: `${id}.jpeg`,
    caption,
  });
  return { ref: { kind: 'photo', uid, petId, assetId: id }, contentType: 'image/jpeg', bytes, reservation };
}

async function paper(uid: string, petId: string, { id, content, ...said }: DocumentSeed): Promise<Upload> {
  const isPhoto = 'svg' in content;
  const bytes = await (isPhoto
    ? asPhoto(content.svg, said.issuedOn ?? '2026-01-01', false)
    : drawPaper(content));
  const contentType = isPhoto ? 'image/jpeg' : 'application/pdf';
  const reservation = validDocumentReservation({ contentType, size: bytes.length, ...said });
  return { ref: { kind: 'document', uid, petId, assetId: id }, contentType, bytes, reservation };
}

/** Does what the app does: reserve, then upload. */
async function send(
  { store, bucket }: Seeding,
  { ref, contentType, bytes, reservation }: Upload,
): Promise<void> {
  await store
    .doc(assetPath(ref))
    .set(resolveServerTime(reservation, FieldValue.serverTimestamp()) as DocumentData);
  await bucket.file(incomingPath(ref)).save(bytes, { resumable: false, metadata: { contentType } });
}

/** Waits until the functions have finished an upload. Throws if it failed, or if nothing comes of it. */
const untilReady = (seeding: Seeding, path: string): Promise<void> =>
  untilDocument(seeding, path, ({ state, failure }) => {
    if (state === 'failed') throw new Error(`${path} failed: ${String(failure)}`);
    return state === 'ready';
  });

/** All photos and papers that are not ready yet, through the real pipeline. */
export async function seedAssets(seeding: Seeding, uid: string, pets: readonly PetSeed[]): Promise<void> {
  const waiting: Promise<void>[] = [];
  const add = async (ref: AssetRef, draw: () => Promise<Upload>): Promise<void> => {
    const path = assetPath(ref);
    if ((await seeding.store.doc(path).get()).get('state') === 'ready') return;
    await send(seeding, await draw());
    waiting.push(untilReady(seeding, path));
  };
  for (const { id: petId, photos, documents } of pets) {
    for (const seed of photos)
      await add({ kind: 'photo', uid, petId, assetId: seed.id }, () => photo(uid, petId, seed));
    for (const seed of documents)
      await add({ kind: 'document', uid, petId, assetId: seed.id }, () => paper(uid, petId, seed));
  }
  await Promise.all(waiting);
}
