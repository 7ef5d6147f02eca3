import { replaceOnce } from './document.ts';
import { chunksOf, type Manifest } from './manifest.ts';

const ENTRY = 'src/app/hydrate.tsx';

/**
 * Names in the document of a prerendered page what brings it to life: the app's entry first, then all that this and `module`, the
 * page, import. A browser makes nothing of `rel="awake"`: `entry-static.ts` decides when it is fetched, and when it is run.
 */
export function withAwake(html: string, manifest: Manifest, module: string): string {
  const entry = chunksOf(manifest, [ENTRY]).at(-1)?.file ?? '';
  const files = new Set([entry]);
  for (const { file, css = [] } of chunksOf(manifest, [ENTRY, module]))
    for (const name of [file, ...css]) files.add(name);
  const links = [...files].map((file) => {
    const as = file.endsWith('.css') ? 'style' : 'script';
    return `  <link rel="awake" as="${as}" crossorigin href="/${file}">\n`;
  });
  return replaceOnce(html, / *<\/head>/, ([end]) => links.join('') + end);
}
