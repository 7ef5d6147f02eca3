import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { APP_URL, LANDING_URL, type Release } from '../src/service-worker/routing.ts';
import { readManifest, type Manifest } from './manifest.ts';

/** Parts that are of no use without a network, and heavy: fetched when they are opened. */
const online = /\/(routes|features)\/(builder|catalog|cart|checkout)\//;
const kinds = /\.(js|css|woff2|svg)$/;

/** The hashed files that the app needs to open any of its pages, from what the build's manifest names. */
export function appFiles(manifest: Manifest): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key) || online.test(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])])
      if (kinds.test(file)) found.add(`/${file}`);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit('app.html');
  visit('index.html');
  return [...found].sort();
}

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

/** The file that Hosting finds under the address of a page: its own document, if it has one (`ahead.ts`), else the app's. */
const documentAt = (dir: string, url: string): string =>
  [join(dir, `${url}.html`), join(dir, 'app.html')].find((file) => existsSync(file)) ?? join(dir, 'app.html');

/** What a worker keeps of the build in `dir`. `icons` are addresses of public files without a hash. */
export function releaseOf(dir: string, icons: readonly string[]): Release {
  const manifest = readManifest(dir);
  const documents = [
    { url: APP_URL, sha256: sha256(readFileSync(documentAt(dir, APP_URL))) },
    { url: LANDING_URL, sha256: sha256(readFileSync(join(dir, 'index.html'))) },
  ];
  const present = icons.filter((icon) => existsSync(join(dir, icon)));
  const files = [...appFiles(manifest), ...present];
  const stamp = JSON.stringify([
    files,
    documents,
    present.map((icon) => sha256(readFileSync(join(dir, icon)))),
  ]);
  return { version: sha256(stamp).slice(0, 16), files, documents };
}

/** After a build, the landing page drawn: writes `sw.js`. `on` is false for the one that removes what is there. */
export function serviceWorker({ on }: { on: boolean }): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'pawfolio:service-worker',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const entry = join(config.root, `src/service-worker/${on ? 'worker' : 'retire'}.ts`);
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'error',
          define: { __RELEASE__: JSON.stringify(releaseOf(dir, ['/favicon.svg', '/manifest.webmanifest'])) },
          build: {
            outDir: dir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            rolldownOptions: {
              input: { sw: entry },
              output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
            },
          },
        });
      },
    },
  };
}
