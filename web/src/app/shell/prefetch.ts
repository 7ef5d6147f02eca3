import { firstSign } from '../../shared/lib/first-sign.ts';
import type { PageRoute } from '../page.ts';

interface Connection {
  saveData?: boolean;
}

let done = false;

/** On the home screen, where people expect an app to open also without a network. */
const isInstalled = (): boolean => window.matchMedia('(display-mode: standalone)').matches;

const ignore = (): void => undefined; // fetched again when it is needed

/** Resolves when the browser has nothing else to do, so that whoever uses the page does not wait for this. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 50);
  });

async function fetchAll(pages: readonly PageRoute[]): Promise<void> {
  await idle();
  // Also without a network one must be able to leave.
  await Promise.all([import('./unsent-question.tsx'), import('../../platform/sign-out.ts')]);
  // The others are run too, which takes a phone a while: not before somebody seems to go on from here.
  await firstSign();
  for (const page of pages) {
    await idle();
    void page.preload();
  }
}

/** Nothing of it is needed on this visit: it leaves the line and the processor to what the page fetches when it has been opened. */
const KEEP_AFTER_MS = 4_000;

async function keepOnDevice(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, KEEP_AFTER_MS));
  await (await import('./service-worker.ts')).keepAppOnDevice();
}

/**
 * Fetches the code of `pages`, so that they open at once, and puts the app on this device, so that it opens also after the
 * network has gone. To be called when the page that is open needs nothing more. Not for people who ask their browser to save data, unless
 * they have installed it.
 */
export function prefetch(pages: readonly PageRoute[]): void {
  const { connection } = navigator as { connection?: Connection };
  if (done || (connection?.saveData && !isInstalled())) return;
  done = true;
  fetchAll(pages).catch(ignore);
  keepOnDevice().catch(ignore);
}
