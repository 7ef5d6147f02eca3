import type { PageRoute } from '../page.ts';

interface Connection {
  saveData?: boolean;
}

let done = false;

/** On the home screen, where people expect an app to open also without a network. */
const isInstalled = (): boolean => window.matchMedia('(display-mode: standalone)').matches;

const ignore = (): void => undefined; // fetched again when it is needed

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
  for (const page of pages) page.preload();
  for (const part of [import('./unsent-question.tsx'), import('../../platform/sign-out.ts')])
    part.catch(ignore);
  keepOnDevice().catch(ignore);
}
