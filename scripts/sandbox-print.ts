import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { describeError, Problem } from './lib/problem.ts';
import { root } from './lib/root.ts';

const HELP = `Usage: npm run sandbox:print -- ORDER STEP… [--every SECONDS] [--app URL] [--silently]

  release            ends the hold window: the order goes to the print shop
  hold resume production ship_first ship_rest deliver_first deliver_rest fail cancel return_first reship
                     what the print shop does with it
  due                does whatever is due: second tries, hold windows that have ended
  ask                asks the print shop what has become of it
  all                release, then everything up to the delivery of both parcels

--silently loses the notices on the way. The app is that of npm run stack, else http://127.0.0.1:5002.`;

const ALL = ['release', 'production', 'ship_first', 'ship_rest', 'deliver_first', 'deliver_rest'];
const note = join(root, '.emulators/stack.json');

const standing = (): string =>
  existsSync(note)
    ? (JSON.parse(readFileSync(note, 'utf8')) as { PAWFOLIO_URL: string }).PAWFOLIO_URL
    : 'http://127.0.0.1:5002';

async function take(app: string, order: string, action: string, silently: boolean): Promise<string> {
  const answer = await fetch(`${app}/sandbox/print?order=${encodeURIComponent(order)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ action, ...(silently && { silently: '1' }) }),
  }).catch(() => {
    throw new Problem(`Nothing answers at ${app}: start it with npm start.`);
  });
  const { said } = (await answer.json()) as { said: string };
  if (!answer.ok) throw new Problem(`${action}: ${said}`);
  return said;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      every: { type: 'string', default: '0' },
      app: { type: 'string' },
      silently: { type: 'boolean', default: false },
    },
  });
  const [order, ...named] = positionals;
  const seconds = Number(values.every);
  if (order === undefined || named.length === 0 || !(seconds >= 0)) throw new Problem(HELP);
  const steps = named.flatMap((name) => (name === 'all' ? ALL : [name]));
  for (const [at, step] of steps.entries()) {
    if (at > 0) await pause(seconds * 1000);
    console.log(`${step}: ${await take(values.app ?? standing(), order, step, values.silently)}`);
  }
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
