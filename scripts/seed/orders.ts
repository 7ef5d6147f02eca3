import { designPath, versionPath } from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import {
  effectsOfAll,
  foldOrder,
  HOLD_MS,
  newOrder,
  orderNumber,
  orderPath,
  timelineEntryPath,
  type OrderTerms,
  type PricedItem,
} from '@pawfolio/domain/order';
import { createHash } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import { timelineDocument } from '../../functions/src/modules/order/documents.ts';
import type { OrderSeed } from './data/orders.ts';
import type { PetSeed } from './data/types.ts';
import type { Seeding } from './seeding.ts';

const shippingAddress = {
  fullName: 'Robin Vale',
  line1: '12 Harbour Lane',
  line2: 'Flat 3',
  city: 'Bristol',
  region: null,
  postalCode: 'BS1 4QA',
  country: 'GB',
  phone: null,
};

/** A line as the server makes it of the design that is saved. */
async function itemOf(
  { store }: Seeding,
  { uid, pets }: { uid: string; pets: readonly PetSeed[] },
  [designId, quantity]: OrderSeed['lines'][number],
): Promise<PricedItem> {
  const design = await store.doc(designPath(uid, designId)).get();
  const [productId, variantId] = [String(design.get('productId')), String(design.get('variantId'))];
  const variants = PRODUCTS.find(({ id }) => id === productId)?.variants ?? [];
  return {
    designId,
    revision: Number(design.get('revision')),
    title: String(design.get('name')),
    productId,
    variantId,
    quantity,
    unitPrice: design.get('price') as PricedItem['unitPrice'],
    previewPath: design.get('previewPath') as string | null,
    petName: pets.find(({ id }) => id === design.get('petId'))?.content.name ?? null,
    weightGrams: variants.find(({ id }) => id === variantId)?.weightGrams ?? 1,
  };
}

/**
 * Orders with their timelines, in the states to which the domain's own fold of their events leads. Their side effects count
 * as done: no demo order is sent to a printer, and no mail is written. An order that is there stays as it is.
 */
export async function seedOrders(
  seeding: Seeding,
  owner: { uid: string; pets: readonly PetSeed[] },
  orders: readonly OrderSeed[],
  now: number,
): Promise<void> {
  for (const seed of orders) {
    if ((await seeding.store.doc(orderPath(seed.id)).get()).exists) continue;
    await seedOrder(seeding, owner, seed, now);
  }
}

async function seedOrder(
  seeding: Seeding,
  owner: { uid: string; pets: readonly PetSeed[] },
  { id, lines, ago, events }: OrderSeed,
  now: number,
): Promise<void> {
  const { store } = seeding;
  const items = await Promise.all(lines.map((line) => itemOf(seeding, owner, line)));
  const number = orderNumber(createHash('sha256').update(id).digest());
  const order = newOrder({ uid: owner.uid, number, items, shippingAddress });
  const { payment, fulfilment, shipments, totals } = order;
  const terms: OrderTerms = { base: { payment, fulfilment, shipments }, items, total: totals.total };
  const { state, outcomes } = foldOrder(terms, events);
  const createdAt = now - ago;
  const batch = store.batch();
  batch.create(store.doc(orderPath(id)), {
    ...order,
    ...state,
    base: terms.base,
    effects: effectsOfAll(events, terms).map(({ key }) => key),
    holdUntilAt: Timestamp.fromMillis(createdAt + HOLD_MS),
    createdAt: Timestamp.fromMillis(createdAt),
    updatedAt: Timestamp.fromMillis(Math.max(createdAt, ...events.map(({ receivedAt }) => receivedAt))),
  });
  for (const outcome of outcomes)
    batch.create(store.doc(timelineEntryPath(id, outcome.event.id)), timelineDocument(outcome));
  for (const { designId, revision } of items) {
    batch.update(store.doc(versionPath(owner.uid, designId, revision)), { expireAt: null });
    batch.update(store.doc(designPath(owner.uid, designId)), { orderedRevision: revision });
  }
  await batch.commit();
}
