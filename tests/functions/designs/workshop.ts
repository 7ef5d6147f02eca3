import { randomUUID } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import {
  EMPTY_VALUES,
  newDesign,
  templatesFor,
  type DesignDocument,
  type SlotValues,
} from '@pawfolio/domain/builder';
import { productPath, PRODUCTS, type Product } from '@pawfolio/domain/catalog';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { petPath, validPet } from '@pawfolio/domain/pet';
import { db } from '../support/admin.ts';
import { callFunction, type CallAnswer, type TestUser } from '../support/call.ts';

export const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 20);

/** Puts the shop's products where the functions read them. */
export async function stockShop(): Promise<void> {
  await Promise.all(PRODUCTS.map((product) => db.doc(productPath(product.id)).set(product)));
}

export function productOf(id: string): Product {
  const found = PRODUCTS.find((product) => product.id === id);
  if (!found) throw new Error(`No product ${id}`);
  return found;
}

export const FULL_VALUES: SlotValues = { ...EMPTY_VALUES, name: 'Biscuit', phone: '+44 20 7946 0958' };

/** A design as the builder begins it: the first template of the product for which there is everything. */
export function designOf(productId = 'round-tag', values: SlotValues = FULL_VALUES): DesignDocument {
  const product = productOf(productId);
  const variantId = product.variants[0]?.id ?? '';
  return newDesign({ product, variantId, template: templatesFor(product, values)[0] ?? null, values });
}

export interface SaveInput {
  designId: string;
  baseRevision: number;
  name: string;
  productId: string;
  variantId: string;
  petId: string | null;
  document: unknown;
  preview?: boolean;
}

/** What the builder sends for a new design. */
export function saveInput(changes: Partial<SaveInput> = {}): SaveInput {
  const document = designOf();
  const { productId, variantId } = document;
  return {
    designId: newId(),
    baseRevision: 0,
    name: 'Tag',
    productId,
    variantId,
    petId: null,
    document,
    ...changes,
  };
}

export const save = (user: TestUser | null, input: object): Promise<CallAnswer> =>
  callFunction('saveDesign', input, user);

export const saved = (revision: number): object => ({ data: { revision } });

export const refusal = (status: string, code: string, details: object = {}): object => ({
  error: { status, details: { code, ...details } },
});

export async function addPet(user: TestUser): Promise<string> {
  const petId = newId();
  const pet = resolveServerTime(validPet({ coverPhotoId: null }), Timestamp.now()) as object;
  await db.doc(petPath(user.uid, petId)).set(pet);
  return petId;
}

export const designCount = async (user: TestUser): Promise<unknown> =>
  (await db.doc(`users/${user.uid}/meta/usage`).get()).get('designCount');

export const designIds = async (user: TestUser): Promise<string[]> =>
  (await db.collection(`users/${user.uid}/designs`).get()).docs.map(({ id }) => id).sort();

export const versionsOf = async (user: TestUser, designId: string): Promise<string[]> =>
  (await db.collection(`users/${user.uid}/designs/${designId}/versions`).get()).docs
    .map(({ id }) => id)
    .sort();
