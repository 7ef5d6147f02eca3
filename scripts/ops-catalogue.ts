import { parseArgs } from 'node:util';
import { PRODUCTS, productPath } from '@pawfolio/domain/catalog';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { Problem } from './lib/problem.ts';
import { runMain } from './lib/run-main.ts';

const HELP = `Usage: npm run ops:catalogue -- --project ID

Writes the products that this commit sells, each as a whole. One that is sold no more stays, marked as inactive in the source.

Signs in with Application Default Credentials; talks to the emulator where FIRESTORE_EMULATOR_HOST is set.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { project: { type: 'string' } } });
  const projectId = values.project;
  if (projectId === undefined) throw new Problem(HELP);
  const store = getFirestore(initializeApp({ projectId }));
  const batch = store.batch();
  for (const product of PRODUCTS) batch.set(store.doc(productPath(product.id)), { ...product });
  await batch.commit();
  console.log(`${PRODUCTS.length} products written to ${projectId}`);
}

await runMain(main);
