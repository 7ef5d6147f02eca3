import type { Page, Route } from '@playwright/test';

/**
 * Answers requests as `answer` does, until what this resolves with is called. Not by `page.unroute`: while Chromium stops to hold
 * requests back, one that is on its way can be left without an answer, whoever it goes to (a write of Firestore's, for 44 seconds).
 */
export async function routeUntil(
  page: Page,
  url: string | RegExp,
  answer: (route: Route) => Promise<void> | undefined,
): Promise<() => void> {
  let isOver = false;
  await page.route(url, (route) => (isOver ? route.continue() : answer(route)));
  return () => {
    isOver = true;
  };
}
