import { brotliCompressSync, constants } from 'node:zlib';
import { chunksOf, type Manifest } from '../../web/build/manifest.ts';

/** The script files that a browser must have to run the modules `keys`. Throws when the build has no chunk of that name. */
export const filesOf = (manifest: Manifest, keys: readonly string[]): string[] =>
  chunksOf(manifest, keys).flatMap(({ file }) => (file.endsWith('.js') ? [file] : []));

/** Bytes as a CDN sends them: brotli at its highest level. */
export const brotliBytes = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
