import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './test.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Nothing that axe can see is wrong with the page as it stands; `rules` narrows it down. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  // A page whose code is still on its way has no parts that could be looked at.
  await expect(page.locator('h1').first()).toBeAttached();
  // Not a script of the page, so that its content security policy need not allow it. Once a document is enough.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const found = await axe.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
    }));
  }, rules);
  expect(violations, `axe on ${page.url()}`).toEqual([]);
}

/** Until no colour is on its way to another. */
const standsStill = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

/** What a theme can change: the structure of a page is the same in both. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** The page as it stands is accessible in light and in dark. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await standsStill(page);
    await expectAccessible(page, colorScheme === 'dark' ? OF_COLOUR : undefined);
  }
}

/** Nothing sticks out of the window sideways. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const { content, room } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { content: scrollWidth, room: clientWidth };
  });
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(room);
}
