import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';

interface ServerEntry {
  render: () => Promise<string>;
}

/** Builds the app for Node, and has it draw the landing page. */
async function renderLanding(config: ResolvedConfig): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pawfolio-prerender-'));
  try {
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
    const entry = (await import(pathToFileURL(join(folder, 'server.mjs')).href)) as ServerEntry;
    return await entry.render();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts `text` in the place of what `pattern` finds. Throws when that is not exactly once. */
export function replaceOnce(
  html: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): string {
  const found = [...html.matchAll(new RegExp(pattern, 'g'))];
  const [match] = found;
  if (!match || found.length > 1)
    throw new Error(`Expected one ${pattern.source} in index.html, found ${found.length}`);
  return html.slice(0, match.index) + replace(match) + html.slice(match.index + match[0].length);
}

/** Writes the page and its styles into the HTML that the build made of `index.html`. */
export function assemble(html: string, page: string, readAsset: (path: string) => string): string {
  if (/<script|<template/.test(page)) throw new Error('The landing page must stand without a script');
  const styled = replaceOnce(html, /<link rel="stylesheet"[^>]*href="([^"]+)">/, (link) => {
    return `<style>${readAsset(link[1] ?? '').trim()}</style>`;
  });
  return replaceOnce(styled, /<div id="root"><\/div>/, () => `<div id="root">${page}</div>`);
}

/** After a build: draws the landing page into `index.html`, complete with its styles, so that it needs no script. */
export function prerenderLanding(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'pawfolio:prerender',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir = '' }) {
      const file = join(dir, 'index.html');
      const page = await renderLanding(config);
      const html = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        assemble(html, page, (path) => readFileSync(join(dir, path), 'utf8')),
      );
    },
  };
}
