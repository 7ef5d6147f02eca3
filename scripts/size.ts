import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './lib/build.ts';
import { cleanUp } from './lib/cleanup.ts';
import { describeError } from './lib/problem.ts';
import { root } from './lib/root.ts';
import { budgets, routes } from './size/budgets.ts';
import { measureLanding } from './size/landing.ts';
import { brotliBytes, filesOf, readManifest } from './size/manifest.ts';

interface Line {
  name: string;
  bytes: number;
  budget: number;
  files?: number;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`.padStart(9);

/** Prints one line; whether it is within its budget. */
function report({ name, bytes, budget, files }: Line): boolean {
  const within = bytes <= budget;
  const count = files === undefined ? '' : `  ${files} files`;
  console.log(`${within ? '✓' : '✗'} ${name.padEnd(36)}${kilobytes(bytes)} of${kilobytes(budget)}${count}`);
  return within;
}

function measureRoutes(folder: string): Line[] {
  const manifest = readManifest(folder);
  const known = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const bytes = known.get(file) ?? brotliBytes(readFileSync(join(folder, file)));
    known.set(file, bytes);
    return bytes;
  };
  return routes.map(({ name, budget, modules }) => {
    const files = filesOf(manifest, modules);
    return { name, budget, files: files.length, bytes: files.reduce((sum, file) => sum + sizeOf(file), 0) };
  });
}

/** `npm run size`: bytes of JavaScript per page against their budgets; ends with 1 when one is over. */
async function main(): Promise<boolean> {
  const folder = join(root, await buildWeb({ mode: 'emulator' }));
  const landing = await measureLanding(folder);
  console.log('JavaScript in brotli, until the page is usable:\n');
  const lines: Line[] = [
    { name: '/ before its largest paint', bytes: landing.beforePaint, budget: budgets.landingBeforePaint },
    { name: '/ after it has come alive', bytes: landing.total, budget: budgets.landing },
    ...measureRoutes(folder),
  ];
  const within = lines.map(report).every(Boolean);
  for (const name of landing.firebase) console.log(`✗ / loads Firebase: ${name}`);
  return within && landing.firebase.length === 0;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
