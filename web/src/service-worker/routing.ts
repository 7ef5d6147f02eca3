/** What the build has put together for a worker; see `web/build/service-worker.ts`. */
export interface Release {
  /** Changes with any of the files. */
  version: string;
  /** Addresses of files that never change under their name, and of icons. */
  files: readonly string[];
  /** The two pages of HTML: their address, and the SHA-256 of what the build wrote there, in hexadecimal. */
  documents: readonly { url: string; sha256: string }[];
}

/** What Hosting answers with the app for; any address of the app would do. */
export const APP_URL = '/dashboard';
export const LANDING_URL = '/';

/** Caches of the app itself; each version has one of its own. What is private lies in others. */
export const CACHE_PREFIX = 'pawfolio.app.';
/** What a page says to a worker that waits. */
export const TAKE_OVER = 'pawfolio:take-over';

export type Way =
  /** A page: by the network, else the document of this address from the cache. */
  | { kind: 'document'; fallback: string }
  /** A file: from the cache, else by the network, and kept. */
  | { kind: 'file' }
  /** None of the worker's business: data, sign-in, files of customers, other origins. */
  | { kind: 'none' };

const none: Way = { kind: 'none' };

/** Which way a request goes. Everything that is not known to be part of the app is left alone. */
export function wayOf(
  { method, url, mode }: Pick<Request, 'method' | 'url' | 'mode'>,
  origin: string,
  files: ReadonlySet<string>,
): Way {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return none;
  const { pathname } = address;
  if (pathname.startsWith('/assets/') || files.has(pathname)) return { kind: 'file' };
  // `/__/` is Firebase's own, and a name with an ending is a file that Hosting knows. The others are pages that functions
  // make (the rewrites of firebase.json): however late they answer, the app is nothing to show in their place.
  if (mode !== 'navigate' || /^\/(__|t|s|sandbox|webhooks)\/|\.\w+$/.test(pathname)) return none;
  return { kind: 'document', fallback: pathname === LANDING_URL ? LANDING_URL : APP_URL };
}
