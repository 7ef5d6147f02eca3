import type { Page } from '@playwright/test';
import { setField, storedFields, storedIds } from './support/emulators.ts';
import { addPet, makePet, petIdIn } from './support/pets.ts';
import { expect, heading, offlineErrors, signIn, test } from './support/test.ts';

async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: 'Cat', exact: true }).check({ force: true });
  await page.getByLabel('Care notes').fill('Only the red bowl.');
}

/** Opens the form of a new pet from the list, and waits until the page has all that it needs without a connection. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/dashboard/pets');
  await page.getByRole('link', { name: 'Add your first pet' }).click();
  await expect(heading(page)).toHaveText('Add a pet');
  for (const needed of ['/assets/profile-', '/assets/full-', '/Listen/channel'])
    await page.waitForFunction(
      (part) => performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
      needed,
    );
}

test('what is typed survives a reload and a walk to another page, and goes when asked to @phone-only', async ({
  signedIn: page,
}) => {
  await page.goto('/dashboard/pets/new');
  await fillIn(page, 'Miso');
  await page.reload();
  await expect(page.getByText('We kept what you typed')).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue('Miso');
  await expect(page.getByRole('radio', { name: 'Cat' })).toBeChecked();

  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByText('You began to add Miso')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await expect(page.getByLabel('Care notes')).toHaveValue('Only the red bowl.');

  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('');
  await page.reload();
  await expect(heading(page)).toHaveText('Add a pet');
  await expect(page.getByText('We kept what you typed')).toHaveCount(0);
});

test('an edit survives a reload, and can be discarded', async ({ signedIn: page }) => {
  const petId = await makePet(page, 'Miso', 'Cat');
  await page.goto(`/dashboard/pets/${petId}/edit`);
  await page.getByLabel('Colour and markings').fill('Cream');
  await page.reload();
  await expect(page.getByText('We kept what you typed')).toBeVisible();
  await expect(page.getByLabel('Colour and markings')).toHaveValue('Cream');
  await page.getByRole('button', { name: 'Discard my changes' }).click();
  await expect(page.getByLabel('Colour and markings')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Name')).toHaveValue('Miso');
  await expect(page.getByText('We kept what you typed')).toHaveCount(0);
});

test.describe('without a connection', () => {
  test.use({ expectedErrors: new RegExp(`${offlineErrors.source}|status of 403`) });

  test('a pet is there at once, and on the server when the connection is back', async ({
    signedIn: page,
    context,
    account,
  }) => {
    await openForm(page);
    await fillIn(page, 'Miso');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Add pet' }).click();
    await expect(heading(page)).toHaveText('Miso');
    await expect(page.getByText('Saving …')).toBeVisible();
    expect(await storedIds(`users/${account.uid}/pets`)).toEqual([]);
    await context.setOffline(false);
    await expect(page.getByText('Saving …')).toBeHidden();
    expect(await storedIds(`users/${account.uid}/pets`)).toEqual([petIdIn(page)]);
  });

  test('a save that is refused brings back every word, with the reason', async ({
    signedIn: page,
    context,
    account,
  }) => {
    await openForm(page);
    await fillIn(page, 'Miso');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Add pet' }).click();
    await expect(heading(page)).toHaveText('Miso');
    const petId = petIdIn(page);
    // Meanwhile another device has filled the account.
    await setField(`users/${account.uid}`, 'petCount', { integerValue: '50' });
    await context.setOffline(false);
    await expect(page.getByText(/Miso could not be saved\. You have reached the limit/)).toBeVisible();
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByText('You have 50 pets here')).toBeVisible();

    await setField(`users/${account.uid}`, 'petCount', { integerValue: '0' });
    await expect(page.getByLabel('Name')).toHaveValue('Miso');
    await expect(page.getByLabel('Care notes')).toHaveValue('Only the red bowl.');
    await expect(page.getByText('This could not be saved')).toBeVisible();
    await page.getByRole('button', { name: 'Add pet' }).click();
    await expect(heading(page)).toHaveText('Miso');
    await expect(page.getByText('Saving …')).toBeHidden();
    expect(await storedIds(`users/${account.uid}/pets`)).toEqual([petId]);
    await page.getByRole('link', { name: 'Your pets' }).click();
    await expect(page.getByText('could not be saved')).toHaveCount(0);
  });

  test('a pet that another tab added in between does not cost this one', async ({
    signedIn: page,
    context,
    account,
    browser,
  }) => {
    await openForm(page);
    await fillIn(page, 'Miso');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Add pet' }).click();
    await expect(heading(page)).toHaveText('Miso');

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await signIn(other, account);
    await makePet(other, 'Biscuit');
    await elsewhere.close();

    await context.setOffline(false);
    await expect
      .poll(async () => (await storedFields(`users/${account.uid}`))?.['petCount'])
      .toEqual({ integerValue: '2' });
    expect(await storedIds(`users/${account.uid}/pets`)).toHaveLength(2);
    await expect(page.getByText('could not be saved')).toHaveCount(0);
    await page.getByRole('link', { name: 'Your pets' }).click();
    await expect(page.getByRole('link', { name: /Miso/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /Biscuit/ })).toBeVisible();
  });
});

test('an edit follows what another tab saves meanwhile, and writes only what was changed here', async ({
  signedIn: page,
  context,
  account,
}) => {
  const petId = await makePet(page, 'Miso', 'Cat');
  await page.goto(`/dashboard/pets/${petId}/edit`);
  await page.getByLabel('Name').fill('Miso the Second');
  await page.getByLabel('Practice').fill('Riverside');

  const other = await context.newPage();
  await other.goto(`/dashboard/pets/${petId}/edit`);
  await other.getByRole('button', { name: 'Discard my changes' }).click();
  await other.getByLabel('Colour and markings').fill('Cream');
  await other.getByLabel('Phone', { exact: true }).fill('020 7946');
  await other.getByRole('button', { name: 'Save changes' }).click();
  await expect(heading(other)).toHaveText('Miso');

  await expect(page.getByLabel('Colour and markings')).toHaveValue('Cream');
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('020 7946');
  await expect(page.getByLabel('Name')).toHaveValue('Miso the Second');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(heading(page)).toHaveText('Miso the Second');
  await expect
    .poll(() => storedFields(`users/${account.uid}/pets/${petId}`))
    .toMatchObject({
      name: { stringValue: 'Miso the Second' },
      colour: { stringValue: 'Cream' },
      vet: {
        mapValue: { fields: { clinic: { stringValue: 'Riverside' }, phone: { stringValue: '020 7946' } } },
      },
    });
  await expect(heading(other)).toHaveText('Miso the Second');
});

test('what one tab throws away is not lost in another', async ({ signedIn: page, context }) => {
  const petId = await makePet(page, 'Miso', 'Cat');
  await page.goto(`/dashboard/pets/${petId}/edit`);
  await page.getByLabel('Name').fill('Miso the Second');
  const other = await context.newPage();
  await other.goto(`/dashboard/pets/${petId}/edit`);
  await other.getByRole('button', { name: 'Discard my changes' }).click();
  await expect(other.getByLabel('Name')).toHaveValue('Miso');
  await other.close();
  await page.reload();
  await expect(page.getByText('We kept what you typed')).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue('Miso the Second');
});

test('the same chip on two pets is pointed out', async ({ signedIn: page }) => {
  await addPet(page, 'Biscuit');
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Microchip number').fill('999000000012345');
  await expect(page.getByText('Test code', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(heading(page)).toHaveText('Biscuit');
  await page.goto('/dashboard/pets/new');
  await page.getByLabel('Microchip number').fill('999 000 000 012 345');
  await expect(page.getByText(/Biscuit has the same number/)).toBeVisible();
});
