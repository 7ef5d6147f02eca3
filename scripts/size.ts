import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './lib/build.ts';
import { cleanUp } from './lib/cleanup.ts';
import { describeError } from './lib/problem.ts';
import { root } from './lib/root.ts';
import { budgets, routes, staticPages } from './size/budgets.ts';
import { readManifest } from '../web/build/manifest.ts';
import { brotliBytes, filesOf } from './size/manifest.ts';
import { measureStatic, type StaticBytes } from './size/static.ts';

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
  console.log(`${within ? '✓' : '✗'} ${name.padEnd(48)}${kilobytes(bytes)} of${kilobytes(budget)}${count}`);
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

/** One after the other: a browser that shares the processor paints late. */
async function measurePages(folder: string): Promise<Map<string, StaticBytes>> {
  const measured = new Map<string, StaticBytes>();
  for (const { path } of staticPages) measured.set(path, await measureStatic(folder, path));
  return measured;
}

/** `npm run size`: bytes of JavaScript per page against their budgets; ends with 1 when one is over. */
async function main(): Promise<boolean> {
  const folder = join(root, await buildWeb({ mode: 'emulator' }));
  const pages = await measurePages(folder);
  console.log('JavaScript in brotli, until the page is usable:\n');
  const lines: Line[] = [
    ...staticPages.flatMap(({ path, budget }) => {
      const { beforePaint = Infinity, total = Infinity } = pages.get(path) ?? {};
      return [
        { name: `${path} before its largest paint`, bytes: beforePaint, budget: budgets.landingBeforePaint },
        { name: `${path} after it has come alive`, bytes: total, budget },
      ];
    }),
    ...measureRoutes(folder),
  ];
  const within = lines.map(report).every(Boolean);
  const loads = [...pages].flatMap(([path, { firebase }]) =>
    firebase.map((name) => `${path} loads Firebase: ${name}`),
  );
  for (const line of loads) console.log(`✗ ${line}`);
  return within && loads.length === 0;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
