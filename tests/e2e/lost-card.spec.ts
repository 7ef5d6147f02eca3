import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields } from './support/emulators.ts';
import { addPet } from './support/pets.ts';
import { expect, heading, test } from './support/test.ts';

/** What the browser says when the page is really gone. */
test.use({ expectedErrors: /status of 404/ });

test('a stranger’s phone finds the lost pet’s card, and no longer once it is taken away', async ({
  home,
  browser,
}) => {
  await addPet(home, 'Biscuit');
  await home.getByRole('link', { name: 'Lost-pet card' }).click();
  await home.getByRole('button', { name: 'Add a number' }).click();
  await home.getByLabel('Who answers').fill('Robin');
  await home.getByLabel('Phone').fill('+44 20 7946 0958');
  await home.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(home.getByRole('checkbox', { name: 'Robin' })).toBeChecked();
  await expectNoOverflow(home);
  await expectAccessibleInBothThemes(home);
  await home.getByRole('button', { name: 'Biscuit is lost' }).click();
  await expect(home.getByRole('button', { name: 'Biscuit is back' })).toBeVisible();
  const url = (await home.getByRole('link', { name: 'Open as a stranger' }).getAttribute('href')) ?? '';

  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await phone.newPage();
  await page.goto(url);
  await expect(heading(page)).toHaveText('Biscuit');
  await expect(page.getByText('Biscuit is lost.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call Robin' })).toHaveAttribute('href', 'tel:+442079460958');
  await page.getByLabel(/Where, and when/).fill('By the river');
  await page.getByRole('button', { name: 'I have seen Biscuit' }).click();
  await expect(page.getByRole('status')).toHaveText('Thank you. We have told the owner.');
  await expect(home.getByText('By the river')).toBeVisible();

  await home.getByRole('button', { name: 'Take the card away' }).click();
  await expect(home.getByText('Nobody can see it')).toBeVisible();
  const gone = await page.reload();
  expect(gone?.status()).toBe(404);
  await expect(heading(page)).toHaveText('Nothing is shown here');
  await phone.close();
});

test('the card is accessible and fits a phone @phone', async ({ home }) => {
  await addPet(home, 'Biscuit');
  await home.goto(`${home.url().split('?')[0] ?? ''}/card`);
  await home.getByRole('button', { name: 'Make the card public' }).click();
  const link = home.getByRole('link', { name: 'Open as a stranger' });
  await home.goto((await link.getAttribute('href')) ?? '');
  await expect(heading(home)).toHaveText('Biscuit');
  await expectNoOverflow(home);
  await expectAccessibleInBothThemes(home);
});

test('that the pet is back makes nothing public that was not saved', async ({ home, account }) => {
  const petId = await addPet(home, 'Biscuit');
  await home.goto(`/dashboard/pets/${petId}/card`);
  await home.getByRole('button', { name: 'Biscuit is lost' }).click();
  const back = home.getByRole('button', { name: 'Biscuit is back' });
  await expect(back).toBeVisible();
  const card = `users/${account.uid}/cards/${petId}`;
  const before = await storedFields(card);
  const animal = home.getByRole('checkbox', { name: 'Animal' });
  await expect(animal).toBeChecked();
  await animal.uncheck();
  await home.getByLabel('A word to the finder').fill('The key is under the mat');
  await back.click();
  await expect(home.getByRole('button', { name: 'Biscuit is lost' })).toBeVisible();
  expect(await storedFields(card)).toMatchObject({
    ...{ lostMode: { booleanValue: false }, published: { booleanValue: true } },
    ...{ fields: before?.['fields'], message: { nullValue: null } },
  });
  // It is still there to be saved.
  await expect(animal).not.toBeChecked();
  await home.getByRole('button', { name: 'Save what is public' }).click();
  await expect
    .poll(() => storedFields(card))
    .toMatchObject({ message: { stringValue: 'The key is under the mat' } });
});
