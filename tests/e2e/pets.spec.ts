import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible, expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { createAccount, fetchFile, storedFields, storedFiles } from './support/emulators.ts';
import { addPet, petIdIn, pictureOf } from './support/pets.ts';
import { asFile, CAMERA, phonePhoto, wayUp } from './support/pictures.ts';
import { expect, heading, signIn, test } from './support/test.ts';

/** Fills in the form of a new pet, a photo included, and saves it. */
async function addBiscuit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add your first pet' }).click();
  await expect(heading(page)).toHaveText('Add a pet');
  await page.getByLabel('Add a photo').setInputFiles(asFile(await phonePhoto()));
  await expect(page.getByText('biscuit.jpg')).toBeVisible();
  await page.getByLabel('Name').fill('  Biscuit ');
  await page.getByRole('radio', { name: 'Dog' }).check({ force: true });
  await page.getByRole('combobox', { name: 'Breed' }).fill('gold');
  await page.getByRole('option', { name: 'Golden Retriever' }).click();
  await page.getByRole('radio', { name: 'Female' }).check({ force: true });
  await page.getByRole('button', { name: 'I only know about how old' }).click();
  await page.getByLabel('About how old, a number').fill('3');
  await expect(page.getByText('Age: about 3 years')).toBeVisible();
  await page.getByLabel('Microchip number').fill('250 269-812.345 678');
  await expect(page.getByText('Country prefix: France')).toBeVisible();
  await page.getByLabel('Care notes').fill('Half a cup, twice a day.\nAfraid of fireworks.');
  await page.getByLabel('Practice').fill('Riverside Vets');
  await page.getByLabel('Phone', { exact: true }).fill('+44 20 7946 0018');
  await page.getByRole('button', { name: 'Add pet' }).click();
}

/** The wire does not remember, and neither may what is stored: nothing but pixels is left of the file. */
async function expectOnlyPixels(path: string, file: Buffer): Promise<void> {
  const { format, width, height, exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
  expect({ format, wide: width > height }, path).toEqual({ format: 'webp', wide: true });
  expect({ exif, xmp, iptc, icc, orientation }, path).toEqual({});
  for (const trace of [CAMERA, 'Exif', 'GPS'])
    expect(file.includes(trace), `${trace} in ${path}`).toBe(false);
}

test('a pet with its photo: added, upright everywhere, and still there after a reload @phone', async ({
  home: page,
  account,
}) => {
  await page.getByRole('link', { name: 'Pets', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Who shares your home?' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await addBiscuit(page);

  await expect(heading(page)).toHaveText('Biscuit');
  await expect(page.getByText('Golden Retriever · Female · about 3 years')).toBeVisible();
  const photo = pictureOf(page, 'Photo of Biscuit');
  await expect.poll(() => wayUp(photo), 'the preview, from this device').toBe('upright');
  const petId = petIdIn(page);
  const pet = `users/${account.uid}/pets/${petId}`;
  await expect
    .poll(async () => (await storedFields(pet))?.['coverPhotoId'], { timeout: 45_000 })
    .toMatchObject({ stringValue: expect.stringMatching(/\w{20}/) });
  expect(await storedFields(`users/${account.uid}`)).toMatchObject({
    petCount: { integerValue: '1' },
    lastPetId: { stringValue: petId },
  });
  expect(await storedFields(pet)).toMatchObject({
    name: { stringValue: 'Biscuit' },
    bornOn: { stringValue: String(new Date().getFullYear() - 3) },
    microchip: { stringValue: '250269812345678' },
    insurance: { nullValue: null },
  });

  await page.reload();
  await expect.poll(() => wayUp(photo), 'the finished photo, in the profile').toBe('upright');
  await expect(page.getByText('Afraid of fireworks.')).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);

  await page.getByRole('link', { name: 'Your pets' }).click();
  const card = page.getByRole('link', { name: /Biscuit/ });
  await expect(card).toContainText('Dog, Golden Retriever');
  const cover = card.locator('span', { has: page.locator('img') }).first();
  await expect.poll(() => wayUp(cover), 'the cover, in the list').toBe('upright');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);

  const files = await storedFiles(`media/${account.uid}/`);
  expect(files).toHaveLength(3);
  for (const path of files) {
    const response = await fetchFile(path, account);
    await expectOnlyPixels(path, Buffer.from(await response.arrayBuffer()));
  }
  await expect.poll(() => storedFiles(`incoming/${account.uid}/`)).toEqual([]);
});

test('another account sees nothing of it, and nobody without one', async ({
  signedIn: page,
  account,
  browser,
}) => {
  const petId = await addPet(page, 'Biscuit');
  await page.getByLabel(/first photo/).setInputFiles(asFile(await phonePhoto()));
  await expect.poll(() => storedFiles(`media/${account.uid}/`), { timeout: 45_000 }).toHaveLength(3);
  const [file = ''] = await storedFiles(`media/${account.uid}/`);
  expect((await fetchFile(file, account)).status).toBe(200);

  const stranger = await createAccount();
  const context = await browser.newContext();
  const theirs = await context.newPage();
  await signIn(theirs, stranger);
  await theirs.goto('/dashboard/pets');
  await expect(theirs.getByRole('heading', { name: 'Who shares your home?' })).toBeVisible();
  await theirs.goto(`/dashboard/pets/${petId}`);
  await expect(theirs.getByRole('heading', { name: 'There is no such pet' })).toBeVisible();
  await expect(theirs.getByText('Biscuit')).toHaveCount(0);
  await context.close();
  for (const who of [stranger, null]) expect((await fetchFile(file, who)).status).toBe(403);
});

test('a pet is added and edited with the keyboard alone', async ({ signedIn: page }) => {
  await page.goto('/dashboard/pets');
  await page.getByRole('link', { name: 'Add your first pet' }).press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.getByLabel('Name').focus();
  await page.keyboard.type('Miso');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Cat' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Breed' })).toBeFocused();
  await page.keyboard.type('siam');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Breed' })).toHaveValue('Siamese');
  await page.getByLabel('Microchip number').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Miso');
  await expect(heading(page)).toBeFocused();

  await page.getByRole('link', { name: 'Edit' }).press('Enter');
  await page.getByLabel('Colour and markings').fill('Cream');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Miso');
  await expect(page.getByText('Cream')).toBeVisible();
});

