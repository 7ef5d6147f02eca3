import { smoke } from '../../scripts/deploy/smoke.ts';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { routeUntil } from './support/routes.ts';
import { expect, heading, offlineErrors, takenOver, test } from './support/test.ts';

const landing = 'Everything about your pet, at hand.';
const pages = [
  { path: '/', title: 'Your pet’s papers, photos and health in one place · Pawfolio', says: landing },
  { path: '/how-it-works', title: 'How it works · Pawfolio', says: 'How it works' },
  { path: '/privacy', title: 'Privacy · Pawfolio', says: 'Privacy, in plain words' },
  { path: '/terms', title: 'Terms · Pawfolio', says: 'Terms, without the small print' },
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
    const block = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(block ?? '')).toMatchObject({ '@type': 'WebSite', publisher: { name: 'Pawfolio' } });
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

  for (const path of ['/privacy', '/terms'])
    test(`${path} says who runs Pawfolio, and where they are reached`, async ({ page }) => {
      await page.goto(path);
      const section = page.getByRole('region', { name: 'Who we are' });
      await expect(section.getByRole('link')).toHaveAttribute('href', /^mailto:\S+@\S+$/);
      await expect(section).toContainText('Pawfolio is run by');
    });
});

const isAlive = (): boolean =>
  Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer'));

test('the landing page asks nobody else, and comes alive without Firebase', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  const scripts: Promise<string>[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(isAlive)).toBe(false); // whoever only reads is spared the work
  await takenOver(page);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect([...origins]).toEqual([baseURL]);
  const code = (await Promise.all(scripts)).join('\n');
  expect(code).toContain(landing);
  expect(code).not.toMatch(/identitytoolkit|@firebase|firebaseapp/);
});

test('the products of the landing page carry the name that is typed', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('img', { name: 'A tag, a bandana and a mug that say Biscuit' })).toBeVisible();
  await page.getByLabel('What is your pet called?').fill('Käthe');
  const shelf = page.getByRole('img', { name: 'A tag, a bandana and a mug that say Käthe' });
  await expect(shelf.getByText('Käthe').first()).toBeVisible();
  await expect(shelf.locator('text').filter({ hasNotText: 'Käthe' })).toHaveCount(0);
});

test('scripts come from here alone, by a policy that the pages keep', async ({ request }) => {
  for (const path of ['/', '/sign-in', '/products', '/products/round-tag']) {
    const response = await request.get(path);
    const headers = response.headers();
    expect(headers['content-security-policy']).toMatch(
      /script-src 'self' 'wasm-unsafe-eval' https:\/\/apis\.google\.com https:\/\/www\.google\.com\/recaptcha\/ https:\/\/www\.gstatic\.com\/recaptcha\/;/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['cache-control']).toBe('no-cache');
    const html = await response.text();
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(
      ([, tag]) => !tag?.includes('ld+json'),
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, tag, content] of scripts) {
      expect(tag).toMatch(/ type="module".* src="\/assets\/[^"]+"/);
      expect(content?.trim()).toBe('');
    }
    expect(html).not.toMatch(/\son\w+="/);
  }
});

test('what is typed and pressed before the page has come alive is not lost @phone-only', async ({ page }) => {
  let release = (): void => undefined;
  let held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/hydrate-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await page.getByLabel('What is your pet called?').fill('Käthe');
  release();
  await expect(page.getByRole('img', { name: 'A tag, a bandana and a mug that say Käthe' })).toBeVisible();

  held = new Promise<void>((resolve) => (release = resolve));
  await page.goto('/products');
  const names = page.getByRole('main').getByRole('heading', { level: 3 });
  await page.getByRole('button', { name: 'ID tags' }).click();
  await page.getByRole('searchbox').fill('brass');
  await expect(names).toHaveCount(9);
  release();
  await expect(names).toHaveText(['Round tag', 'Bone tag']);
  await expect(page.getByRole('searchbox')).toHaveValue('brass');
  await expect(page.getByRole('button', { name: 'ID tags' })).toHaveAttribute('aria-pressed', 'true');
});

test('a visitor who reads while the script is on its way keeps the place @phone-only', async ({ page }) => {
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

test('a move to another page is told: title, heading, place @phone-only', async ({ page }) => {
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
    const letThrough = await routeUntil(page, /\/assets\/[^/]+\.js$/, (route) => route.abort());
    await page.getByRole('main').getByRole('link', { name: 'Create an account' }).click();
    await expect(page.getByRole('alert')).toContainText('This page could not be loaded');
    await expect(page).toHaveTitle('Something went wrong · Pawfolio');
    await expect(heading(page)).toBeFocused();
    letThrough();
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(heading(page)).toHaveText('Create an account');
  });
});

test('what a release is looked at for holds', async ({ baseURL }) => {
  expect(await smoke(baseURL ?? '')).toEqual([]);
});
