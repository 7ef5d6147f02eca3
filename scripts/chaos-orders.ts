import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp, type DocumentData, type Firestore } from 'firebase-admin/firestore';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { validOrder } from '@pawfolio/domain/order';
import { Dice } from '../tests/functions/support/random.ts';
import { makeOrders, plan, type ChaosOrder, type Kind, type Planned } from './chaos/histories.ts';
import { startProviders } from './chaos/providers.ts';
import { judge, isQuiet, type Verdicts } from './chaos/judge.ts';
import { startEmulators } from './emulators/index.ts';
import { beforeExit, cleanUp } from './lib/cleanup.ts';
import { freePortsFrom } from './lib/ports.ts';
import { describeError } from './lib/problem.ts';

/*
 * `npm run chaos:orders [-- seed]`: 2,000 webhooks for 200 orders, with duplicates, forged and cut ones, 16 at a time, to workers
 * that are killed at random points, with providers that lose their answers. Everything must end right, and nothing twice.
 */
const ORDERS = 200;
const SENDINGS = 2_000;
const CONCURRENCY = 16;
const KILLS = 20;
const QUIET_WITHIN_MS = 300_000;

const seed = Number(process.argv[2] ?? Date.now() % 100_000);
const dice = new Dice(seed);

/** Two instances; one of them is killed now and then, and started again. */
class Workers {
  kills = 0;
  private readonly children = new Map<number, ChildProcess>();
  private ending = false;
  private readonly ports: readonly number[];
  private readonly args: readonly string[];
  private readonly env: Record<string, string>;

  constructor(ports: readonly number[], args: readonly string[], env: Record<string, string>) {
    this.ports = ports;
    this.args = args;
    this.env = env;
  }

  start = (): Promise<unknown> => Promise.all(this.ports.map((port) => this.launch(port)));

  private launch(port: number): Promise<void> {
    const child = fork(new URL('chaos/worker.ts', import.meta.url), [String(port), ...this.args], {
      execArgv: ['--import', 'tsx', '--conditions=@pawfolio/source'],
      // Else the client looks for credentials on the network.
      env: { ...process.env, ...this.env, METADATA_SERVER_DETECTION: 'none' },
    });
    this.children.set(port, child);
    child.once('exit', () => {
      if (!this.ending) void this.launch(port);
    });
    return new Promise((resolve) => child.once('message', () => resolve()));
  }

  /** Kills one without a warning; resolves once it answers again. */
  async kill(port: number): Promise<void> {
    this.kills++;
    const child = this.children.get(port);
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    await gone;
    const next = this.children.get(port);
    await new Promise((resolve) => next?.once('message', resolve));
  }

  stop(): void {
    this.ending = true;
    for (const child of this.children.values()) child.kill('SIGKILL');
  }
}

/** Sends until it is answered, as providers do. Answers the status that it got in the end. */
async function send(ports: readonly number[], { make }: Planned): Promise<{ ok: boolean; attempts: number }> {
  for (let attempts = 1; ; attempts++) {
    const { to, headers, body, expected } = make();
    const url = `http://127.0.0.1:${ports[attempts % ports.length]}/${to}`;
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(20_000),
    }).catch(() => null);
    if (answer && answer.status < 500) return { ok: answer.status === expected, attempts };
    await pause(50 * Math.min(attempts, 10));
  }
}

async function makeOrder(db: Firestore, { orderId }: ChaosOrder): Promise<void> {
  const order = resolveServerTime(validOrder({ uid: 'chaos' }), Timestamp.fromMillis(0)) as DocumentData;
  await db
    .doc(`orders/${orderId}`)
    .set({ ...order, checkout: { sessionId: `cs_${orderId}`, url: '', attempt: 1, earlier: [] } });
}

interface Sent {
  byKind: Record<Kind, number>;
  wrong: number;
  repeated: number;
}

async function sendAll(
  db: Firestore,
  ports: readonly number[],
  orders: readonly ChaosOrder[],
  planned: readonly Planned[],
): Promise<Sent> {
  const sent: Sent = { byKind: { event: 0, duplicate: 0, forged: 0, truncated: 0 }, wrong: 0, repeated: 0 };
  const late = [...orders].filter(({ madeAfter }) => madeAfter > 0).sort((a, b) => a.madeAfter - b.madeAfter);
  let next = 0;
  const sender = async (): Promise<void> => {
    for (let at = next++; at < planned.length; at = next++) {
      while ((late[0]?.madeAfter ?? 1) <= at / planned.length)
        await makeOrder(db, late.shift() as ChaosOrder);
      const item = planned[at] as Planned;
      const { ok, attempts } = await send(ports, item);
      sent.byKind[item.kind]++;
      sent.repeated += attempts - 1;
      if (!ok) sent.wrong++;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, sender));
  for (const order of late) await makeOrder(db, order);
  return sent;
}

async function untilQuiet(db: Firestore): Promise<boolean> {
  const until = Date.now() + QUIET_WITHIN_MS;
  while (Date.now() < until) {
    if (await isQuiet(db)) return true;
    await pause(500);
  }
  return false;
}

function print(sent: Sent, kills: number, quiet: boolean, { lines, errors }: Verdicts): boolean {
  const { event, duplicate, forged, truncated } = sent.byKind;
  console.log(`seed               ${seed}`);
  console.log(
    `webhooks           ${event + duplicate + forged + truncated}: ${event} events, ${duplicate} duplicates, ${forged} forged, ${truncated} cut`,
  );
  console.log(`sent again         ${sent.repeated} times, because a worker was gone`);
  console.log(`wrongly answered   ${sent.wrong}`);
  console.log(`workers killed     ${kills}`);
  for (const line of lines) console.log(line);
  const all = [
    ...errors,
    ...(quiet ? [] : ['something is still not done']),
    ...(sent.wrong > 0 ? ['an answer was wrong'] : []),
    ...(kills < KILLS ? ['too few kills'] : []),
  ];
  for (const error of all.slice(0, 20)) console.log(`✗ ${error}`);
  console.log(all.length === 0 ? 'All right.' : `${all.length} errors`);
  return all.length === 0;
}

async function main(): Promise<boolean> {
  const emulators = await startEmulators({ only: ['firestore'], ports: await freePortsFrom(27_000) });
  Object.assign(process.env, emulators.env);
  const db = getFirestore(initializeApp({ projectId: emulators.env['GCLOUD_PROJECT'] ?? '' }));
  const providers = await startProviders(new Dice(seed + 1));
  const ports = [emulators.ports.hosting, emulators.ports.functions];
  const workers = new Workers(ports, [providers.url, String(Date.now())], emulators.env);
  beforeExit(() => workers.stop());
  const orders = makeOrders(ORDERS, dice);
  await Promise.all(orders.filter(({ madeAfter }) => madeAfter === 0).map((order) => makeOrder(db, order)));
  await workers.start();
  const sending = new AbortController();
  const killing = (async () => {
    while (!sending.signal.aborted || workers.kills < KILLS) {
      await pause(dice.whole(100, 1_500));
      await workers.kill(dice.one(ports));
    }
  })();
  const sent = await sendAll(db, ports, orders, plan(orders, SENDINGS, dice));
  sending.abort();
  await killing;
  const quiet = await untilQuiet(db);
  const verdicts = await judge(db, orders, providers.done);
  providers.stop();
  return print(sent, workers.kills, quiet, verdicts);
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
