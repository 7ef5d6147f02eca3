import { CACHE_PREFIX } from './routing.ts';
import { scope } from './scope.ts';

/*
 * Stands in the place of the worker when a build is made with VITE_SERVICE_WORKER=off: every browser fetches it at its
 * next visit, and it removes the worker that is there with all that it kept.
 */
async function retire(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(CACHE_PREFIX)).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(retire()));
