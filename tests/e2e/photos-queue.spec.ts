import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields, storedFiles, storedIds } from './support/emulators.ts';
import { addPet } from './support/pets.ts';
import { plainPhoto, tiles } from './support/photos.ts';
import { asFile, phonePhoto } from './support/pictures.ts';
import { routeUntil } from './support/routes.ts';
import { expect, offlineErrors, test } from './support/test.ts';

test.use({ expectedErrors: new RegExp(`${offlineErrors.source}|ERR_|status of 403`) });

/** The server makes three pictures of each, and the machine may be busy. */
const PATIENT = { timeout: 100_000 };
const UPLOAD = /\/v0\/b\/[^/]+\/o\?name=/;
const list = (page: Page) => page.getByRole('list', { name: 'Photos on their way' });

async function openPhotos(page: Page): Promise<string> {
  const petId = await addPet(page, 'Biscuit');
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  await expect(page.getByLabel('Add photos of Biscuit')).toBeAttached();
  return petId;
}

/** A photo that no compression makes small: it travels in pieces. */
async function bigPhoto(name: string) {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const picture = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#888', noise } });
  return asFile(await picture.jpeg({ quality: 90 }).toBuffer(), name);
}

test('20 photos at once, the network cut half-way: each arrives, and only once', async ({
  home: page,
  account,
  context,
}) => {
  test.setTimeout(200_000);
  const petId = await openPhotos(page);
  const photos = `users/${account.uid}/pets/${petId}/photos`;
  const small = await Promise.all(Array.from({ length: 17 }, (_, number) => plainPhoto(number + 1)));
  const big = await Promise.all([1, 2, 3].map((number) => bigPhoto(`big-${number}.jpg`)));
  await page.getByLabel('Add photos of Biscuit').setInputFiles([...big, ...small]);
  await expect(list(page).getByRole('listitem')).toHaveCount(20);

  // Half-way: some have arrived, one is under way, most have not begun.
  await expect.poll(async () => (await storedIds(photos)).length, PATIENT).toBeGreaterThan(6);
  await context.setOffline(true);
  await expect(page.getByRole('heading', { name: /photos? waits? for the connection/ })).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'Photos wait for the connection.' }),
  ).toBeAttached();
  await expect(list(page).getByText(/^Sending/)).toHaveCount(0);
  await context.setOffline(false);

  await expect(tiles(page)).toHaveCount(20, PATIENT);
  await expect(page.getByRole('region', { name: 'Uploads' })).toBeHidden();
  expect(await storedIds(photos)).toHaveLength(20);
  expect(await storedFiles(`media/${account.uid}/`)).toHaveLength(60);
  expect(await storedFiles(`incoming/${account.uid}/`)).toEqual([]);
  expect(await storedFields(`users/${account.uid}/meta/usage`)).toMatchObject({
    mediaCount: { integerValue: '20' },
  });
});

test('an upload is paused, gone on with and cancelled by keyboard alone', async ({ home: page, account }) => {
  const petId = await openPhotos(page);
  const two = 'IMG_20261128_143012_as_long_as_phones_and_their_apps_name_them_0002.jpg';
  const letThrough = await routeUntil(page, UPLOAD, () => undefined); // never answered
  await page
    .getByLabel('Add photos of Biscuit')
    .setInputFiles([await bigPhoto('one.jpg'), await bigPhoto(two), await bigPhoto('three.jpg')]);
  await expect(page.getByRole('progressbar', { name: /one\.jpg/ })).toBeVisible();
  await expectNoOverflow(page);
  await page.getByRole('button', { name: 'Pause one.jpg' }).press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName('Go on with one.jpg');
  await expect(page.getByRole('progressbar', { name: /Paused at 0 % one\.jpg/ })).toBeVisible();
  // The third takes its turn.
  await expect(page.getByRole('progressbar', { name: /Sending .* three\.jpg/ })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Pause all' }).press('Enter');
  await expect(page.getByRole('heading', { name: '3 photos paused' })).toBeVisible();
  for (const name of [two, 'three.jpg']) {
    await page.getByRole('button', { name: `Cancel ${name}` }).press('Enter');
    await expect(page.locator(':focus')).toHaveText(/paused$/);
  }
  letThrough();
  await page.getByRole('button', { name: 'Go on with one.jpg' }).press('Enter');
  await expect(tiles(page)).toHaveCount(1, PATIENT);
  await expect.poll(() => storedIds(`users/${account.uid}/pets/${petId}/photos`)).toHaveLength(1);
  expect(await storedFiles(`incoming/${account.uid}/`)).toEqual([]);
});

test('photos that were not sent when the tab crashed go on with the next visit, on whichever page', async ({
  home: page,
  account,
  context,
}) => {
  const petId = await openPhotos(page);
  const photos = `users/${account.uid}/pets/${petId}/photos`;
  await page.route(UPLOAD, () => undefined);
  const files = await Promise.all([1, 2, 3].map((number) => plainPhoto(number)));
  await page.getByLabel('Add photos of Biscuit').setInputFiles(files);
  // Two have their place, the third has not even asked for one.
  await expect.poll(() => storedIds(photos)).toHaveLength(2);
  await expect.poll(() => keptFiles(page, account.uid)).toBe(3);
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;

  const next = await context.newPage();
  await next.goto('/dashboard/settings');
  await expect.poll(() => storedFiles(`media/${account.uid}/`), PATIENT).toHaveLength(9);
  expect(await storedIds(photos)).toHaveLength(3);
  await expect.poll(() => keptFiles(next, account.uid)).toBe(0);
  await next.goto(`/dashboard/pets/${petId}/photos`);
  await expect(tiles(next)).toHaveCount(3);
});

test('a file whose answer was lost is not sent twice, and not called lost', async ({
  home: page,
  account,
}) => {
  const petId = await openPhotos(page);
  let asked = 0;
  await page.route(UPLOAD, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    asked += 1;
    // The server has it; the browser does not hear so.
    if (asked === 1) await route.fetch();
    return asked === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.getByLabel('Add photos of Biscuit').setInputFiles(asFile(await phonePhoto()));
  await expect(tiles(page)).toHaveCount(1, PATIENT);
  await expect.poll(() => asked).toBeGreaterThan(1);
  await expect(page.getByRole('region', { name: 'Uploads' })).toBeHidden();
  expect(await storedIds(`users/${account.uid}/pets/${petId}/photos`)).toHaveLength(1);
  expect(await storedFiles(`media/${account.uid}/`)).toHaveLength(3);
});

/** How many files the browser keeps because they were not sent. */
const keptFiles = (page: Page, uid: string): Promise<number> =>
  page.evaluate(async (name) => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('Not to be read'));
      });
    if (!(await indexedDB.databases()).some((known) => known.name === name)) return 0;
    const database = await ask(indexedDB.open(name));
    const number = await ask(database.transaction('files').objectStore('files').count());
    database.close();
    return number;
  }, `pawfolio.uploads.${uid}`);
