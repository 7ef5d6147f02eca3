import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields, storedFiles, storedIds } from './support/emulators.ts';
import { order, petWithPhotos, SLOW, swipe, tiles } from './support/photos.ts';
import { expect, offlineErrors, test } from './support/test.ts';

const stored = (uid: string, petId: string) => storedFields(`users/${uid}/pets/${petId}/layout/gallery`);
const focused = (page: Page) => page.locator(':focus');
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the order of the photos: by keys, by the mouse, and after a reload', async ({
  signedIn: page,
  account,
}) => {
  const petId = await petWithPhotos(page, 3);
  const [third = '', second = '', first = ''] = await order(page);

  await page.getByRole('button', { name: 'Change the order' }).press('Enter');
  await page.getByRole('button', { name: 'Move photo 1 of 3 later' }).press('Enter');
  await expect(page.getByText('Moved to place 2 of 3')).toBeAttached();
  expect(await order(page)).toEqual([second, third, first]);
  // The button has gone along, and can be pressed again.
  await expect(focused(page)).toHaveAccessibleName('Move photo 2 of 3 later');
  await press(page, 'Enter');
  await expect(page.getByText('Moved to place 3 of 3')).toBeAttached();
  expect(await order(page)).toEqual([second, first, third]);
  await expect(focused(page)).toHaveAttribute('aria-disabled', 'true');
  await expectAccessibleInBothThemes(page);

  await page
    .locator(`[data-photo="${third}"] [draggable]`)
    .dragTo(page.locator(`[data-photo="${second}"] [draggable]`), { targetPosition: { x: 20, y: 100 } });
  await expect.poll(() => order(page)).toEqual([third, second, first]);
  await page
    .locator(`[data-photo="${third}"] [draggable]`)
    .dragTo(page.locator(`[data-photo="${first}"] [draggable]`), { targetPosition: { x: 180, y: 100 } });
  await expect.poll(() => order(page)).toEqual([second, first, third]);

  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'More for photo 3 of 3' }).press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Move earlier' }).press('Enter');
  await expect.poll(() => order(page)).toEqual([second, third, first]);
  await expect
    .poll(async () => (await stored(account.uid, petId))?.['order'])
    .toEqual({ arrayValue: { values: [second, third, first].map((id) => ({ stringValue: id })) } });
  await page.reload();
  await expect(tiles(page)).toHaveCount(3);
  expect(await order(page)).toEqual([second, third, first]);
});

