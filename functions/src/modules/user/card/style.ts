import { createHash } from 'node:crypto';

/** All that the page needs; small enough to come with it. Colours are those of the app's tokens. */
export const style = `
:root{color-scheme:light dark;--paper:#fbf7f0;--surface:#fff;--ink:#221f1a;--muted:#6b6459;--line:#e7dfd2;--brand:#b54a0b;--on-brand:#fff;--lost:#b3261e;--on-lost:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#171512;--surface:#211e1a;--ink:#f3eee6;--muted:#a79f92;--line:#363029;--brand:#f2994a;--on-brand:#1b1814;--lost:#f2857d;--on-lost:#1b1814}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 Inter,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:anywhere}
main{max-width:30rem;margin:0 auto;padding:1rem 1rem 3rem;display:grid;gap:1rem}
h1,h2{font-family:Fraunces,Georgia,'Times New Roman',serif;line-height:1.15;margin:0;font-weight:600}
h1{font-size:2.25rem}h2{font-size:1.25rem}p{margin:0}
.lost{background:var(--lost);color:var(--on-lost);border-radius:12px;padding:.75rem 1rem;font-weight:600}
.said{border:1px solid var(--line);border-left:4px solid var(--brand);background:var(--surface);border-radius:12px;padding:.75rem 1rem}
.photo{display:block;width:100%;height:auto;max-height:22rem;object-fit:cover;border-radius:12px;background:var(--line)}
.muted{color:var(--muted)}.note{white-space:pre-line}
.card{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:1rem;display:grid;gap:.75rem}
.person{display:grid;gap:.5rem}.person+.person{border-top:1px solid var(--line);padding-top:.75rem}
.ways{display:flex;gap:.5rem;flex-wrap:wrap}
.way,button{flex:1 1 8rem;display:grid;place-items:center;min-height:48px;padding:.5rem 1rem;border:1px solid var(--brand);border-radius:12px;background:transparent;color:var(--brand);font:inherit;font-weight:600;text-decoration:none;text-align:center;cursor:pointer}
.call,button{background:var(--brand);color:var(--on-brand)}.call{flex-basis:13rem}
dl{margin:0;display:grid;gap:.5rem}dl div{display:grid;grid-template-columns:8rem 1fr;gap:.75rem}dt{color:var(--muted)}dd{margin:0}
form{display:grid;gap:.75rem}label{display:grid;gap:.25rem;font-weight:500}
input,textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--muted);border-radius:12px;padding:.6rem .75rem;width:100%}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
a{color:var(--brand)}footer{font-size:.9rem;color:var(--muted)}
`;

const hash = createHash('sha256').update(style).digest('base64');

/**
 * Nothing but the page's own style, its picture and its form: no script at all. `connect-src` is for tools that read robots.txt by way
 * of the page (Lighthouse); without a script nothing else connects.
 */
export const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
