import { join } from 'node:path';
import { webEnvironment } from './emulators/config.ts';
import { startEmulators } from './emulators/index.ts';
import { buildFunctions, buildWeb, seed } from './lib/build.ts';
import { isShell, requireChromium } from './lib/chromium.ts';
import { makeCertificate } from './lib/certificate.ts';
import { cleanUp } from './lib/cleanup.ts';
import { freePortsFrom } from './lib/ports.ts';
import { describeError } from './lib/problem.ts';
import { root } from './lib/root.ts';
import { judge, median, SLOWEST, type Reading } from './lighthouse/judge.ts';
import { pagesToMeasure, type PageToMeasure } from './lighthouse/pages.ts';
import { measure, type RunOptions } from './lighthouse/run.ts';
import {
  buildEmptyPage,
  publish,
  removeFolder,
  signedInProfile,
  signIn,
  warmUp,
} from './lighthouse/stage.ts';
import { serveBuilt } from './size/server.ts';

/*
 * `npm run lighthouse [-- --runs 5] [--only landing,catalog]`: the pages as a phone on a slow network meets them, beside an empty page of
 * Vite and React that is built and served in the same run. Ends with 1 when a page is below its budget, and with 2 when the machine
 * was too slow to tell.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const runs = Number(option('runs') ?? 5);
const chosen = option('only')?.split(',');
const services = ['auth', 'firestore', 'storage', 'functions', 'hosting'] as const;
/** How many more runs than asked for may be spent on a machine that is busy. */
const PATIENCE = 2;

interface Visit extends Omit<RunOptions, 'chromium'> {
  name: string;
}

/** Whether the machine was quick enough all the time, and the runs in which it was; those in which it was not, if there are no others. */
interface Measured {
  readings: Reading[];
  quick: boolean;
}

/** Every page is opened before any is opened again, so that a busy minute is shared. */
async function measureAll(visits: readonly Visit[], chromium: string): Promise<Map<string, Measured>> {
  const all = new Map(visits.map(({ name }) => [name, [] as Reading[]]));
  const quickOnes = (name: string) => (all.get(name) ?? []).filter(({ benchmark }) => benchmark >= SLOWEST);
  for (let round = 0; round < runs + PATIENCE; round++) {
    for (const { name, ...visit } of visits) {
      if (quickOnes(name).length >= runs) continue;
      const reading = await measure({ ...visit, chromium });
      all.get(name)?.push(reading);
      const { performance, paint, benchmark } = reading;
      console.log(
        `  ${name.padEnd(14)} ${performance}, ${Math.round(paint)} ms, machine ${Math.round(benchmark)}`,
      );
    }
  }
  return new Map(
    [...all].map(([name, readings]) => {
      const quick = quickOnes(name);
      return [name, { readings: quick.length > 0 ? quick : readings, quick: quick.length >= runs }];
    }),
  );
}

/** Prints a page's line; whether it is within its budget. */
function report(page: PageToMeasure, { readings, quick }: Measured, empty: Measured): boolean {
  const found = judge(readings, median(empty.readings.map(({ paint }) => paint)), page);
  const slow = quick && empty.quick ? '' : '  (the machine was too slow to trust the first two)';
  const figures = [
    `performance ${found.performance}`,
    `paint ${found.paint.toFixed(2)}×`,
    `accessibility ${found.accessibility}`,
    `best practices ${found.bestPractices}`,
    `SEO ${found.seo}`,
    `shift ${found.shift.toFixed(3)}`,
  ];
  console.log(
    `${found.problems.length > 0 ? '✗' : '✓'} ${page.name.padEnd(14)} ${figures.join(', ')}${slow}`,
  );
  for (const problem of found.problems) console.log(`    ${problem}`);
  for (const [audit, reason] of Object.entries(page.skip ?? {}))
    console.log(`    not asked: ${audit}, ${reason}`);
  return found.problems.length === 0;
}

async function main(): Promise<number> {
  const chromium = await requireChromium();
  console.log(`Measured with ${chromium}.`);
  if (!isShell(chromium))
    console.log(
      'It also draws its own window, which on few cores slows pages down: a headless shell is better.',
    );
  await buildFunctions();
  const ports = await freePortsFrom(26_000);
  const publicFolder = await buildWeb({ mode: 'e2e', env: webEnvironment(ports), folder: 'dist-lighthouse' });
  const emulators = await startEmulators({ only: services, ports, publicFolder });
  await seed(emulators.env);
  const emptyFolder = await buildEmptyPage();
  const certificate = await makeCertificate();
  const app = await serveBuilt(join(root, publicFolder), certificate);
  const empty = await serveBuilt(emptyFolder, certificate);
  const session = await signIn(emulators.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '');
  const tagId = await publish(emulators.env['FUNCTIONS_EMULATOR_HOST'] ?? '', session, 'biscuit');
  const profile = await signedInProfile(app.url, chromium, session);
  const pages = pagesToMeasure(tagId).filter(({ name }) => chosen?.includes(name) ?? true);
  const hosting = `http://127.0.0.1:${ports.hosting}`;
  const visits = pages.map(({ name, as, path, byFunction, skip }) => ({
    ...{ name, url: (byFunction ? hosting : app.url) + path },
    ...{ profile: as === 'customer' ? profile : null, skip: Object.keys(skip ?? {}), pin: certificate.pin },
  }));
  const emptyVisit = {
    ...{ name: 'empty page', url: `${empty.url}/`, profile: null, skip: [], pin: certificate.pin },
  };
  await warmUp(visits, chromium);
  const measured = await measureAll([emptyVisit, ...visits], chromium);
  for (const { server } of [app, empty]) server.close();
  await removeFolder(profile);
  return conclude(pages, measured);
}

/** Prints what was found. The code to end with. */
function conclude(pages: readonly PageToMeasure[], measured: Map<string, Measured>): number {
  const none: Measured = { readings: [], quick: false };
  const empty = measured.get('empty page') ?? none;
  console.log(`\nMedians of ${runs}; largest paint beside an empty page of Vite and React:\n`);
  const passed = pages.map((page) => report(page, measured.get(page.name) ?? none, empty)).every(Boolean);
  if ([...measured.values()].every(({ quick }) => quick)) return passed ? 0 : 1;
  console.log(`\nThis machine is too slow or too busy: Lighthouse wants a benchmark of ${SLOWEST}.`);
  return 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
