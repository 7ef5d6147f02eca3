import { CACHE_PREFIX, TAKE_OVER, wayOf, type Release } from './routing.ts';
import { scope, type RequestEvent } from './scope.ts';

/*
 * Opens the app without a network: its code and its two pages, nothing that belongs to a customer. Data without a network
 * is the business of Firestore's cache, pictures that of `platform/pictures.ts`. (docs/decisions/0017)
 */
declare const __RELEASE__: Release;
const release = __RELEASE__;
const CACHE = CACHE_PREFIX + release.version;
const files = new Set(release.files);

/** A line that answers later than this is as good as none, when the app is here. */
const PATIENCE_MS = 4_000;

/** So many files at a time: whoever uses the page meanwhile has the line to themselves. */
const AT_ONCE = 4;

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function fetchGood(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/** A page that names other files than this worker keeps, since a deployment is under way, must not be kept with them. */
async function fetchDocument(url: string, sha256: string): Promise<Response> {
  const response = await fetchGood(url, 'reload');
  const body = await response.clone().arrayBuffer();
  if (hex(await crypto.subtle.digest('SHA-256', body)) !== sha256)
    throw new Error(`${url} is of another version`);
  return response;
}

/** All of a version or nothing: what fails here is tried again by the browser at the next visit. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  const keepFile = async (url: string): Promise<void> => {
    // Another version's copy of a file under the same name is the same file; so is the browser's.
    const known = url.startsWith('/assets/') ? await caches.match(url) : undefined;
    await cache.put(url, known ?? (await fetchGood(url, url.startsWith('/assets/') ? 'default' : 'reload')));
  };
  const left = release.files.values();
  const keepSome = async (): Promise<void> => {
    for (const url of left) await keepFile(url);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepSome));
  await Promise.all(
    release.documents.map(async ({ url, sha256 }) => cache.put(url, await fetchDocument(url, sha256))),
  );
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  // The page is asked for while the worker starts, so that it costs no time where there is a network.
  await scope.registration.navigationPreload.enable();
}

const fromNetwork = async ({ request, preloadResponse }: RequestEvent): Promise<Response> =>
  (await preloadResponse) ?? fetch(request);

async function answerDocument(event: RequestEvent, fallback: string): Promise<Response> {
  const fetched = fromNetwork(event);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const first = await Promise.race([fetched, late]).catch(() => undefined);
  if (first && first.status < 500) return first;
  const kept = await (await caches.open(CACHE)).match(fallback);
  return kept ?? fetched;
}

async function answerFile({ request }: RequestEvent): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, scope.location.origin, files);
  if (way.kind === 'document') event.respondWith(answerDocument(event, way.fallback));
  if (way.kind === 'file') event.respondWith(answerFile(event));
});
