import type { Locator, Page } from '@playwright/test';

export interface Place {
  x: number;
  y: number;
}

/** Where something is in the window, in px: its middle and its size. */
export async function placeOf(thing: Locator): Promise<Place & { width: number; height: number }> {
  const box = await thing.boundingBox();
  if (!box) throw new Error('It is nowhere to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

/** Between two places, as far as `part` of the way. */
const between = (from: Place, to: Place, part: number): Place => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/**
 * Puts fingers on the glass, takes each from its first place to its second, and lifts them: as the browser gets it from a
 * touch screen, so that it decides itself between what the page does and scrolling.
 */
export async function drawFingers(page: Page, ways: readonly (readonly [Place, Place])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1_000 - 1;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Place[]) => {
    timestamp += 0.03;
    const points = touchPoints.map((place, id) => ({ ...place, id }));
    return session.send('Input.dispatchTouchEvent', { type, timestamp, touchPoints: points });
  };
  const at = (part: number): Place[] => ways.map(([from, to]) => between(from, to, part));
  // One finger is always first.
  for (let count = 1; count <= ways.length; count++) await send('touchStart', at(0).slice(0, count));
  for (let step = 1; step <= 12; step++) await send('touchMove', at(step / 12));
  await send('touchMove', at(1));
  await send('touchEnd', []);
  await session.detach();
}
