import { join, relative } from 'node:path';
import { hasData } from './emulators/data.ts';
import { demoProject, startEmulators, type Emulators, type Service } from './emulators/index.ts';
import { buildFunctions, buildWeb, seed } from './lib/build.ts';
import { cleanUp, isEnding } from './lib/cleanup.ts';
import { command, tool } from './lib/command.ts';
import { java, jars, portsFree, secrets } from './lib/health.ts';
import { contractPorts, vitePort } from './lib/ports.ts';
import { Problem, describeError } from './lib/problem.ts';
import { kept, root } from './lib/root.ts';
import { parseStart, type StartOptions } from './start/arguments.ts';
import { RunLog } from './start/log.ts';
import { welcome } from './start/welcome.ts';

const dataDir = join(kept, 'data');
const logFile = join(kept, 'start.log');

/** Says what takes time, and how long it took. */
async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  process.stdout.write(`${what} … `);
  const result = await work();
  console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

async function checkMachine({ dev }: StartOptions): Promise<void> {
  const { hosting, ...others } = contractPorts;
  await portsFree({ ...others, ...(dev ? { vite: vitePort } : { hosting }) }).look();
  for (const check of [java, ...jars, secrets]) await check.look();
}

async function emulators(
  { keep, dev }: StartOptions,
  publicFolder: string | null,
  log: RunLog,
): Promise<Emulators> {
  const only: Service[] = [
    'auth',
    'firestore',
    'storage',
    'functions',
    ...(dev ? [] : (['hosting'] as const)),
  ];
  const imported = keep && hasData(dataDir);
  const running = await step(
    imported ? 'Starting the emulators with the data kept' : 'Starting the emulators',
    () =>
      startEmulators({
        only,
        ports: contractPorts,
        project: demoProject,
        onOutput: log.write,
        ...(keep ? { dataDir } : {}),
        ...(publicFolder ? { publicFolder } : {}),
        ...(dev ? { appUrl: `http://127.0.0.1:${vitePort}` } : {}),
      }),
  );
  if (!imported) await step('Filling in the demo data', () => seed(running.env));
  return running;
}

/** Resolves with what ended when one of the tools that watch the sources ends. */
function watch(): Promise<string> {
  const tools = [
    ['tsc', '-p', 'functions/domain/tsconfig.build.json', '--watch', '--preserveWatchOutput'],
    ['tsc', '-p', 'functions/tsconfig.build.json', '--watch', '--preserveWatchOutput'],
    ['vite', 'web'],
  ] as const;
  return Promise.race(
    tools.map(async ([name, ...args]) => {
      const { code } = await command(tool(name), args, { show: true });
      return `${name} ended with code ${code}`;
    }),
  );
}

async function main(): Promise<never> {
  const options = parseStart(process.argv.slice(2));
  await checkMachine(options);
  await step('Building the functions', buildFunctions);
  const folder = options.dev
    ? null
    : await step('Building the web app', () => buildWeb({ mode: 'emulator' }));
  const log = new RunLog(logFile);
  const running = await emulators(options, folder, log);
  console.log(welcome(running.ports, options, relative(root, logFile)));
  log.show();
  const ended = running.ended.then(() => `the emulators ended: see ${relative(root, logFile)}`);
  throw new Problem(`Stopped, because ${await Promise.race([ended, ...(options.dev ? [watch()] : [])])}.`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => console.log('\nEnding …'));

try {
  await main();
} catch (error) {
  if (!isEnding()) {
    console.error(`\n${describeError(error)}`);
    await cleanUp();
    process.exit(1);
  }
}
