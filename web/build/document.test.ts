import { describe, expect, it } from 'vitest';
import { assemble, replaceOnce, sitemap, stylesFirst, withContent, withFonts, withHead } from './document.ts';

const html = `<head><script type="module" src="/a.js"></script><link rel="stylesheet" crossorigin href="/assets/landing-1.css"></head><div id="root"></div>`;
const readAsset = (path: string): string => `/* ${path} */`;

describe('a prerendered page', () => {
  it('gets its content and its styles, and its script waits for both', () => {
    expect(assemble(html, '<h1>$& Pawfolio</h1>', readAsset)).toBe(
      '<head><script type="module" fetchpriority="low" src="/a.js"></script><style>/* /assets/landing-1.css */</style></head><div id="root"><h1>$& Pawfolio</h1></div>',
    );
  });

  it.each(['<script>go()</script>', '<template id="B:0"></template>'])('must not need %s', (part) => {
    expect(() => assemble(html, part, readAsset)).toThrow('must stand without a script');
  });

  it.each(['', html + html])('is not made from another document', (other) => {
    expect(() => assemble(other, '', readAsset)).toThrow('Expected one');
  });

  it('is changed in one place only', () => {
    expect(replaceOnce('a-b-c', /b/, () => 'x')).toBe('a-x-c');
    expect(() => replaceOnce('b-b', /b/, () => 'x')).toThrow('found 2');
  });
});

describe('the document of the app', () => {
  it('names its styles first, and shows the frame', () => {
    const styles = '    <link rel="stylesheet" crossorigin href="/assets/shell.css">\n';
    const script = '    <script type="module" crossorigin src="/assets/app.js"></script>\n';
    const links = '    <link rel="modulepreload" crossorigin href="/assets/react.js">\n';
    const made = stylesFirst(`<head>\n${script}${links}${styles}</head><body><div id="root"></div></body>`);
    expect(made).toBe(`<head>\n${styles}${script}${links}</head><body><div id="root"></div></body>`);
    expect(withContent(made, '<b>$&</b>')).toContain('<div id="root"><b>$&</b></div>');
  });
});

it('has fonts fetched before the styles that ask for them', () => {
  expect(withFonts('<head>\n    <link rel="stylesheet" href="/a.css"></head>', ['a.woff2', 'b.woff2'])).toBe(
    `<head>
    <link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/a.woff2">
    <link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/b.woff2">
    <link rel="stylesheet" href="/a.css"></head>`,
  );
});

describe('the head of a page', () => {
  const head =
    '<head><title>Old</title><meta name="description" content="old" /><meta property="og:title" content="Old" /></head>';
  const given = {
    title: 'Tag & "bone"',
    description: 'Deep <b>',
    url: 'https://paw.test/products/a',
    picture: 'https://paw.test/social.png',
    data: null,
  };

  it('says what the page is, and nothing in it is markup', () => {
    const html = withHead(head, given);
    expect(html).toContain('<title>Tag &amp; &quot;bone&quot; · Pawfolio</title>');
    expect(html).toContain('name="description" content="Deep &lt;b>"');
    expect(html).toContain('property="og:description" content="Deep &lt;b>"');
    expect(html).toContain('property="og:title" content="Tag &amp; &quot;bone&quot;"');
    expect(html).toContain('<link rel="canonical" href="https://paw.test/products/a" />');
    expect(html).toContain('<meta property="og:image" content="https://paw.test/social.png" />');
    expect(html).not.toContain('ld+json');
  });

  it('keeps what its template says when the page says nothing', () => {
    const html = withHead(head, { ...given, title: null, description: null });
    expect(html).toContain('<title>Old</title>');
    expect(html).toContain('name="description" content="old"');
    expect(html).toContain('property="og:description" content="old"');
  });

  it('carries data that cannot end its own block', () => {
    const html = withHead(head, { ...given, data: { name: '</script><script>go()' } });
    const [, block] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? [];
    expect(block).not.toContain('<');
    expect(JSON.parse(block ?? '')).toEqual({ name: '</script><script>go()' });
  });
});

it('lists pages for search engines', () => {
  expect(sitemap(['https://paw.test/', 'https://paw.test/a?b&c'])).toContain(
    '<url><loc>https://paw.test/a?b&amp;c</loc></url>',
  );
});
