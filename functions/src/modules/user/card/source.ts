import type { DocumentSnapshot, Firestore, Transaction } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { galleryPath, gallerySchema, photoAssetSchema, photosPath } from '@pawfolio/domain/media';
import { petPath, petSchema, recordSchema, recordsPath, type Pet } from '@pawfolio/domain/pet';
import type { CardSource } from '@pawfolio/domain/tag';

/** A part of a picture, in thousandths of its sides. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the picture of a card lies, and which part of it the owner shows; null for all. */
export interface CardPhoto {
  path: string;
  crop: Crop | null;
}

export interface ReadCard {
  source: CardSource;
  photo: CardPhoto | null;
}

/** How many photos are looked through for one that is ready. */
const PHOTOS = 5;

/** Everything that a card can show, as it is at one moment; null when there is no such pet. */
export async function readCard(
  store: Firestore,
  transaction: Transaction,
  uid: string,
  petId: string,
): Promise<ReadCard | null> {
  const pet = z.safeParse(petSchema, (await transaction.get(store.doc(petPath(uid, petId)))).data());
  if (!pet.success) return null;
  const contacts = store.collection(recordsPath(uid, petId)).where('kind', '==', 'contact');
  const [{ docs }, shown] = await Promise.all([
    transaction.get(contacts),
    readPhoto(store, transaction, { uid, petId }, pet.data),
  ]);
  return {
    source: { pet: pet.data, contacts: docs.flatMap(contactOf), photo: shown && sizeOf(shown) },
    photo: shown && { path: shown.path, crop: shown.crop },
  };
}

/** The picture alone; null when there is none, and when there is no such pet. */
export const readCardPhoto = (
  store: Firestore,
  of: { uid: string; petId: string },
): Promise<CardPhoto | null> =>
  store.runTransaction(
    async (transaction) => {
      const pet = z.safeParse(
        petSchema,
        (await transaction.get(store.doc(petPath(of.uid, of.petId)))).data(),
      );
      const shown = pet.success ? await readPhoto(store, transaction, of, pet.data) : null;
      return shown && { path: shown.path, crop: shown.crop };
    },
    { readOnly: true },
  );

function contactOf(document: DocumentSnapshot): CardSource['contacts'][number][] {
  const found = z.safeParse(recordSchema, document.data());
  if (!found.success || found.data.kind !== 'contact') return [];
  const { name, phone, relation } = found.data;
  return [{ id: document.id, name, phone, relation }];
}

interface Shown extends CardPhoto {
  width: number;
  height: number;
}

const sizeOf = ({ width, height, crop }: Shown): { width: number; height: number } => ({
  width: crop ? Math.max(1, Math.round((width * crop.width) / 1000)) : width,
  height: crop ? Math.max(1, Math.round((height * crop.height) / 1000)) : height,
});

/** The chosen cover, else the oldest photo that is ready, cut as the owner wants it. */
async function readPhoto(
  store: Firestore,
  transaction: Transaction,
  { uid, petId }: { uid: string; petId: string },
  { coverPhotoId }: Pet,
): Promise<Shown | null> {
  const photos = store.collection(photosPath(uid, petId));
  const layout = z.safeParse(
    gallerySchema,
    (await transaction.get(store.doc(galleryPath(uid, petId)))).data(),
  );
  const cover = layout.success ? layout.data.cover : null;
  const shown = (photo: DocumentSnapshot): Shown | null => {
    const asset = z.safeParse(photoAssetSchema, photo.data());
    if (!asset.success || asset.data.state !== 'ready') return null;
    const { path, width, height } = asset.data.variants.card;
    return { path, width, height, crop: cover?.photoId === photo.id ? cover.crop : null };
  };
  if (coverPhotoId !== null) {
    const chosen = await transaction.get(photos.doc(coverPhotoId));
    if (chosen.exists) return shown(chosen);
  }
  const { docs } = await transaction.get(photos.orderBy('createdAt', 'asc').limit(PHOTOS));
  return docs.map(shown).find((photo) => photo !== null) ?? null;
}
