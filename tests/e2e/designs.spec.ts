import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { saveDesignOf } from './support/designs.ts';
import { setField, storedFields, storedIds } from './support/emulators.ts';
import { addPet } from './support/pets.ts';
import { expect, heading, offlineErrors, test } from './support/test.ts';

/** A function may have to be started first. */
const SLOW = { timeout: 60_000 };
const designs = (uid: string) => `users/${uid}/designs`;
const cards = (page: Page) =>
  page.getByRole('list', { name: 'Designs', exact: true }).locator('[data-design]');
const card = (page: Page, name: string) =>
  cards(page).filter({ has: page.getByRole('heading', { name, exact: true }) });
const menu = async (page: Page, name: string, entry: string): Promise<void> => {
  // The list is live: a new design can be in it before the window that saves it has its answer and closes.
  await expect(page.getByRole('dialog')).toHaveCount(0, SLOW);
  await page.getByRole('button', { name: `More for ${name}`, exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: entry, exact: true }).press('Enter');
};

test('designs: none, then those of two pets with their pictures, by pet and by product @phone', async ({
  home: page,
  account,
}) => {
  await page.goto('/dashboard/designs');
  await expect(page.getByRole('heading', { name: 'Nothing made yet' })).toBeVisible();
  await expectAccessibleInBothThemes(page);

  const biscuit = await addPet(page, 'Biscuit');
  const tag = { designId: 'tag', name: 'Tag of Biscuit', petId: biscuit, preview: true };
  await saveDesignOf(account, tag);
  await saveDesignOf(account, { designId: 'mug', name: 'A mug', productId: 'stoneware-mug' });
  await page.goto('/dashboard/designs');
  await expect(cards(page)).toHaveCount(2);
  // The list is live: the picture takes its place as soon as the server has made it.
  await expect(card(page, 'Tag of Biscuit').locator('[data-preview=ready]')).toBeVisible(SLOW);
  await expect(card(page, 'A mug').locator('[data-preview=drawn]')).toBeVisible();
  await expect(card(page, 'Tag of Biscuit')).toContainText('for Biscuit');
  await expectAccessibleInBothThemes(page);
  await expectNoOverflow(page);

  await page.getByRole('button', { name: /^Biscuit/ }).click();
  await expect(page).toHaveURL(`/dashboard/designs?pet=${biscuit}`);
  await expect(cards(page)).toHaveCount(1);
  await page.reload();
  await expect(card(page, 'Tag of Biscuit')).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^Biscuit/ }).click();
  await page.getByRole('button', { name: /mug/i, pressed: false }).first().click();
  await expect(page).toHaveURL('/dashboard/designs?product=stoneware-mug');
  await expect(card(page, 'A mug')).toBeVisible();
  await expect(card(page, 'A mug').getByRole('link', { name: 'A mug' })).toHaveAttribute(
    'href',
    '/build/stoneware-mug/mug',
  );

  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Go on with “A mug”' })).toBeVisible();
  await page.goto(`/dashboard/pets/${biscuit}/designs`);
  await expect(
    page.getByRole('list', { name: 'Made for Biscuit' }).getByRole('link', { name: 'Tag of Biscuit' }),
  ).toBeVisible();
});

test('home offers to go on with a draft, and is quiet about it once its pet has died', async ({
  home: page,
  account,
}) => {
  const biscuit = await addPet(page, 'Biscuit');
  await saveDesignOf(account, { designId: 'tag', name: 'Tag of Biscuit', petId: biscuit });
  await page.goto('/dashboard');
  const offer = page.getByRole('heading', { name: 'Go on with “Tag of Biscuit”' });
  await expect(offer).toBeVisible();
  await setField(`users/${account.uid}/pets/${biscuit}`, 'deceasedOn', { stringValue: '2026-01-02' });
  await expect(offer).toBeHidden(SLOW);
  await page.goto('/dashboard/designs');
  await expect(card(page, 'Tag of Biscuit')).toBeVisible();
});

