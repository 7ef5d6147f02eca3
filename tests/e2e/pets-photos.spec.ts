import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { setField, storedFields, storedFiles, storedIds } from './support/emulators.ts';
import { addPet, pictureOf } from './support/pets.ts';
import { petWithPhotos } from './support/photos.ts';
import { asFile, phonePhoto, wayUp } from './support/pictures.ts';
import { routeUntil } from './support/routes.ts';
import { expect, test } from './support/test.ts';

const SLOW = { timeout: 45_000 };
/** The request that brings a file, or begins to. */
const UPLOAD = /\/v0\/b\/[^/]+\/o\?name=/;

test('photos: several at once, a cover, a caption, and one deleted with its files @phone', async ({
  signedIn: page,
  account,
}) => {
  const petId = await addPet(page, 'Biscuit');
  const pet = `users/${account.uid}/pets/${petId}`;
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  const photo = await phonePhoto();
  await page.getByLabel('Add photos').setInputFiles([asFile(photo, 'one.jpg'), asFile(photo, 'two.jpg')]);
  const open = page.getByRole('button', { name: /Photo of Biscuit/ });
  await expect(open).toHaveCount(2, SLOW);
  // The server chooses it once it has a photo.
  await expect(page.getByText('Cover', { exact: true })).toHaveCount(1, SLOW);
  await expect.poll(() => wayUp(pictureOf(page, 'Photo of Biscuit').first())).toBe('upright');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);

  await open.first().click();
  const viewer = page.getByRole('dialog');
  await expect(viewer).toContainText('Photo 1 of 2');
  await page.keyboard.press('ArrowRight');
  await expect(viewer).toContainText('Photo 2 of 2');
  await viewer.getByRole('button', { name: 'Previous' }).click();
  await viewer.getByRole('button', { name: 'Add a caption' }).click();
  await viewer.getByLabel('What it shows').fill('  Asleep in the sun ');
  await viewer.getByRole('button', { name: 'Save' }).click();
  await expect(viewer.getByRole('img', { name: 'Asleep in the sun' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  const ids = await storedIds(`${pet}/photos`);

  // Whichever of the two stands for the pet: once it is gone, the other one does.
  const { coverPhotoId } = (await storedFields(pet)) ?? {};
  if (await viewer.getByRole('button', { name: 'Use as cover' }).isVisible())
    await page.keyboard.press('ArrowRight');
  await expect(viewer.getByRole('button', { name: 'Crop the cover' })).toBeVisible();
  await viewer.getByRole('button', { name: 'Delete photo' }).click();
  await expect(viewer).toBeHidden();
  await expect(open.or(pictureOf(page, 'Asleep in the sun'))).toHaveCount(1);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => storedIds(`${pet}/photos`)).toHaveLength(1);
  await expect.poll(() => storedFiles(`media/${account.uid}/`), SLOW).toHaveLength(3);
  const [left = ''] = await storedIds(`${pet}/photos`);
  expect(ids).toContain(left);
  expect(coverPhotoId).not.toEqual({ stringValue: left });
  await expect.poll(() => storedFields(pet)).toMatchObject({ coverPhotoId: { stringValue: left } });
});

test('what is no picture is refused before it is sent, and a broken one with its reason', async ({
  signedIn: page,
  account,
}) => {
  const petId = await petWithPhotos(page, 0);
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  await page.getByLabel('Add photos of Biscuit').setInputFiles(asFile(html, 'holiday.jpg'));
  await expect(page.getByRole('alert')).toContainText('holiday.jpg: We cannot use this kind of file.');
  expect(await storedIds(`users/${account.uid}/pets/${petId}/photos`)).toEqual([]);

  const half = (await phonePhoto()).subarray(0, 4_000);
  await page.getByLabel('Add photos of Biscuit').setInputFiles(asFile(half, 'half.jpg'));
  await expect(page.getByText('This file is damaged or incomplete.')).toBeVisible(SLOW);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Remove half.jpg' }).click();
  await expect(page.getByText('This file is damaged')).toHaveCount(0);
  await expect.poll(() => storedIds(`users/${account.uid}/pets/${petId}/photos`)).toEqual([]);
});

test('an upload is cancelled, and nothing of it stays', async ({ signedIn: page, account }) => {
  const petId = await petWithPhotos(page, 0);
  await page.route(UPLOAD, () => undefined); // never answered
  await page.getByLabel('Add photos of Biscuit').setInputFiles(asFile(await phonePhoto()));
  await expect(page.getByRole('progressbar', { name: /biscuit\.jpg/ })).toBeVisible();
  await expect.poll(() => storedIds(`users/${account.uid}/pets/${petId}/photos`)).toHaveLength(1);
  await page.getByRole('button', { name: 'Cancel biscuit.jpg' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect.poll(() => storedIds(`users/${account.uid}/pets/${petId}/photos`)).toEqual([]);
  expect(await storedFiles(`incoming/${account.uid}/`)).toEqual([]);
});

test('a photo that the server takes long with can be removed, here and by who sends it', async ({
  signedIn: page,
  account,
}) => {
  const petId = await petWithPhotos(page, 0);
  const photos = `users/${account.uid}/pets/${petId}/photos`;
  await page.route(UPLOAD, () => undefined); // never answered
  await page.getByLabel('Add photos of Biscuit').setInputFiles(asFile(await phonePhoto()));
  await expect.poll(() => storedIds(photos)).toHaveLength(1);
  const [photoId = ''] = await storedIds(photos);
  await setField(`${photos}/${photoId}`, 'state', { stringValue: 'processing' });
  const uploads = page.getByRole('region', { name: 'Uploads' });
  await expect(uploads.getByText('Getting it ready …')).toBeVisible();
  const remove = page.getByRole('button', { name: 'Remove biscuit.jpg' });
  await expect(remove).toHaveCount(0);
  const long = new Date(Date.now() - 10 * 60_000).toISOString();
  await setField(`${photos}/${photoId}`, 'createdAt', { timestampValue: long });
  await expect(uploads.getByText('This takes longer than usual.')).toBeVisible();
  await expect(uploads.getByRole('button', { name: 'Remove biscuit.jpg' })).toBeVisible();

  // Another visit, which has sent nothing.
  const other = await page.context().newPage();
  await other.goto(page.url());
  const wall = other.getByRole('list', { name: 'Photos of Biscuit' });
  await expect(wall.getByText('This takes longer than usual.')).toBeVisible();
  await wall.getByRole('button', { name: 'Remove biscuit.jpg' }).press('Enter');
  await expect(wall.getByRole('listitem')).toHaveCount(0);
  await other.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(wall.getByRole('button', { name: 'Remove biscuit.jpg' })).toBeFocused();
  expect(await storedIds(photos)).toEqual([photoId]);
  await expectAccessibleInBothThemes(other);
  await other.close();

  await uploads.getByRole('button', { name: 'Remove biscuit.jpg' }).press('Enter');
  await expect(uploads).toBeHidden();
  await expect.poll(() => storedIds(photos)).toEqual([]);
});

test.describe('an upload that was refused', () => {
  test.use({ expectedErrors: /status of 403/ });

  test('says so, and succeeds when it is tried again', async ({ signedIn: page, account }) => {
    await petWithPhotos(page, 0);
    const letThrough = await routeUntil(page, UPLOAD, (route) => route.fulfill({ status: 403, body: '{}' }));
    await page.getByLabel('Add photos of Biscuit').setInputFiles(asFile(await phonePhoto()));
    const again = page.getByRole('button', { name: 'Try again biscuit.jpg' });
    await expect(again).toBeVisible();
    letThrough();
    await again.click();
    await expect(page.getByRole('button', { name: /Photo of Biscuit/ })).toBeVisible(SLOW);
    expect(await storedFiles(`media/${account.uid}/`)).toHaveLength(3);
  });
});
