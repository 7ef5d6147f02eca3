/*
 * A prerendered page is complete without a script. This one waits until the page is seen and the browser is idle, and has the files
 * of the app fetched, no more: running them is the work of a phone for a second, and whoever only reads need not pay it. The first
 * sign of a visitor brings the page to life, or anything that the address or this device has to say. Keep it tiny: it is all that
 * loads before that.
 */
import { keepEarly } from './early.ts';

/** The files that the app needs here, which the build has named in the document (`build/awake.ts`). The first is its entry. */
const files = document.querySelectorAll<HTMLLinkElement>('link[rel=awake]');
const signs = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'focusin', 'offline'] as const;
let started = false;

function listen(): void {
  for (const type of signs) window.addEventListener(type, onSign, { passive: true });
}

/** A "move" of nothing is told of a pointer that rests where the page appears (`first-sign.ts`; imported, it would be one file more). */
function onSign(event: Event): void {
  const { movementX, movementY } = event as PointerEvent;
  if (event.type !== 'pointermove' || movementX !== 0 || movementY !== 0) start();
}

function start(): void {
  if (started) return;
  started = true;
  for (const type of signs) window.removeEventListener(type, onSign);
  for (const file of files) file.rel = file.as === 'style' ? 'stylesheet' : 'modulepreload';
  // By its address, and not by `import('./hydrate.tsx')`: Vite's way there is a file more before the first paint.
  const app: Promise<unknown> = import.meta.env.DEV
    ? import('./hydrate.tsx')
    : import(/* @vite-ignore */ files[0]?.href ?? '');
  app.catch(() => {
    started = false; // no network: the next sign may find one
    listen();
  });
}

/** When the browser has nothing else to do, or has had enough time. */
function soon(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 4_000 });
  else setTimeout(then, 1_500);
}

/** One by one: to begin twenty fetches at once would take a phone longer than an answer may. */
function fetchNext(): void {
  const next = [...files].find(({ rel }) => rel === 'awake');
  if (!next) return;
  next.rel = 'prefetch';
  soon(fetchNext);
}

function whenIdle(): void {
  // Drawn for a stranger and for the plain address: what it says to others, the app must tell.
  if (localStorage.length > 0 || location.search !== '') start();
  else fetchNext();
}

/** What is fetched ahead shares the line with nothing that is seen: it begins when the page is on the screen, not when it is loaded. */
function whenPainted(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    soon(whenIdle);
    return;
  }
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    soon(whenIdle);
  });
  observer.observe({ type: 'paint', buffered: true });
}

keepEarly();
listen();
if (document.readyState === 'complete') whenPainted();
else window.addEventListener('load', whenPainted, { once: true });
