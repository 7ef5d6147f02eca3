import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { replaceOnce } from './document.ts';
import { chunksOf, readManifest, type Manifest } from './manifest.ts';

/** A page of the app that gets a document of its own. */
export interface AheadPage {
  /** Its document, from the folder of the build: what Hosting finds under its address. */
  file: string;
  /** The modules that it needs beside the app's entry, by the paths of their sources. */
  modules: readonly string[];
}

/** The scripts and styles that the modules `keys` need. */
const filesOf = (manifest: Manifest, keys: readonly string[]): Set<string> =>
  new Set(chunksOf(manifest, keys).flatMap(({ file, css = [] }) => [file, ...css]));

const tagOf = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`;

/** The document of the app, `html`, that also names what the page of `modules` needs. */
export function withAhead(html: string, manifest: Manifest, modules: readonly string[]): string {
  const entry = filesOf(manifest, ['app.html']);
  const more = [...filesOf(manifest, modules)].filter((file) => !entry.has(file));
  return replaceOnce(html, / *<\/head>/, ([end]) => more.map((file) => `  ${tagOf(file)}\n`).join('') + end);
}

/**
 * After a build, the frame drawn: gives pages that people begin at a document of their own, which is `app.html` and names the code of the page. The
 * browser then fetches it beside the app's, and not after that has run; everything else is the same, so any of these documents
 * does for any page.
 */
export const fetchAhead = (pages: readonly AheadPage[]): Plugin => ({
  name: 'pawfolio:fetch-ahead',
  apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
  writeBundle: {
    sequential: true, // when the document of the app has been drawn
    handler({ dir = '' }) {
      const manifest = readManifest(dir);
      const html = readFileSync(join(dir, 'app.html'), 'utf8');
      for (const { file, modules } of pages) {
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), withAhead(html, manifest, modules));
      }
    },
  },
});
