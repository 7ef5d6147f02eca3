import { expect, it } from 'vitest';
import { withAwake } from './awake.ts';

const manifest = {
  'src/app/hydrate.tsx': { file: 'assets/hydrate.js', imports: ['_shell.js'], css: ['assets/shell.css'] },
  '_shell.js': { file: 'assets/shell.js' },
  'page.tsx': { file: 'assets/page.js', imports: ['_shell.js'], css: ['assets/page.css'] },
};
const html = '<html><head>\n  </head><body></body></html>';

it('names what brings a page to life, the entry first and nothing twice', () => {
  const made = withAwake(html, manifest, 'page.tsx');
  const links = [...made.matchAll(/ {2}<link rel="awake" as="(\w+)" crossorigin href="([^"]+)">\n/g)];
  expect(links.map(([, as, href]) => [as, href])).toEqual([
    ['script', '/assets/hydrate.js'],
    ['script', '/assets/shell.js'],
    ['style', '/assets/shell.css'],
    ['script', '/assets/page.js'],
    ['style', '/assets/page.css'],
  ]);
  expect(links.reduce((rest, [link]) => rest.replace(link, ''), made)).toBe(html);
});

it('notices a page that has moved', () => {
  expect(() => withAwake(html, manifest, 'gone.tsx')).toThrow('The build has no chunk gone.tsx');
});
