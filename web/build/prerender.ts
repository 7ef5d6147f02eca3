import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { StaticPage } from '../src/app/static-pages.ts';
import { assemble, sitemap, withHead } from './document.ts';

interface ServerEntry {
  staticPages: readonly StaticPage[];
  render: (path: string) => Promise<string>;
}

/** Builds the app for Node into `folder`, and loads it. */
async function loadServer(config: ResolvedConfig, folder: string): Promise<ServerEntry> {
  await build({
    root: config.root,
    mode: config.mode,
    logLevel: 'error',
    // Everything in one file, which runs wherever it lies.
    ssr: { noExternal: true },
    build: {
      ssr: join(config.root, 'src/app/entry-server.tsx'),
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: { server: join(config.root, 'src/app/entry-server.tsx') },
        output: { codeSplitting: false, entryFileNames: 'server.mjs' },
      },
    },
  });
  return (await import(pathToFileURL(join(folder, 'server.mjs')).href)) as ServerEntry;
}

interface Place {
  dir: string;
  site: string;
}

async function drawPages({ staticPages, render }: ServerEntry, { dir, site }: Place): Promise<void> {
  const templates = [...new Set(staticPages.map(({ template }) => template))];
  const html = new Map(templates.map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
  for (const { path, template, file, title, description, data } of staticPages) {
    const url = path === '/' ? `${site}/` : site + path;
    const head = { title, description, url, picture: `${site}/social.png`, data: data?.(site) ?? null };
    const page = assemble(withHead(html.get(template) ?? '', head), await render(path), (asset) =>
      readFileSync(join(dir, asset), 'utf8'),
    );
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), page);
  }
  const kept = new Set(staticPages.map(({ file }) => file));
  for (const name of templates) if (!kept.has(name)) rmSync(join(dir, name));
  const urls = staticPages.map(({ path }) => (path === '/' ? `${site}/` : site + path));
  writeFileSync(join(dir, 'sitemap.xml'), sitemap(urls));
  // By the standard its address is a whole one.
  appendFileSync(join(dir, 'robots.txt'), `Sitemap: ${site}/sitemap.xml\n`);
}

/**
 * After a build: draws the public pages into HTML, complete with their styles, so that they need no script, and lists
 * them in `sitemap.xml`, of which `robots.txt` tells. `site` is the origin at which they will stand.
 */
export function prerenderPages(site: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'pawfolio:prerender',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir = '' }) {
      const folder = mkdtempSync(join(tmpdir(), 'pawfolio-prerender-'));
      try {
        await drawPages(await loadServer(config, folder), { dir, site });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
