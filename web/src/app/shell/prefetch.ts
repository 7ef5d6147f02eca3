import { afterFull } from '../../platform/sdk/load.ts';
import type { PageRoute } from '../page.ts';

interface Connection {
  saveData?: boolean;
}

let done = false;

/**
 * Fetches the code of `pages` once the one that is open needs nothing more, so that they open at once,
 * also after the network has gone. Not for people who ask their browser to save data.
 */
export function prefetch(pages: readonly PageRoute[]): void {
  const { connection } = navigator as { connection?: Connection };
  if (done || connection?.saveData) return;
  done = true;
  void afterFull.then(() => {
    for (const page of pages) page.preload();
    for (const part of [import('./unsent-question.tsx'), import('../../platform/sign-out.ts')]) {
      part.catch(() => undefined); // fetched again when it is needed
    }
  });
}
