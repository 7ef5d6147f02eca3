import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { expect, heading, offlineErrors, test } from './support/test.ts';

const landing = 'Everything about your pet, at hand.';
const pages = [
  { path: '/', title: 'Your pet’s papers, photos and health in one place · Pawfolio', says: landing },
  { path: '/sign-in', title: 'Sign in · Pawfolio', says: 'Sign in' },
  { path: '/sign-up', title: 'Create an account · Pawfolio', says: 'Create an account' },
  { path: '/reset-password', title: 'Reset your password · Pawfolio', says: 'Reset your password' },
  { path: '/nowhere/at-all', title: 'Page not found · Pawfolio', says: 'There is no page here' },
];

for (const { path, title, says } of pages) {
  test(`${path} has a title, is accessible and fits @phone`, async ({ page }) => {
    await page.goto(path);
    await expect(heading(page)).toHaveText(says);
    await expect(page).toHaveTitle(title);
    await expectNoOverflow(page);
    await expectAccessibleInBothThemes(page);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the landing page is complete and styled @phone', async ({ page }) => {
    await page.goto('/');
    await expect(heading(page)).toHaveText(landing);
    await expect(heading(page)).toHaveCSS('font-family', /^Fraunces/);
    await expect(page.getByRole('img', { name: /Example of a pet’s record/ })).toBeVisible();
    for (const name of ['Three promises', 'How it works', 'Privacy, in plain words']) {
      await expect(page.getByRole('heading', { name })).toBeVisible();
    }
    await expect(page.getByRole('link', { name: 'Start your pet’s record' }).first()).toHaveAttribute(
      'href',
      '/sign-up',
    );
    await expectNoOverflow(page);
  });
});

test('the landing page asks nobody else, and comes alive without Firebase', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  const scripts: Promise<string>[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await page.goto('/');
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')),
  );
  await page.waitForLoadState('networkidle');
  expect([...origins]).toEqual([baseURL]);
  const code = (await Promise.all(scripts)).join('\n');
  expect(code).toContain(landing);
  expect(code).not.toMatch(/identitytoolkit|@firebase|firebaseapp/);
});

test('scripts come from here alone, by a policy that the pages keep', async ({ request }) => {
  for (const path of ['/', '/sign-in']) {
    const response = await request.get(path);
    const headers = response.headers();
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['cache-control']).toBe('no-cache');
    const html = await response.text();
    expect([...html.matchAll(/<script\b[^>]*>([^<]*)/g)].map((script) => script[1]?.trim())).toEqual(['']);
    expect(html).not.toMatch(/\son\w+="/);
  }
});

/** The app has taken over the prerendered page: from then on it keeps the place itself. */
const takenOver = (page: Page) => page.waitForFunction(() => history.scrollRestoration === 'manual');

test('a visitor who reads while the script is on its way keeps the place @phone', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/hydrate-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await page.getByRole('link', { name: 'Start your pet’s record' }).last().scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(500);
  release();
  await takenOver(page);
  await expect(heading(page)).toHaveText(landing);
  // What the app does with the place, it does in the frame after it has taken over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('a move to another page is told: title, heading, place @phone', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  const last = page.getByRole('link', { name: 'Start your pet’s record' }).last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await last.click();
  await expect(page).toHaveTitle('Create an account · Pawfolio');
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await expect(heading(page)).toHaveText(landing);
  await expect(heading(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('the first stop of the keyboard skips the navigation', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(heading(page)).toHaveText('Sign in');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('an address that leads nowhere says so, and leads on', async ({ page }) => {
  await page.goto('/dashboard-of-somebody/else');
  await expect(heading(page)).toHaveText('There is no page here');
  await page.getByRole('link', { name: 'Start page' }).click();
  await expect(heading(page)).toHaveText(landing);
});

test.describe('without a network', () => {
  test.use({ expectedErrors: offlineErrors });

  test('a strip says so, as long as it lasts', async ({ page, context }) => {
    await page.goto('/sign-in');
    const strip = page.getByRole('status').filter({ hasText: 'You are offline' });
    await expect(heading(page)).toBeVisible();
    await expect(strip).toBeHidden();
    await context.setOffline(true);
    await expect(strip).toBeVisible();
    await context.setOffline(false);
    await expect(strip).toBeHidden();
  });

  test('a page whose code does not come offers to load it again', async ({ page }) => {
    await page.goto('/sign-in');
    await expect(heading(page)).toHaveText('Sign in');
    await page.route(/\/assets\/sign-up-/, (route) => route.abort());
    await page.getByRole('main').getByRole('link', { name: 'Create an account' }).click();
    await expect(page.getByRole('alert')).toContainText('This page could not be loaded');
    await expect(page).toHaveTitle('Something went wrong · Pawfolio');
    await expect(heading(page)).toBeFocused();
    await page.unroute(/\/assets\/sign-up-/);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(heading(page)).toHaveText('Create an account');
  });
});
