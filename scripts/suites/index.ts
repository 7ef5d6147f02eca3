import { buildFunctions, buildWeb, seed } from '../lib/build.ts';
import { requireChromium } from '../lib/chromium.ts';
import { freePortsFrom } from '../lib/ports.ts';
import { startEmulators, type EmulatorOptions, type Emulators } from '../emulators/index.ts';
import { webEnvironment } from '../emulators/config.ts';
import { runParity } from '../parity/run.ts';
import { arch, lint, types } from './checks.ts';
import { watchLogs } from './log-watch.ts';
import { runPlaywright } from './playwright.ts';
import type { Outcome, Suite } from './suite.ts';
import { sum } from './tally.ts';
import { runVitest } from './vitest.ts';

/** Runs `use` beside emulators of its own. */
async function beside(
  options: EmulatorOptions,
  use: (emulators: Emulators) => Promise<Outcome>,
): Promise<Outcome> {
  const emulators = await startEmulators(options);
  try {
    return await use(emulators);
  } finally {
    await emulators.stop();
  }
}

const rules = (show: boolean): Promise<Outcome> =>
  beside({ only: ['firestore', 'storage'], ports: 22_000 }, ({ env }) => runVitest('rules', show, env));

/** The same, and what functions log meanwhile holds nothing personal. */
async function besideFunctions(
  options: EmulatorOptions,
  use: (emulators: Emulators) => Promise<Outcome>,
): Promise<Outcome> {
  const { onOutput, outcome } = watchLogs();
  const ran = await beside({ ...options, onOutput }, use);
  const logs = outcome();
  return { ...sum([ran, logs]), report: `${ran.report}\n${logs.report}` };
}

async function functions(show: boolean): Promise<Outcome> {
  await buildFunctions();
  const only = ['auth', 'firestore', 'storage', 'functions'] as const;
  return besideFunctions({ only, ports: 23_000 }, ({ env }) => runVitest('functions', show, env));
}

async function packaging(show: boolean): Promise<Outcome> {
  await buildFunctions();
  return runVitest('packaging', show);
}

async function e2e(show: boolean): Promise<Outcome> {
  const browser = await requireChromium();
  await buildFunctions();
  const ports = await freePortsFrom(24_000);
  const publicFolder = await buildWeb({ mode: 'e2e', env: webEnvironment(ports) });
  const only = ['auth', 'firestore', 'storage', 'functions', 'hosting'] as const;
  return besideFunctions({ only, ports, publicFolder }, async ({ env }) => {
    await seed(env);
    const url = `http://127.0.0.1:${ports.hosting}`;
    return runPlaywright(show, { ...env, PAWFOLIO_URL: url, PAWFOLIO_CHROMIUM: browser });
  });
}

/** All suites, in the order in which they run. */
export const suites = {
  types,
  lint,
  arch,
  unit: { light: true, run: (show) => runVitest('unit', show) },
  packaging: { light: true, run: packaging }, // mostly waits for npm
  rules: { run: rules },
  functions: { run: functions },
  parity: { run: () => runParity('some') },
  e2e: { run: e2e },
} satisfies Record<string, Suite>;

export type SuiteName = keyof typeof suites;

export const suiteNames = Object.keys(suites) as SuiteName[];
