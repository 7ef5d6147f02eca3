import type { Response } from '@playwright/test';
import { budgets } from '../../scripts/size/budgets.ts';
import { brotliBytes } from '../../scripts/size/manifest.ts';
import { expect, heading, test } from './support/test.ts';

test('the list of pets is usable before the full SDK has come, within its bytes', async ({
  signedIn: page,
}) => {
  // A device that knows nothing but the session: no cache, and no changes that wait to be sent.
  const scripts: Promise<Buffer>[] = [];
  const count = (response: Response): void => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  };
  page.on('response', count);
  // The full SDK is held back until the list stands without it.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/full-/, async (route) => {
    await held;
    await route.continue();
  });
  const full = page.waitForResponse(/\/assets\/full-/);

  await page.goto('/dashboard/pets');
  await expect(heading(page)).toHaveText('Your pets');
  await expect(page.getByRole('link', { name: 'Add your first pet' })).toBeVisible();
  page.off('response', count);
  const bodies = await Promise.all(scripts);
  const bytes = bodies.reduce((sum, body) => sum + brotliBytes(body), 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(budgets.pets);

  // It comes by itself: from then on the list is live.
  release();
  expect((await full).ok()).toBe(true);
});
