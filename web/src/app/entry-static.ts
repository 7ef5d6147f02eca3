/*
 * A prerendered page is complete without a script. This one waits until the page stands and the browser is idle, or the
 * visitor does something, and then fetches the app that takes over. Keep it tiny: it is all that loads before that.
 */
import { keepEarly } from './early.ts';

keepEarly();

let started = false;

function start(): void {
  if (started) return;
  started = true;
  for (const type of events) window.removeEventListener(type, start);
  void import('./hydrate.tsx');
}

const events = ['pointerdown', 'keydown', 'touchstart', 'focusin'] as const;
for (const type of events) window.addEventListener(type, start, { passive: true });

const whenIdle = (): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 4_000 });
  else setTimeout(start, 1_500);
};
if (document.readyState === 'complete') whenIdle();
else window.addEventListener('load', whenIdle, { once: true });
