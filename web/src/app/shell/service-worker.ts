import { env } from '../../config/env.ts';
import { reportError } from '../../platform/report.ts';
import { TAKE_OVER } from '../../service-worker/routing.ts';
import { useNewVersion } from './new-version.ts';

/** A page that stays open asks for a newer version when somebody comes back to it, but not more often than this. */
const ASK_AGAIN_MS = 60 * 60_000;

const reload = (): void => window.location.reload();

/** Has the version that waits take over, and loads the page again when it has. */
function takeOver(waiting: ServiceWorker): void {
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reload();
  });
  waiting.postMessage(TAKE_OVER);
}

const tellOf = (waiting: ServiceWorker): void =>
  useNewVersion.setState({ ready: true, load: () => takeOver(waiting) });

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) tellOf(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const found = registration.installing;
    found?.addEventListener('statechange', () => {
      // Without an older one that is active it does not wait: the app has just been put on this device.
      if (found.state === 'installed' && registration.active) tellOf(found);
    });
  });
  // Another tab has let the new version take over: the code of this page may soon be nowhere.
  navigator.serviceWorker.addEventListener('controllerchange', () =>
    useNewVersion.setState({ ready: true, load: reload }),
  );
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => undefined); // no network: the next time will do
  });
}

/** Puts the app on this device, so that it opens without a network. */
export async function keepAppOnDevice(): Promise<void> {
  if (!('serviceWorker' in navigator) || !env.serviceWorker) return;
  try {
    watch(await navigator.serviceWorker.register('/sw.js'));
  } catch (error) {
    reportError(error); // it works without, while there is a network
  }
}
