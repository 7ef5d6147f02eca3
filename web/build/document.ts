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
  const links = `<link rel="canonical" href="${escaped(url)}" />\n    <meta property="og:url" content="${escaped(url)}" />
    <meta property="og:image" content="${escaped(picture)}" />
    <meta name="twitter:card" content="summary_large_image" />`;
  // A data block: no script, so that the content security policy has nothing to say about it.
  const block = data ? `\n    <script type="application/ld+json">${inScript(data)}</script>` : '';
  return replaceOnce(result, /<\/head>/, () => `  ${links}${block}\n  </head>`);
}

/** Writes the page and its styles into the HTML that the build made of its template. */
export function assemble(html: string, page: string, readAsset: (path: string) => string): string {
  if (/<script|<template/.test(page)) throw new Error('A prerendered page must stand without a script');
  const styled = replaceOnce(html, /<link rel="stylesheet"[^>]*href="([^"]+)">/, (link) => {
    return `<style>${readAsset(link[1] ?? '').trim()}</style>`;
  });
  return replaceOnce(styled, /<div id="root"><\/div>/, () => `<div id="root">${page}</div>`);
}

/** The list of pages for search engines. */
export const sitemap = (urls: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `  <url><loc>${escaped(url)}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
