/** Stands for any origin: what a path resolves to against it shows whether it leaves its origin. */
const SOMEWHERE = 'https://pawfolio.invalid';

/**
 * Where to go after signing in: the path in `?next=`, else `otherwise`. Only a path of this app passes: a link that
 * somebody else has made must not lead through our sign-in to a site of theirs.
 */
export function nextPath(search: string, otherwise: string): string {
  const next = new URLSearchParams(search).get('next') ?? '';
  // Browsers read a backslash as a slash, and drop tabs and line breaks: `/\t/evil.example` is `//evil.example`.
  if (!/^\/(?![/\\])[^\\\s]*$/.test(next)) return otherwise;
  const url = new URL(next, SOMEWHERE);
  return url.origin === SOMEWHERE ? url.pathname + url.search + url.hash : otherwise;
}
