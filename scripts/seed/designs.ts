import {
  designPath,
  newDesign,
  saveDesign,
  templatesFor,
  valuesOfPet,
  type DesignDocument,
} from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { photoAssetSchema, photoPath, printedVariant } from '@pawfolio/domain/media';
import { PASSWORD } from './accounts.ts';
import type { DesignSeed } from './data/designs.ts';
import type { PetSeed } from './data/types.ts';
import { untilDocument, type Seeding } from './seeding.ts';

/** An invented number, of the range that is kept free for such. */
const PHONE = '+44 117 496 0123';

interface Target {
  projectId: string;
  auth: string;
  functions: string;
}

async function tokenOf({ auth }: Target, email: string): Promise<string> {
  const url = `http://${auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD, returnSecureToken: true }),
  });
  if (!response.ok) throw new Error(`${email} cannot sign in: ${await response.text()}`);
  return ((await response.json()) as { idToken: string }).idToken;
}

/** The pet's cover photo with the pixels of the file that is printed. */
async function coverOf({ store }: Seeding, uid: string, { id, content }: PetSeed) {
  const photoId = content.coverPhotoId;
  if (photoId === null) return null;
  const photo = photoAssetSchema.parse((await store.doc(photoPath(uid, id, photoId)).get()).data());
  if (photo.state !== 'ready') throw new Error(`The cover photo of ${content.name} is ${photo.state}`);
  const { width, height } = printedVariant(photo.variants);
  return { id: photoId, width, height };
}

async function documentOf(seeding: Seeding, uid: string, seed: DesignSeed): Promise<DesignDocument> {
  const { pet, productId, variantId } = seed;
  const product = PRODUCTS.find(({ id }) => id === productId);
  const variant = product?.variants.find(({ id }) => id === variantId) ?? product?.variants[0];
  if (!product || !variant) throw new Error(`No product ${productId}`);
  const photo = await coverOf(seeding, uid, pet);
  const values = valuesOfPet({ id: pet.id, ...pet.content }, photo, { phone: PHONE, phone2: null });
  const templates = templatesFor(product, values);
  const template = templates.find(({ name }) => name === seed.template) ?? templates[0] ?? null;
  return newDesign({ product, variantId: variant.id, template, values });
}

/** Those designs that are not there yet, saved by the function as the builder saves them, until each has its picture. */
export async function seedDesigns(
  seeding: Seeding,
  target: Target,
  { uid, email }: { uid: string; email: string },
  designs: readonly DesignSeed[],
): Promise<void> {
  const authorization = `Bearer ${await tokenOf(target, email)}`;
  const url = `http://${target.functions}/${target.projectId}/us-central1/${saveDesign.name}`;
  for (const seed of designs) {
    const path = designPath(uid, seed.id);
    if ((await seeding.store.doc(path).get()).exists) continue;
    const document = await documentOf(seeding, uid, seed);
    const { productId, variantId } = document;
    const head = { designId: seed.id, name: seed.name, petId: seed.pet.id, productId, variantId };
    const data = { ...head, baseRevision: 0, document, preview: true };
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', authorization },
      body: JSON.stringify({ data }),
    });
    if (!response.ok) throw new Error(`${seed.name} was not saved: ${await response.text()}`);
  }
  const pictured = (data: Record<string, unknown>): boolean => typeof data['previewPath'] === 'string';
  await Promise.all(designs.map(({ id }) => untilDocument(seeding, designPath(uid, id), pictured)));
}
