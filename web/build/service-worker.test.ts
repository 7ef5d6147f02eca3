import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { APP_URL, LANDING_URL } from '../src/service-worker/routing.ts';
import { appFiles, releaseOf } from './service-worker.ts';

const manifest = {
  'app.html': { file: 'assets/app.js', imports: ['_shell.js'] },
  'index.html': { file: 'assets/landing.js', css: ['assets/landing.css'] },
  '_shell.js': {
    file: 'assets/shell.js',
    assets: ['assets/inter.woff2', 'assets/drawing.wasm'],
    dynamicImports: ['src/app/routes/dashboard/pets/page.tsx', 'src/app/routes/builder/page.tsx'],
  },
  'src/app/routes/dashboard/pets/page.tsx': { file: 'assets/pets.js', dynamicImports: ['_shell.js'] },
  'src/app/routes/builder/page.tsx': { file: 'assets/builder.js', imports: ['_shell.js'] },
  'src/unused.ts': { file: 'assets/unused.js' },
};

it('keeps what leads to the pages of the record, without the heavy parts that need a network anyway', () => {
  expect(appFiles(manifest)).toEqual([
    '/assets/app.js',
    '/assets/inter.woff2',
    '/assets/landing.css',
    '/assets/landing.js',
    '/assets/pets.js',
    '/assets/shell.js',
  ]);
});

it('knows each document by what Hosting sends for its address, or it would be refused on every device', () => {
  const dir = mkdtempSync(join(tmpdir(), 'pawfolio-release-'));
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
  mkdirSync(join(dir, '.vite'));
  writeFileSync(join(dir, '.vite/manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'index.html'), 'landing');
  writeFileSync(join(dir, 'app.html'), 'app');
  expect(releaseOf(dir, []).documents).toEqual([
    { url: APP_URL, sha256: hashOf('app') },
    { url: LANDING_URL, sha256: hashOf('landing') },
  ]);
  const before = releaseOf(dir, []).version;
  writeFileSync(join(dir, `${APP_URL}.html`), 'app with links');
  expect(releaseOf(dir, []).documents[0]).toEqual({ url: APP_URL, sha256: hashOf('app with links') });
  expect(releaseOf(dir, []).version).not.toBe(before);
  rmSync(dir, { recursive: true });
});
