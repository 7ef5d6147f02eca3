/** What the head of a page says beside what its template has. */
export interface Head {
  title: string | null;
  description: string | null;
  /** The page's own address. */
  url: string;
  /** The address of the picture that stands for it where its link is shared. */
  picture: string;
  data: object | null;
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
    throw new Error(`Expected one ${pattern.source} in the document, found ${found.length}`);
  return html.slice(0, match.index) + replace(match) + html.slice(match.index + match[0].length);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Data that no text in it can end: `<` never stands in it. */
const inScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Writes title, description, address and structured data into the head. */
export function withHead(html: string, { title, description, url, picture, data }: Head): string {
  let result = html;
  if (title !== null) {
    const text = escaped(title);
    result = replaceOnce(result, /<title>[^<]*<\/title>/, () => `<title>${text} · Pawfolio</title>`);
    result = replaceOnce(
      result,
      /(<meta property="og:title" content=")[^"]*/,
      ([, start]) => `${start}${text}`,
    );
  }
  if (description !== null) {
    const text = escaped(description);
    result = replaceOnce(
      result,
      /(<meta\s+name="description"\s+content=")[^"]*/,
      ([, start]) => `${start}${text}`,
    );
  }
  const told = /<meta\s+name="description"\s+content="([^"]*)"/.exec(result)?.[1] ?? '';
  const links = `<link rel="canonical" href="${escaped(url)}" />\n    <meta property="og:url" content="${escaped(url)}" />
    <meta property="og:description" content="${told}" />
    <meta property="og:image" content="${escaped(picture)}" />
    <meta name="twitter:card" content="summary_large_image" />`;
  // A data block: no script, so that the content security policy has nothing to say about it.
  const block = data ? `\n    <script type="application/ld+json">${inScript(data)}</script>` : '';
  return replaceOnce(result, /<\/head>/, () => `  ${links}${block}\n  </head>`);
}

/** Names the stylesheets before the scripts: they are what the first paint waits for, and not every line keeps to priorities. */
export function stylesFirst(html: string): string {
  const styles = [...html.matchAll(/ *<link rel="stylesheet"[^>]*>\n/g)].map(([link]) => link);
  const rest = styles.reduce((without, link) => without.replace(link, ''), html);
  return replaceOnce(rest, / *<script type="module"/, ([script]) => styles.join('') + script);
}

/** Has the browser fetch fonts, by their files' names, before it has met a word that is written with them. */
export const withFonts = (html: string, fonts: readonly string[]): string =>
  replaceOnce(html, / *<link rel="stylesheet"/, ([style]) =>
    fonts
      .map(
        (name) => `    <link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${name}">\n`,
      )
      .concat(style)
      .join(''),
  );

/** Puts what React has drawn where React will draw. */
export const withContent = (html: string, content: string): string =>
  replaceOnce(html, /<div id="root"><\/div>/, () => `<div id="root">${content}</div>`);

/** Writes the page and its styles into the HTML that the build made of its template. Its script waits for what is seen. */
export function assemble(html: string, page: string, readAsset: (path: string) => string): string {
  if (/<script|<template/.test(page)) throw new Error('A prerendered page must stand without a script');
  const styled = replaceOnce(html, /<link rel="stylesheet"[^>]*href="([^"]+)">/, (link) => {
    return `<style>${readAsset(link[1] ?? '').trim()}</style>`;
  });
  const calm = replaceOnce(styled, /<script type="module"/, ([script]) => `${script} fetchpriority="low"`);
  return withContent(calm, page);
}

/** The list of pages for search engines. */
export const sitemap = (urls: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `  <url><loc>${escaped(url)}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
