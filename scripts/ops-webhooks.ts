import { parseArgs } from 'node:util';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { listStuck, replayEntry, showEntry } from '../functions/src/modules/order/ops.ts';
import { createLogger } from '../functions/src/platform/logger.ts';
import { Problem } from './lib/problem.ts';
import { runMain } from './lib/run-main.ts';

const HELP = `Usage: npm run ops:webhooks -- <command> [--project ID]

  list                 events that were not applied, and effects of orders that were given up
  show PATH            everything that is known of one, by its path (webhookEvents/…, outbox/… or orders/…)
  replay PATH… | all   applies the event again, or gives the effect to the next sweep

Signs in with Application Default Credentials; talks to the emulator where FIRESTORE_EMULATOR_HOST is set.`;

const logger = createLogger('order', ({ severity, message }) => console.error(`${severity} ${message}`));

async function list(db: Firestore): Promise<void> {
  const stuck = await listStuck(db, Date.now());
  for (const { path, state, orderId, kind, since, error } of stuck)
    console.log([since?.toISOString() ?? '-', path, state, kind, orderId ?? '-', error ?? ''].join('  '));
  console.log(`${stuck.length} in all`);
}

async function show(db: Firestore, path: string | undefined): Promise<void> {
  if (path === undefined) throw new Problem(HELP);
  const entry = await showEntry(db, path);
  if (!entry) throw new Problem(`There is no ${path}.`);
  console.log(JSON.stringify(entry, null, 2));
}

async function replay(db: Firestore, named: readonly string[]): Promise<void> {
  if (named.length === 0) throw new Problem(HELP);
  const all = named[0] === 'all' ? (await listStuck(db, Date.now())).map(({ path }) => path) : named;
  for (const path of all) console.log(`${path}: ${await replayEntry(db, logger, path)}`);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { project: { type: 'string' } },
  });
  const [command, ...paths] = positionals;
  const projectId = values.project ?? process.env['GCLOUD_PROJECT'];
  if (!command || !projectId) throw new Problem(HELP);
  const db = getFirestore(initializeApp({ projectId }));
  if (command === 'list') await list(db);
  else if (command === 'show') await show(db, paths[0]);
  else if (command === 'replay') await replay(db, paths);
  else throw new Problem(HELP);
}

await runMain(main);