test('what is missing or wrong is listed, said at its field, and one press away @phone', async ({
  signedIn: page,
}) => {
  await page.goto('/dashboard/pets/new');
  await page.getByLabel('Microchip number').fill('12');
  await page.getByLabel('Year').fill('2999');
  await page.getByRole('button', { name: 'Add pet' }).click();
  const summary = page.getByRole('alert').filter({ hasText: '4 things to put right' });
  await expect(summary).toBeFocused();
  await expectNoOverflow(page);
  await expectAccessible(page);
  await summary.getByRole('link', { name: /Birthday/ }).click();
  await expect(page.getByLabel('Year')).toBeFocused();
  await page.getByLabel('Year').fill('2020');
  await expect(page.getByText('This birthday is in the future.')).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('3 things to put right');
});

test('a pet goes with everything that belongs to it, after a question that says so @phone-only', async ({
  signedIn: page,
  account,
}) => {
  const petId = await addPet(page, 'Biscuit');
  const pet = `users/${account.uid}/pets/${petId}`;
  await page.getByLabel(/first photo/).setInputFiles(asFile(await phonePhoto()));
  await expect.poll(() => storedFiles(`media/${account.uid}/`), { timeout: 45_000 }).toHaveLength(3);

  await page.getByRole('button', { name: 'More for Biscuit' }).click();
  await page.getByRole('menuitem', { name: 'Delete this pet' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete Biscuit?' });
  await expect(dialog).toContainText('with it 1 photo');
  await expect(dialog.getByRole('link', { name: 'Note the day instead' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('button', { name: 'Keep Biscuit' }).click();
  await expect(heading(page)).toHaveText('Biscuit');

  await page.getByRole('button', { name: 'More for Biscuit' }).click();
  await page.getByRole('menuitem', { name: 'Delete this pet' }).click();
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'Who shares your home?' })).toBeVisible();
  await expect(page.getByText('Biscuit was deleted')).toBeVisible();
  await expect.poll(() => storedFields(pet)).toBeNull();
  expect(await storedFields(`users/${account.uid}`)).toMatchObject({ petCount: { integerValue: '0' } });
  await expect.poll(() => storedFiles(`media/${account.uid}/`), { timeout: 45_000 }).toEqual([]);
});

test('a pet that died is remembered, not deleted', async ({ signedIn: page, account }) => {
  const petId = await addPet(page, 'Biscuit');
  const asked = page.getByRole('link', {
    name: /^Add (notes|the chip number|your vet|insurance|documents)$/,
  });
  await expect(asked).toHaveCount(5);
  await page.getByRole('button', { name: 'More for Biscuit' }).click();
  await page.getByRole('menuitem', { name: 'Delete this pet' }).click();
  await page.getByRole('link', { name: 'Note the day instead' }).click();
  await page.getByLabel('Date of death').fill('2026-01-02');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Biscuit died on 2 January 2026')).toBeVisible();
  // Nobody is asked for what is missing of it.
  await expect(page.getByRole('heading', { name: 'About Biscuit' })).toBeVisible();
  await expect(asked).toHaveCount(0);
  await page.getByRole('link', { name: 'Your pets' }).click();
  await expect(page.getByRole('region', { name: 'In memory' })).toContainText('Biscuit');
  await expect
    .poll(() => storedFields(`users/${account.uid}/pets/${petId}`))
    .toMatchObject({ deceasedOn: { stringValue: '2026-01-02' } });
});
