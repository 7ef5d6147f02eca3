import type { Locator, Page } from '@playwright/test';
import { canvas, saved, tab } from './support/builder.ts';
import { expectAccessible, expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields, storedIds } from './support/emulators.ts';
import { resumeSession } from './support/session.ts';
import { expect, heading, offlineErrors, takenOver, test } from './support/test.ts';

const NUMBER = '+44 20 7946 0958';
const name = (page: Page): Locator => page.getByLabel('Pet’s name');
const phone = (page: Page): Locator => page.getByLabel('Your phone');

/** What this browser keeps of designs besides the cloud goes. */
const forgetDrafts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('pawfolio.design-')) localStorage.removeItem(key);
  });

test('a visitor makes a tag by the keyboard alone, and a reload while typing loses nothing', async ({
  page,
}) => {
  const signUps: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('accounts:signUp')) signUps.push(request.url());
  });
  await page.goto('/products/round-tag?variant=m-brass');
  await takenOver(page);
  await page.getByRole('link', { name: 'Design yours' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/build/round-tag?variant=m-brass');
  await name(page).focus();
  expect(signUps).toEqual([]);
  await page.keyboard.type('Biscui');
  await expect(page).toHaveURL(/\/build\/round-tag\/[A-Za-z0-9]{20}$/);
  await page.reload();
  await expect(name(page)).toHaveValue('Biscui');
  await name(page).press('End');
  await page.keyboard.type('t');
  await page.keyboard.press('Tab');
  await expect(phone(page)).toBeFocused();
  await page.keyboard.type(NUMBER);
  await saved(page);
  expect(signUps).toHaveLength(1);
  await expect(canvas(page).getByRole('button', { name: /Name, text “Biscuit”/ })).toBeAttached();
  await expectAccessible(page);

  await tab(page, 'Start').focus();
  await page.keyboard.press('ArrowRight');
  const elements = page.getByRole('list', { name: /^Elements/ });
  await elements.getByRole('button', { name: /^Name “Biscuit”/ }).press('Enter');
  const words = page.getByRole('textbox', { name: 'Words' });
  await words.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' & Co');
  await expect(page.getByRole('button', { name: 'Use the pet’s name again' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(words).toHaveValue('Biscuit');
  await expectAccessibleInBothThemes(page);

  await tab(page, 'Design').press('ArrowRight');
  await expect(page.getByText('It can be made exactly as you see it.')).toBeVisible();
  await saved(page);
  await forgetDrafts(page);
  await page.reload();
  await expect(name(page)).toHaveValue('Biscuit');
  await expect(phone(page)).toHaveValue(NUMBER);
  await expect(page.getByRole('radio', { name: 'Brass' })).toBeChecked();
  const add = page.getByRole('button', { name: 'Add to cart' });
  await expect(add).toBeEnabled();
  await add.press('Enter');
  await expect(page).toHaveURL(/\/cart\?add=[A-Za-z0-9]{20}&revision=\d+$/);
});

test.describe('two browsers with one design', () => {
  test.use({ expectedErrors: /status of 409/ });

  test('the second to save is told, and keeps both', async ({ signedIn: page, account, browser }) => {
    const designs = `users/${account.uid}/designs`;
    await page.goto('/build/heart-tag');
    await name(page).fill('Miso');
    await saved(page);
    const address = page.url();
    const context = await browser.newContext();
    const other = await context.newPage();
    await resumeSession(other, account);
    await other.goto(address);
    await name(other).fill('Miso the cat');
    await saved(other);

    await name(page).fill('Miso of mine');
    const told = page.getByRole('alert').filter({ hasText: 'This design was changed somewhere else' });
    await expect(told).toBeVisible();
    await expectAccessible(page);
    await told.getByRole('button', { name: 'Look at the other one' }).press('Enter');
    await expect(page.getByRole('dialog').getByText('Name: “Miso the cat”')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep both' }).press('Enter');
    await saved(page);
    await expect(page).not.toHaveURL(address);
    await expect(name(page)).toHaveValue('Miso of mine');
    expect(await storedIds(designs)).toHaveLength(2);
    await page.goto(address);
    await expect(name(page)).toHaveValue('Miso the cat');
    await context.close();
  });
});

test.describe('without a network', () => {
  test.use({ expectedErrors: new RegExp(`${offlineErrors.source}|ERR_`) });

  test('work goes on, and is saved when the network is back', async ({
    signedIn: page,
    account,
    context,
  }) => {
    await page.goto('/build/bone-tag');
    await name(page).fill('Bo');
    await saved(page);
    const [id = ''] = await storedIds(`users/${account.uid}/designs`);
    await context.setOffline(true);
    await name(page).fill('Bobby');
    await expect(page.getByRole('status').filter({ hasText: 'Offline: kept on this device' })).toBeVisible();
    await context.setOffline(false);
    await saved(page);
    const stored = await storedFields(`users/${account.uid}/designs/${id}`);
    expect(JSON.stringify(stored)).toContain('"Bobby"');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a mug is designed by touch, its picture in sight', async ({ page }) => {
    await page.goto('/build/stoneware-mug');
    await expect(heading(page)).toHaveText('Stoneware mug');
    await name(page).tap();
    await page.keyboard.type('Biscuit');
    await expectNoOverflow(page);
    await tab(page, 'Design').tap();
    await page.getByRole('button', { name: 'Text', exact: true }).tap();
    await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused();
    await page.getByRole('textbox', { name: 'Words' }).fill('Best dog');
    await page.getByText('Place and size').scrollIntoViewIfNeeded();
    await expect(canvas(page)).toBeInViewport({ ratio: 0.9 });
    await expect(canvas(page).getByRole('button', { name: /“Best dog”/ })).toBeAttached();
    await expectNoOverflow(page);
    await expectAccessibleInBothThemes(page);
    await saved(page);
  });
});
