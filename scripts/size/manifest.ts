import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What Vite writes about one chunk; of an entry or a dynamic import the key is the path of its source. */
interface Chunk {
  file: string;
  imports?: string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

export const readManifest = (built: string): Manifest =>
  JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Manifest;

/**
 * The script files that a browser must have to run the modules `keys`: theirs and, transitively, what these import
 * statically. Throws when the build has no chunk of that name, so that a route that moved is noticed.
 */
export function filesOf(manifest: Manifest, keys: readonly string[]): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk ${key}`);
    if (chunk.file.endsWith('.js')) found.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...found];
}

/** Bytes as a CDN sends them: brotli at its highest level. */
export const brotliBytes = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
