import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { initializeApp } from 'firebase-admin/app';
import { setTimeout as pause } from 'node:timers/promises';
import { makeOrder } from './bench/webhooks-orders.ts';
import { deliveries, figures, inTurns, rateOf, send, type Pair } from './bench/webhooks-load.ts';
import { startEmulators, type EmulatorOptions, type Emulators } from './emulators/index.ts';
import { buildFunctions } from './lib/build.ts';
import { cleanUp } from './lib/cleanup.ts';
import { describeError } from './lib/problem.ts';

/*
 * `npm run bench:webhooks [-- inside|emulator|shared …]`: how fast events are accepted, beside the least that a webhook can do
 * (`bench/webhooks/reference.js`), in this process and through the functions emulator; what one costs; and whether events that
 * all are about one order are slower. Ends with 1 when a figure is out of its bounds. Without a name all of them.
 */
const OURS_TO_REFERENCE = 0.85;
const SHARED_TO_UNSHARED = 0.5;
const WIDTHS = [1, 8, 32] as const;
const counts = { inside: { 1: 40, 8: 160, 32: 320 }, emulator: { 1: 20, 8: 64, 32: 96 } } as const;

function tell(within: boolean, line: string): boolean {
  console.log(`${within ? '✓' : '✗'} ${line}`);
  return within;
}

function compare(names: readonly [string, string], pair: Pair, least: number): boolean {
  console.log(`  ${names[0].padEnd(10)} ${figures(pair.one)}`);
  console.log(`  ${names[1].padEnd(10)} ${figures(pair.other)}`);
  return tell(pair.ratio >= least, `  ${pair.ratio.toFixed(2)}×, at least ${least}×`);
}

const anyOrder = (at: number): string => `bench-${at % 40}`;

/** Ours and the reference at each concurrency. */
async function beside(
  { ours, reference }: { ours: string; reference: string },
  count: (typeof counts)['inside'] | (typeof counts)['emulator'],
): Promise<boolean> {
  const within: boolean[] = [];
  for (const width of WIDTHS) {
    console.log(`\n${width} at a time`);
    const turn = (url: string) => () => send(url, deliveries(count[width], anyOrder), width);
    within.push(
      compare(['ours', 'reference'], await inTurns(7, turn(ours), turn(reference)), OURS_TO_REFERENCE),
    );
  }
  return within.every(Boolean);
}

async function withEmulators(
  options: Pick<EmulatorOptions, 'only' | 'functionsFolder'>,
  work: (emulators: Emulators, functions: string) => Promise<boolean>,
): Promise<boolean> {
  const emulators = await startEmulators({ ...options, ports: 26_200 });
  try {
    Object.assign(process.env, emulators.env, { METADATA_SERVER_DETECTION: 'none' });
    const { GCLOUD_PROJECT: project = '' } = emulators.env;
    return await work(emulators, `http://127.0.0.1:${emulators.ports.functions}/${project}/us-central1`);
  } finally {
    await emulators.stop();
  }
}

/** In this process: the figures, and what one delivery costs in calls of Firestore. */
const inside = (): Promise<boolean> =>
  withEmulators({ only: ['firestore'] }, async () => {
    const { serveInside, costs } = await import('./bench/webhooks-inside.ts');
    const served = await serveInside();
    const within = await beside(served, counts.inside);
    console.log('\nwhat one costs');
    const each = (await costs(served.ours)).map(({ what, status, calls, expected }) =>
      tell(
        JSON.stringify([status, calls]) === JSON.stringify([expected.status, expected.calls]),
        `  ${what}: ${status}, ${calls.length === 0 ? 'no call of Firestore' : calls.join(', ')}`,
      ),
    );
    served.close();
    return within && each.every(Boolean);
  });

/** Two functions, and nothing else that runs. */
async function emulator(): Promise<boolean> {
  await buildFunctions();
  const only = ['firestore', 'functions'] as const;
  return withEmulators({ only, functionsFolder: 'scripts/bench/webhooks' }, (_, functions) =>
    beside({ ours: `${functions}/paymentWebhook`, reference: `${functions}/reference` }, counts.emulator),
  );
}

async function untilApplied(db: Firestore): Promise<number> {
  const began = performance.now();
  const left = db.collection('webhookEvents').where('state', '!=', 'applied').count();
  while ((await left.get()).data().count > 0) await pause(100);
  return (performance.now() - began) / 1000;
}

/** The whole app: what has been accepted is applied meanwhile, and that is where events of one order meet. */
async function shared(): Promise<boolean> {
  await buildFunctions();
  const only = ['auth', 'firestore', 'storage', 'functions'] as const;
  return withEmulators({ only }, async ({ env }, functions) => {
    const db = getFirestore(initializeApp({ projectId: env['GCLOUD_PROJECT'] ?? '' }, 'bench'));
    let made = 0;
    const after: Record<'shared' | 'unshared', number[]> = { shared: [], unshared: [] };
    const turn = (kind: 'shared' | 'unshared') => async () => {
      const orders = await Promise.all(
        Array.from({ length: kind === 'shared' ? 1 : 120 }, () => makeOrder(db, `bench-${made++}`)),
      );
      const all = deliveries(120, (at) => orders[at % orders.length] ?? '');
      const round = await send(`${functions}/paymentWebhook`, all, 8);
      after[kind].push(await untilApplied(db));
      return round;
    };
    console.log('\n8 at a time, 120 events a round, applied meanwhile');
    const pair = await inTurns(5, turn('shared'), turn('unshared'));
    const seconds = (kind: keyof typeof after): string =>
      after[kind].map((value) => value.toFixed(1)).join(', ');
    const within = compare(['one order', 'as many'], pair, SHARED_TO_UNSHARED);
    console.log(`  until all were applied: ${seconds('shared')} s; ${seconds('unshared')} s`);
    console.log(`  slowest of one order: ${Math.min(...pair.one.map(rateOf)).toFixed(0)} a second`);
    return within;
  });
}

const parts = { inside, emulator, shared } as const;
type Part = keyof typeof parts;
const isPart = (name: string): name is Part => name in parts;

async function main(): Promise<boolean> {
  const asked = process.argv.slice(2).filter(isPart);
  let within = true;
  for (const part of asked.length > 0 ? asked : (Object.keys(parts) as Part[])) {
    console.log(`\n━━ ${part}`);
    within = (await parts[part]()) && within;
  }
  return within;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
