import { newDesign, templatesFor, type DesignDocument, type SlotValues } from '@pawfolio/domain/builder';
import { PRODUCTS, productPath } from '@pawfolio/domain/catalog';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { photoPath, validPhotoReservation } from '@pawfolio/domain/media';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';

const values: SlotValues = {
  ...{ name: 'Biscuit', phone: '+44 117 496 0123', phone2: null, chip: null, photo: null },
  tagUrl: 'https://pawfolio.example/t/AbCdEfGhIjKlMnOpQrStUv',
};
const photo = { petId: 'pet', photoId: 'photo', width: 4032, height: 3024 };

/** Every other customer makes a tag, the others a bandana with a photo. */
const hasPhoto = (who: number): boolean => who % 2 === 1;

/** The work of an editor: the same design with its parts moved a little. */
function documentAt(who: number, step: number): DesignDocument {
  const id = hasPhoto(who) ? 'cotton-bandana' : 'round-tag';
  const product = PRODUCTS.find((each) => each.id === id);
  const variantId = product?.variants[0]?.id;
  if (!product || variantId === undefined) throw new Error(`No product ${id}`);
  const own = hasPhoto(who) ? { ...values, photo } : values;
  const templates = templatesFor(product, own);
  const template = templates.find(({ needs }) => needs.includes('photo') === hasPhoto(who)) ?? null;
  const document = newDesign({ product, variantId, template, values: own });
  const moved = document.surfaces.map((surface) => ({
    ...surface,
    elements: surface.elements.map((each) => ({ ...each, x: each.x + (step % 10) / 10 })),
  }));
  return { ...document, surfaces: moved };
}

/** What the builder sends. */
export const inputAt = (who: number, baseRevision: number) => {
  const document = documentAt(who, baseRevision);
  const { productId, variantId } = document;
  const designId = `bench${who}`;
  return { designId, baseRevision, name: 'Bench', productId, variantId, petId: null, document };
};
export type SaveInput = ReturnType<typeof inputAt>;

/** The products that the function looks up. */
export async function stock(db: Firestore): Promise<void> {
  await Promise.all(PRODUCTS.map((product) => db.doc(productPath(product.id)).set({ ...product })));
}

/** The record of the photo that the design of this customer shows. */
export async function addPhoto(db: Firestore, uid: string): Promise<void> {
  const { petId, photoId, ...pixels } = photo;
  const file = { path: `media/${uid}/bench`, contentType: 'image/jpeg', ...pixels, bytes: 1_000_000 };
  const ready = {
    ...{ ...validPhotoReservation(), ...pixels, state: 'ready', generation: '1', bytes: 4_000_000 },
    ...{ sha256: 'a'.repeat(64), thumbhash: '' },
    variants: { thumb: file, card: file, full: file, print: file },
  };
  await db.doc(photoPath(uid, petId, photoId)).set(resolveServerTime(ready, Timestamp.now()) as object);
}
