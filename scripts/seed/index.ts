import { getApps, initializeApp, type App } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';
import { PRODUCTS, productPath } from '@pawfolio/domain/catalog';
import { addDays, today } from '@pawfolio/domain/kernel';
import { accounts, PASSWORD } from './accounts.ts';
import { seedAssets } from './assets.ts';
import { demoDesigns } from './data/designs.ts';
import { demoOrders } from './data/orders.ts';
import { biscuit } from './data/dog.ts';
import { clover } from './data/rabbit.ts';
import { miso } from './data/cat.ts';
import { seedDesigns } from './designs.ts';
import { seedOrders } from './orders.ts';
import { seedProfile, seedRecords } from './documents.ts';
import type { Seeding } from './seeding.ts';

/** Where to put the demo data: running emulators, by `host:port`. The functions must run, for they finish the uploads. */
export interface SeedTarget {
  projectId: string;
  auth: string;
  firestore: string;
  storage: string;
  functions: string;
}

/** The Admin SDK finds emulators by these variables alone. */
function connect({ projectId, auth, firestore, storage }: SeedTarget): App {
  Object.assign(process.env, {
    FIREBASE_AUTH_EMULATOR_HOST: auth,
    FIRESTORE_EMULATOR_HOST: firestore,
    FIREBASE_STORAGE_EMULATOR_HOST: storage,
    METADATA_SERVER_DETECTION: 'none',
  });
  return getApps()[0] ?? initializeApp({ projectId, storageBucket: `${projectId}.appspot.com` });
}

async function seedAccount(
  app: App,
  { uid, email, displayName }: { uid: string; email: string; displayName: string },
): Promise<void> {
  const auth = getAuth(app);
  const { users } = await auth.getUsers([{ uid }]);
  if (users.length === 0)
    await auth.createUser({ uid, email, displayName, password: PASSWORD, emailVerified: true });
}

async function seedProducts({ store }: Seeding): Promise<void> {
  const batch = store.batch();
  for (const product of PRODUCTS) batch.set(store.doc(productPath(product.id)), { ...product });
  await batch.commit();
}

/**
 * Fills emulators with the demo data: two accounts, three pets with their records, the catalog, photos and papers that go
 * through the real pipeline, designs that are saved by the real function, and orders in several states. What is there already
 * stays as it is, so that it may be interrupted and repeated.
 * Throws if the project is not a `demo-` one, or if an upload fails.
 */
export async function seed(target: SeedTarget): Promise<void> {
  if (!target.projectId.startsWith('demo-')) throw new Error('Demo data is for demo- projects only.');
  const app = connect(target);
  const seeding: Seeding = { store: getFirestore(app), bucket: getStorage(app).bucket() };
  const { demo, fresh } = accounts;
  const now = today();
  const pets = [biscuit, miso, clover].map((pet) => pet((days) => addDays(now, days)));
  await Promise.all([seedAccount(app, demo), seedAccount(app, fresh), seedProducts(seeding)]);
  await Promise.all([seedProfile(seeding, demo, pets), seedProfile(seeding, fresh, [])]);
  await Promise.all([seedRecords(seeding, demo.uid, pets), seedAssets(seeding, demo.uid, pets)]);
  // After the photos, which stand on some of them.
  await seedDesigns(seeding, target, demo, demoDesigns(pets));
  const at = Date.now();
  await seedOrders(seeding, { uid: demo.uid, pets }, demoOrders(at), at);
}
