import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { StaticPage } from '../src/app/static-pages.ts';
import { withAwake } from './awake.ts';
import { assemble, sitemap, stylesFirst, withContent, withFonts, withHead } from './document.ts';
import { readManifest } from './manifest.ts';

interface ServerEntry {
  staticPages: readonly StaticPage[];
  render: (path: string) => Promise<string>;
  renderFrame: () => string;
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

/** The app's own document gets what is seen of it at once, and the fonts that English is written with. */
function drawFrame({ renderFrame }: ServerEntry, dir: string): void {
  const file = join(dir, 'app.html');
  const fonts = readdirSync(join(dir, 'assets')).filter((name) => /-basic-\w+\.woff2$/.test(name));
  if (fonts.length === 0) throw new Error('There is no font of a name ending in -basic to name ahead');
  const html = withFonts(stylesFirst(readFileSync(file, 'utf8')), fonts);
  writeFileSync(file, withContent(html, renderFrame()));
}

async function drawPages({ staticPages, render }: ServerEntry, { dir, site }: Place): Promise<void> {
  const templates = [...new Set(staticPages.map(({ template }) => template))];
  const manifest = readManifest(dir);
  const html = new Map(templates.map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
  for (const { path, template, file, module, title, description, data } of staticPages) {
    const url = path === '/' ? `${site}/` : site + path;
    const head = { title, description, url, picture: `${site}/social.png`, data: data?.(site) ?? null };
    const document = withAwake(withHead(html.get(template) ?? '', head), manifest, module);
    const page = assemble(document, await render(path), (asset) => readFileSync(join(dir, asset), 'utf8'));
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
 * After a build: draws the public pages into HTML, complete with their styles, so that they need no script, and the frame of the others, and lists
 * the first in `sitemap.xml`, of which `robots.txt` tells. `site` is the origin at which they will stand.
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
        const server = await loadServer(config, folder);
        await drawPages(server, { dir, site });
        drawFrame(server, dir);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
