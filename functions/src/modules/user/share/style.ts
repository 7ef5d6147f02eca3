import { createHash } from 'node:crypto';
import { style as cardStyle } from '../card/style.ts';

/** That of the lost-pet card, with what a longer page needs besides. */
export const style = `${cardStyle}
main{max-width:46rem;gap:1.25rem}
.top{display:grid;gap:1rem;align-items:center}.top .photo{max-width:12rem;aspect-ratio:1}
@media(min-width:40rem){.top{grid-template-columns:12rem 1fr}.top.bare{grid-template-columns:1fr}}
.until{background:var(--surface);border:1px solid var(--line);border-left:4px solid var(--brand);border-radius:12px;padding:.75rem 1rem}
.rows{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}.rows li+li{border-top:1px solid var(--line);padding-top:.75rem}
.paper{display:flex;gap:.75rem;align-items:center;justify-content:space-between;flex-wrap:wrap}.paper>span{flex:1 1 14rem;min-width:0}
.paper .way{flex:0 0 auto}.ways .way{flex:0 1 auto}
.state{display:inline-block;border:1px solid var(--line);border-radius:999px;padding:0 .6rem;font-size:.9rem}
@media print{.way,footer a{display:none}body{background:#fff;color:#000}.card,.until{break-inside:avoid}}
`;

/** Asks now and then, and when the page is looked at again, whether the link still opens; if not, the page is fetched anew. */
export const script = `(()=>{let busy=0;const ask=async()=>{if(busy||document.hidden)return;busy=1;try{const r=await fetch(location.pathname.replace(/\\/$/,'')+'/alive',{method:'HEAD',cache:'no-store'});if(r.status===404)location.reload()}catch{}busy=0};setInterval(ask,30000);addEventListener('visibilitychange',ask);addEventListener('focus',ask);addEventListener('pageshow',e=>{if(e.persisted)ask()})})()`;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but the page's own style, its one script, its picture, and the question of that script. */
export const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file is saved, never shown, and may do nothing at all. The style is for the page that says why there is none any more. */
export const filePolicy = `default-src 'none'; style-src ${hash(style)}; sandbox; frame-ancestors 'none'`;
