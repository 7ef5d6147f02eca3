import { describe, expect, it } from 'vitest';
import { aheadPages } from './ahead-pages.ts';
import { withAhead } from './ahead.ts';

const manifest = {
  'app.html': { file: 'assets/app.js', imports: ['_shell.js'], css: ['assets/shell.css'] },
  '_shell.js': { file: 'assets/shell.js' },
  '_icons.js': { file: 'assets/icons.js', imports: ['_shell.js'] },
  'page.tsx': { file: 'assets/page.js', imports: ['_icons.js', '_shell.js'], css: ['assets/page.css'] },
};
const html =
  '<html><head>\n  </head><body><script type="module" src="/assets/app.js"></script></body></html>';

describe('a document of its own', () => {
  it('names what its page needs beside the app, and changes nothing else', () => {
    const made = withAhead(html, manifest, ['page.tsx']);
    const links = [...made.matchAll(/ {2}<link rel="(\w+)" crossorigin href="([^"]+)">\n/g)];
    expect(links.map(([, rel, href]) => [rel, href])).toEqual([
      ['modulepreload', '/assets/icons.js'],
      ['modulepreload', '/assets/page.js'],
      ['stylesheet', '/assets/page.css'],
    ]);
    expect(links.reduce((rest, [link]) => rest.replace(link, ''), made)).toBe(html);
  });

  it('notices a page that has moved', () => {
    expect(() => withAhead(html, manifest, ['gone.tsx'])).toThrow('The build has no chunk gone.tsx');
  });
});

it('stands where Hosting finds it by the address of its page', () => {
  const files = aheadPages.map(({ file }) => file);
  expect(files).toContain('dashboard.html');
  expect(files).toContain('build/round-tag.html');
  expect(new Set(files).size).toBe(files.length);
});
