import type { Locator, Page } from '@playwright/test';
import { saved, tab } from './support/builder.ts';
import { commitProfile } from './support/commits.ts';
import { storedFields, storedIds } from './support/emulators.ts';
import { routeUntil } from './support/routes.ts';
import { resumeSession } from './support/session.ts';
import { SLOW } from './support/photos.ts';
import { expect, offlineErrors, signIn, test } from './support/test.ts';

const name = (page: Page): Locator => page.getByLabel('Pet’s name');
const status = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: words });
const designsOf = (uid: string): string => `users/${uid}/designs`;

/** Whether this device keeps a draft with these words. */
const isKept = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(
    (text) =>
      Object.entries(localStorage).some(
        ([key, value]) => key.startsWith('pawfolio.design-draft.') && String(value).includes(text),
      ),
    words,
  );

test.describe('when the browser crashes', () => {
  test.use({ expectedErrors: offlineErrors });

  test('what was typed last is on this device already, and opens in the next tab', async ({
    signedIn: page,
    account,
    context,
  }) => {
    await page.goto('/build/heart-tag');
    await name(page).fill('Miso');
    await saved(page);
    const address = page.url();
    // Nothing reaches the cloud any more.
    await page.route('**/saveDesign', (route) => route.abort());
    await name(page).fill('Miso the cat');
    await expect.poll(() => isKept(page, 'Miso the cat')).toBe(true);
    const crashed = page.waitForEvent('crash');
    const devtools = await context.newCDPSession(page);
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = await context.newPage();
    await next.goto(address);
    await expect(name(next)).toHaveValue('Miso the cat');
    await saved(next);
    const [id = ''] = await storedIds(designsOf(account.uid));
    expect(JSON.stringify(await storedFields(`${designsOf(account.uid)}/${id}`))).toContain('"Miso the cat"');
  });
});

test('what a guest has designed goes along into the account they sign in to', async ({ page, account }) => {
  await page.goto('/build/round-tag');
  await name(page).fill('Biscuit');
  await saved(page);
  const address = new URL(page.url()).pathname;
  const id = address.split('/').at(-1) ?? '';
  await name(page).fill('Biscuit & Co');
  await signIn(page, account);
  await expect
    .poll(() => storedFields(`${designsOf(account.uid)}/${id}`), SLOW)
    .toMatchObject({ productId: { stringValue: 'round-tag' } });
  await page.goto(address);
  await expect(name(page)).toHaveValue('Biscuit & Co');
  await saved(page);
  expect(JSON.stringify(await storedFields(`${designsOf(account.uid)}/${id}`))).toContain('"Biscuit & Co"');
});

test('a guest who signs in from the builder comes back to the same design, with what was typed last', async ({
  page,
  account,
}) => {
  await commitProfile(account);
  await page.goto('/build/round-tag');
  await name(page).fill('Biscuit');
  await saved(page);
  const address = new URL(page.url()).pathname;
  const id = address.split('/').at(-1) ?? '';
  // Only this device has it when the page is left.
  const letThrough = await routeUntil(page, '**/saveDesign', (route) => route.abort());
  await name(page).fill('Biscuit & Co');
  await expect.poll(() => isKept(page, 'Biscuit & Co')).toBe(true);
  await page.goto(`/sign-in?${String(new URLSearchParams({ next: address }))}`);
  letThrough();
  await expect(page.getByText('What you have made so far, 1 design, comes along')).toBeVisible(SLOW);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel(/^Password/).fill(account.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(address, SLOW);
  await expect(name(page)).toHaveValue('Biscuit & Co');
  await saved(page);
  // The one design, not a second one beside it.
  expect(await storedIds(designsOf(account.uid))).toEqual([id]);
  expect(JSON.stringify(await storedFields(`${designsOf(account.uid)}/${id}`))).toContain('"Biscuit & Co"');
});

test.describe('two browsers, one of them without a network', () => {
  test.use({ expectedErrors: new RegExp(`${offlineErrors.source}|ERR_|status of 409`) });

  test('a reload in the middle loses nothing, one of two is taken, and the other can be had back', async ({
    home: page,
    account,
    context,
    browser,
  }) => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto('/build/bone-tag');
    await name(page).fill('Bo');
    await saved(page);
    const address = page.url();
    await context.setOffline(true);
    await name(page).fill('Bobby');
    await page.reload();
    await expect(name(page)).toHaveValue('Bobby');
    await expect(status(page, 'Offline: kept on this device')).toBeVisible();

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await resumeSession(other, account);
    await other.goto(address);
    await name(other).fill('Bonnie');
    await saved(other);
    await elsewhere.close();

    await context.setOffline(false);
    const told = page.getByRole('alert').filter({ hasText: 'This design was changed somewhere else' });
    await expect(told).toBeVisible(SLOW);
    await page.reload();
    await expect(name(page)).toHaveValue('Bobby');
    await told.getByRole('button', { name: 'Take the other one' }).press('Enter');
    await expect(name(page)).toHaveValue('Bonnie');
    await expect(status(page, /^Saved$/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(name(page)).toHaveValue('Bobby');
    await saved(page);
    expect(await storedIds(designsOf(account.uid))).toHaveLength(1);
    await tab(page, 'Start').focus();
    await page.reload();
    await expect(name(page)).toHaveValue('Bobby');
  });
});
