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
  for (const page of pages) {
    await idle();
    void page.preload();
  }
  await idle();
  await Promise.all([import('./unsent-question.tsx'), import('../../platform/sign-out.ts')]);
}

async function keepOnDevice(): Promise<void> {
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
