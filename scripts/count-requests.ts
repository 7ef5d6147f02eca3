import { chromium, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { journeys, type Journey } from './count/journeys.ts';
import { Meter } from './count/meter.ts';
import type { Tally } from './count/traffic.ts';
import { webEnvironment } from './emulators/config.ts';
import { startEmulators } from './emulators/index.ts';
import { buildFunctions, buildWeb, seed } from './lib/build.ts';
import { requireChromium } from './lib/chromium.ts';
import { beforeExit, cleanUp } from './lib/cleanup.ts';
import { freePortsFrom } from './lib/ports.ts';
import { describeError } from './lib/problem.ts';
import { accounts, PASSWORD } from './seed/accounts.ts';

/*
 * `npm run count:requests [-- --names]`: what each journey reads, writes and asks for, counted on the wire between a browser
 * and the emulators. Ends with 1 when one is over its budget. `--names` lists what was read.
 */
const only = ['auth', 'firestore', 'storage', 'functions', 'hosting'] as const;
const names = process.argv.includes('--names');
const QUIET_MS = 2_500;

async function quiet(page: Page, meter: Meter): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const unrest = meter.unrest(QUIET_MS);
    if (unrest.length === 0) return;
    if (Date.now() > until) throw new Error(`${page.url()} does not come to rest: ${unrest.join(' · ')}`);
    await page.waitForTimeout(200);
  }
}

/** The state of a device on which nothing but the session is known. */
async function signedIn(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(accounts.demo.email);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/dashboard');
  // The device has told its time zone, as every visit after the first.
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('time-zone')));
  await page.getByRole('link', { name: 'Pets', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Your pets' }).waitFor();
  const address = await page.getByRole('link', { name: /Biscuit/ }).getAttribute('href');
  const state = await context.storageState({ indexedDB: true });
  // Playwright does not tell of the databases in its types.
  for (const origin of state.origins as ((typeof state.origins)[number] & {
    indexedDB?: { name: string }[];
  })[]) {
    origin.localStorage = origin.localStorage.filter(({ name }) => /signed-in|time-zone/.test(name));
    // What the device has read before is not on a new one.
    origin.indexedDB = (origin.indexedDB ?? []).filter(({ name }) => !name.startsWith('firestore/'));
  }
  await context.close();
  return { state, biscuit: address?.split('/').at(-1) ?? '' };
}

interface Line {
  journey: Journey;
  tally: Tally;
  readsBudget: number;
  twice: string[];
}

/** Walks and prints every journey; whether all are within their budgets. */
async function walkAll(browser: Browser, baseURL: string, meter: Meter): Promise<boolean> {
  const { state, biscuit } = await signedIn(browser, baseURL);
  const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#7fb2c9' } })
    .jpeg()
    .toBuffer();
  let over = 0;
  let page: Page | undefined;
  let seen = new Set<string>();
  for (const journey of journeys(biscuit, photo)) {
    if (journey.cold || !page) {
      await page?.context().close();
      meter.newPage();
      seen = new Set();
      page = await (await browser.newContext({ baseURL, storageState: state, locale: 'en-GB' })).newPage();
    }
    meter.take();
    await journey.walk(page);
    await quiet(page, meter);
    const tally = meter.take();
    const readsBudget = typeof journey.reads === 'number' ? journey.reads : await journey.reads(page);
    const twice = tally.reads.filter((name) => seen.has(name) || !seen.add(name));
    if (!report({ journey, tally, readsBudget, twice })) over += 1;
  }
  await page?.context().close();
  return over === 0;
}

/** Prints one line; whether it is within its budgets. */
function report({ journey, tally, readsBudget, twice }: Line): boolean {
  const { reads, writes, storage, functions } = tally;
  const others = storage.length + functions.length;
  const within =
    reads.length <= readsBudget &&
    // Neither more nor fewer: a journey that was not walked must not pass for a thrifty one.
    writes.length === (journey.writes ?? 0) &&
    others <= (journey.others ?? 0) &&
    twice.length <= (journey.twice ?? Infinity);
  const of = (count: number, budget: number): string => `${count} of ${budget}`.padStart(9);
  console.log(
    `${within ? '✓' : '✗'} ${journey.name.padEnd(36)}${of(reads.length, readsBudget)} read${of(writes.length, journey.writes ?? 0)} written` +
      `${of(others, journey.others ?? 0)} files and calls  ${twice.length} read twice`,
  );
  if (names) for (const name of reads) console.log(`    read ${name}`);
  if (names) for (const name of [...writes, ...storage, ...functions]) console.log(`    ${name}`);
  return within;
}

async function main(): Promise<boolean> {
  const executablePath = await requireChromium();
  await buildFunctions();
  const ports = await freePortsFrom(26_500);
  const meter = new Meter();
  beforeExit(() => meter.close());
  const metered = {
    ...ports,
    firestore: await meter.before('firestore', ports.firestore),
    storage: await meter.before('storage', ports.storage),
    functions: await meter.before('functions', ports.functions),
  };
  const publicFolder = await buildWeb({ mode: 'e2e', env: webEnvironment(metered), folder: 'dist-count' });
  const emulators = await startEmulators({ only, ports, publicFolder });
  await seed(emulators.env);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await walkAll(browser, `http://127.0.0.1:${ports.hosting}`, meter);
  } finally {
    await browser.close();
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
