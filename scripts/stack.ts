import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulators } from './emulators/index.ts';
import { webEnvironment } from './emulators/config.ts';
import { buildFunctions, buildWeb, seed } from './lib/build.ts';
import { requireChromium } from './lib/chromium.ts';
import { beforeExit, cleanUp } from './lib/cleanup.ts';
import { freePortsFrom } from './lib/ports.ts';
import { describeError } from './lib/problem.ts';
import { root } from './lib/root.ts';

/*
 * `npm run stack [-- port]`: what the journeys run against, left standing, so that one of them can be run again and
 * again (`npm run journey -- care.spec.ts`). What emulators and functions say goes to `.emulators/stack.log`. Ends with Ctrl-C.
 */
const only = ['auth', 'firestore', 'storage', 'functions', 'hosting'] as const;
const note = join(root, '.emulators/stack.json');

async function stand(base: number): Promise<void> {
  const PAWFOLIO_CHROMIUM = await requireChromium();
  await buildFunctions();
  const ports = await freePortsFrom(base);
  const publicFolder = await buildWeb({ mode: 'e2e', env: webEnvironment(ports) });
  mkdirSync(join(root, '.emulators'), { recursive: true });
  const log = createWriteStream(join(root, '.emulators/stack.log'));
  const emulators = await startEmulators({ only, ports, publicFolder, onOutput: (text) => log.write(text) });
  await seed(emulators.env);
  const url = `http://127.0.0.1:${ports.hosting}`;
  writeFileSync(note, JSON.stringify({ ...emulators.env, PAWFOLIO_URL: url, PAWFOLIO_CHROMIUM }));
  beforeExit(() => rmSync(note, { force: true }));
  console.log(`${url} is ready, seeded. Run journeys with: npm run journey -- <file or -g title>`);
  await emulators.ended;
}

try {
  await stand(Number(process.argv[2] ?? 25_000));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
