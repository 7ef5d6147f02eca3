import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Vite writes about one chunk; of an entry or a dynamic import the key is the path of its source. */
export interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  assets?: string[];
}

export type Manifest = Readonly<Partial<Record<string, Chunk>>>;

/** The manifest of the build in `dir`. */
export const readManifest = (dir: string): Manifest =>
  JSON.parse(readFileSync(join(dir, '.vite/manifest.json'), 'utf8')) as Manifest;

/**
 * The chunks that a browser must have to run the modules `keys`: theirs and, before each, what it imports statically.
 * Throws when the build has no chunk of that name, so that a page that moved is noticed.
 */
export function chunksOf(manifest: Manifest, keys: readonly string[]): Chunk[] {
  const found: Chunk[] = [];
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk ${key}`);
    chunk.imports?.forEach(visit);
    found.push(chunk);
  };
  keys.forEach(visit);
  return found;
}