test('a design is renamed, duplicated, deleted and brought back, by keyboard', async ({
  home: page,
  account,
}) => {
  await saveDesignOf(account, { designId: 'tag', name: 'Tag' });
  await page.goto('/dashboard/designs');
  await menu(page, 'Tag', 'Rename');
  const field = page.getByLabel('Name of the design');
  await expect(field).toBeFocused();
  await field.fill('   ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Please give it a name.')).toBeVisible();
  await field.fill('Tag for the sea');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Tag for the sea' })).toBeFocused(SLOW);
  await expect
    .poll(async () => (await storedFields(`${designs(account.uid)}/tag`))?.['name'])
    .toEqual({ stringValue: 'Tag for the sea' });

  await menu(page, 'Tag for the sea', 'Duplicate');
  await expect(page.getByRole('link', { name: 'Tag for the sea (copy)' })).toBeFocused(SLOW);
  await expect(cards(page)).toHaveCount(2);

  await menu(page, 'Tag for the sea (copy)', 'Delete');
  await expect(cards(page)).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Tag for the sea' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Tag for the sea (copy)' })).toBeFocused();
  expect(await storedIds(designs(account.uid))).toHaveLength(2);

  await menu(page, 'Tag for the sea (copy)', 'Delete');
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Dismiss' }).last().press('Enter');
  await expect.poll(() => storedIds(designs(account.uid)), SLOW).toEqual(['tag']);
});

test('a deletion is real when the tab is closed before', async ({ home: page, account }) => {
  await saveDesignOf(account, { designId: 'tag', name: 'Tag' });
  await page.goto('/dashboard/designs');
  await menu(page, 'Tag', 'Delete');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await storedIds(designs(account.uid))).toEqual(['tag']);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => storedIds(designs(account.uid)), SLOW).toEqual([]);
});

test('a design is made for another pet and as another product, which becomes a new one @phone-only', async ({
  home: page,
  account,
}) => {
  const biscuit = await addPet(page, 'Biscuit');
  const miso = await addPet(page, 'Miso', 'Cat');
  await saveDesignOf(account, { designId: 'tag', name: 'Tag of Biscuit', petId: biscuit });
  await page.goto('/dashboard/designs');

  await menu(page, 'Tag of Biscuit', 'Make for another pet');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Miso' })).toBeChecked();
  await expect(dialog.getByText('The design is for Miso now.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await expectNoOverflow(page);
  await dialog.getByRole('button', { name: 'Save as a new design' }).click();
  await expect(card(page, 'Tag of Miso')).toBeVisible(SLOW);
  await expect(card(page, 'Tag of Miso')).toContainText('for Miso');
  await expect(card(page, 'Tag of Biscuit')).toContainText('for Biscuit');

  await menu(page, 'Tag of Miso', 'Make as another product');
  await dialog.getByLabel('Product').selectOption('stoneware-mug');
  await expect(dialog.getByText(/^Laid out anew for/)).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await dialog.getByLabel('Name of the new design').fill('Mug of Miso');
  await dialog.getByRole('button', { name: 'Save as a new design' }).click();
  await expect(card(page, 'Mug of Miso')).toBeVisible(SLOW);
  await expect(card(page, 'Mug of Miso').locator('[data-preview=ready]')).toBeVisible(SLOW);
  const made = (await storedIds(designs(account.uid))).filter((id) => id !== 'tag');
  expect(made).toHaveLength(2);
  for (const id of made)
    expect((await storedFields(`${designs(account.uid)}/${id}`))?.['petId']).toEqual({ stringValue: miso });
});

test.describe('without a network', () => {
  test.use({ expectedErrors: offlineErrors });

  test('designs are still there, what needs the network says so, and a deletion waits for the next visit', async ({
    home: page,
    account,
    context,
  }) => {
    await saveDesignOf(account, { designId: 'tag', name: 'Tag' });
    await page.goto('/dashboard/designs');
    await expect(cards(page)).toHaveCount(1);
    // The functions' part of the SDK and the live list are there.
    await menu(page, 'Tag', 'Duplicate');
    await expect(cards(page)).toHaveCount(2, SLOW);
    await context.setOffline(true);
    await menu(page, 'Tag', 'Rename');
    await page.getByLabel('Name of the design').fill('Another name');
    await page.keyboard.press('Enter');
    await expect(page.getByText('You are offline. We will go on when the connection is back.')).toBeVisible();
    await expect(page.getByLabel('Name of the design')).toHaveValue('Another name');
    await page.keyboard.press('Escape');
    await menu(page, 'Tag', 'Delete');
    await page.getByRole('button', { name: 'Dismiss' }).last().press('Enter');
    await expect(cards(page)).toHaveCount(1);
    await context.setOffline(false);
    await page.goto('/dashboard');
    await expect(heading(page)).toBeVisible();
    await expect.poll(() => storedIds(designs(account.uid)), SLOW).not.toContain('tag');
  });
});