test('everything about a photo by keyboard alone, in the menu, the crop and the lightbox', async ({
  signedIn: page,
  account,
}) => {
  const petId = await petWithPhotos(page, 3);
  const [newest = ''] = await order(page);
  const more = page.getByRole('button', { name: 'More for photo 1 of 3' });

  // A menu.
  await more.focus();
  await press(page, 'Enter');
  await expect(focused(page)).toHaveText('Add a caption');
  await expectAccessibleInBothThemes(page);
  await press(page, 'End');
  await expect(focused(page)).toHaveText('Delete');
  await press(page, 'ArrowDown');
  await expect(focused(page)).toHaveText('Add a caption');
  await press(page, 'u');
  await expect(focused(page)).toHaveText('Use as cover');
  await press(page, 'Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(more).toBeFocused();

  // A caption in its place.
  await press(page, 'ArrowDown', 'Enter');
  await expect(page.getByLabel('What it shows')).toBeFocused();
  await page.keyboard.type('A red blanket');
  await press(page, 'Enter');
  const caption = page.getByRole('button', { name: 'Change the caption: A red blanket' });
  await expect(caption).toBeFocused();
  await press(page, 'Enter');
  await page.keyboard.type('never mind');
  await press(page, 'Escape');
  await expect(caption).toBeFocused();

  // The cover with its crop.
  await more.focus();
  await press(page, 'Enter', 'u', 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Choose the cover' });
  await expect(dialog.getByRole('button', { name: 'Use as cover' })).toBeEnabled(SLOW);
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('slider', { name: 'Zoom' }).focus();
  await press(page, 'End');
  await dialog.getByRole('group', { name: /The part that is shown/ }).focus();
  await press(page, ...Array.from({ length: 10 }, () => 'ArrowRight'));
  await dialog.getByRole('button', { name: 'Use as cover' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(more).toBeFocused();
  await expect
    .poll(async () => (await storedFields(`users/${account.uid}/pets/${petId}`))?.['coverPhotoId'])
    .toEqual({ stringValue: newest });
  await expect
    .poll(() => stored(account.uid, petId))
    .toMatchObject({
      cover: {
        mapValue: {
          fields: {
            photoId: { stringValue: newest },
            crop: {
              mapValue: { fields: { width: { integerValue: '188' }, height: { integerValue: '250' } } },
            },
          },
        },
      },
    });

  // The lightbox.
  await tiles(page).first().focus();
  await press(page, 'Enter');
  const viewer = page.getByRole('dialog');
  await expect(viewer).toContainText('Photo 1 of 3');
  await expectAccessibleInBothThemes(page);
  await press(page, 'ArrowRight');
  await expect(viewer).toContainText('Photo 2 of 3');
  await press(page, 'End', 'ArrowRight');
  await expect(viewer).toContainText('Photo 3 of 3');
  await press(page, 'Home');
  await expect(viewer).toContainText('Photo 1 of 3');
  await viewer.getByRole('button', { name: 'Change the caption: A red blanket' }).press('Enter');
  await press(page, 'ArrowRight', 'Escape');
  await expect(viewer).toContainText('Photo 1 of 3');
  await press(page, 'ArrowRight', 'Escape');
  await expect(viewer).toBeHidden();
  await expect(tiles(page).nth(1)).toBeFocused();
});

test('a deletion can be undone, and is real once that is over', async ({ signedIn: page, account }) => {
  const petId = await petWithPhotos(page, 2);
  const photos = `users/${account.uid}/pets/${petId}/photos`;
  const [, cover = ''] = await order(page);
  const before = await storedFields(`${photos}/${cover}`);

  const remove = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More for photo 2 of 2' }).press('ArrowUp');
    await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
    await expect(tiles(page)).toHaveCount(1);
    await expect(tiles(page)).toBeFocused();
  };
  await remove();
  expect(await storedIds(photos)).toHaveLength(2);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(tiles(page)).toHaveCount(2);
  await expect(page.locator(`[data-photo="${cover}"]`).getByText('Cover', { exact: true })).toBeVisible();
  expect(await storedFields(`${photos}/${cover}`)).toEqual(before);

  await remove();
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect.poll(() => storedIds(photos)).toHaveLength(1);
  await expect.poll(() => storedFiles(`media/${account.uid}/`), SLOW).toHaveLength(3);
});

test('a deletion is real when the tab is closed before', async ({ signedIn: page, account }) => {
  const petId = await petWithPhotos(page, 1);
  await page.getByRole('button', { name: 'More for photo 1 of 1' }).press('ArrowUp');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => storedIds(`users/${account.uid}/pets/${petId}/photos`)).toEqual([]);
  await expect.poll(() => storedFiles(`media/${account.uid}/`), SLOW).toEqual([]);
});

test('a deletion of a tab that has crashed is done by the next visit', async ({
  signedIn: page,
  account,
  context,
}) => {
  const petId = await petWithPhotos(page, 1);
  const photos = `users/${account.uid}/pets/${petId}/photos`;
  await page.getByRole('button', { name: 'More for photo 1 of 1' }).press('ArrowUp');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  // Whoever crashes says no last word.
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  expect(await storedIds(photos)).toHaveLength(1);
  const next = await context.newPage();
  await next.goto(`/dashboard/pets/${petId}/photos`);
  await expect(next.getByLabel('Add photos of Biscuit')).toBeAttached();
  await expect(tiles(next)).toHaveCount(0);
  await expect.poll(() => storedIds(photos)).toEqual([]);
});

test.describe('without a network', () => {
  test.use({ expectedErrors: offlineErrors });

  test('a deletion of a closed tab is done by the next visit', async ({
    signedIn: page,
    account,
    context,
  }) => {
    const petId = await petWithPhotos(page, 1);
    const photos = `users/${account.uid}/pets/${petId}/photos`;
    await context.setOffline(true);
    await page.getByRole('button', { name: 'More for photo 1 of 1' }).press('ArrowUp');
    await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(await storedIds(photos)).toHaveLength(1);
    const next = await context.newPage();
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    await context.setOffline(false);
    await next.goto(`/dashboard/pets/${petId}/photos`);
    await expect(next.getByLabel('Add photos of Biscuit')).toBeAttached();
    await expect(tiles(next)).toHaveCount(0);
    await expect.poll(() => storedIds(photos)).toEqual([]);
  });
});

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the lightbox and the crop under a finger', async ({ signedIn: page }) => {
    await petWithPhotos(page, 2);
    await expectNoOverflow(page);
    await tiles(page).first().tap();
    const viewer = page.getByRole('dialog');
    const picture = viewer.getByRole('img', { name: 'Photo of Biscuit' });
    await expect(viewer).toContainText('Photo 1 of 2');
    await swipe(page, picture, -160);
    await expect(viewer).toContainText('Photo 2 of 2');
    await swipe(page, picture, -160);
    await expect(viewer).toContainText('Photo 2 of 2');
    await swipe(page, picture, 160);
    await expect(viewer).toContainText('Photo 1 of 2');
    await viewer
      .getByRole('button', { name: 'Use as cover' })
      .or(viewer.getByRole('button', { name: 'Crop the cover' }))
      .tap();
    const crop = page.getByRole('dialog', { name: 'Choose the cover' });
    await expect(crop.getByRole('button', { name: 'Use as cover' })).toBeEnabled(SLOW);
    await expectNoOverflow(page);
    await expectAccessibleInBothThemes(page);
  });
});
