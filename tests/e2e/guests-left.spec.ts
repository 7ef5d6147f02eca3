import { minimalPet, planPetCreate } from '@pawfolio/domain/pet';
import type { Page } from '@playwright/test';
import { commitAs, commitProfile } from './support/commits.ts';
import { createGuest, hasAccount, setField, storedIds, type Account } from './support/emulators.ts';
import { resumeSession } from './support/session.ts';
import { expect, test } from './support/test.ts';

const PET = 'whataguestmade';

/** A browser of a guest with one pet. */
async function asGuest(page: Page): Promise<Account> {
  const guest = await createGuest();
  await commitProfile(guest);
  const pet = minimalPet({ name: 'Biscuit', species: 'dog' });
  await commitAs(guest, planPetCreate({ uid: guest.uid, petId: PET, petCount: 0, pet }));
  await resumeSession(page, guest);
  return guest;
}

async function fillIn(page: Page, { email, password }: Account): Promise<() => Promise<void>> {
  await page.goto('/sign-in');
  await expect(page.getByText('What you have made so far, 1 pet, comes along')).toBeVisible();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill(password);
  return () => page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}
const noteIn = (page: Page) => page.evaluate(() => localStorage.getItem('pawfolio.guest'));
const pets = ({ uid }: Account): Promise<string[]> => storedIds(`users/${uid}/pets`);

test('a pet for which an account has no room stays noted, and comes along once there is', async ({
  page,
  account,
}) => {
  await commitProfile(account);
  await setField(`users/${account.uid}`, 'petCount', { integerValue: '50' });
  const guest = await asGuest(page);
  const send = await fillIn(page, account);
  await send();
  await expect(page.getByText('There was no room for 1 pet: an account holds 50.')).toBeVisible();
  await expect(page).toHaveURL('/dashboard');
  expect(await pets(account)).toEqual([]);
  expect(await noteIn(page)).toContain('"refresh":null');
  await setField(`users/${account.uid}`, 'petCount', { integerValue: '0' });
  await page.reload();
  await expect(page.getByText('1 pet from before you signed in is now in this account.')).toBeVisible();
  expect(await pets(account)).toEqual([PET]);
  expect(await noteIn(page)).toBeNull();
  expect(await hasAccount(guest.uid)).toBe(false);
});

test('a guest with files that are not sent yet is told before they are left behind', async ({
  page,
  account,
}) => {
  await commitProfile(account);
  const guest = await asGuest(page);
  const send = await fillIn(page, account);
  await page.evaluate((uid) => localStorage.setItem(`pawfolio.uploads.${uid}`, '1'), guest.uid);
  await send();
  await expect(page.getByRole('alert')).toContainText('Some files of yours have not been sent yet');
  expect(await noteIn(page)).toBeNull();
  expect(await pets(account)).toEqual([]);
  await send();
  await expect(page).toHaveURL('/dashboard');
  await expect(page.getByText('1 pet from before you signed in is now in this account.')).toBeVisible();
  expect(await pets(account)).toEqual([PET]);
});
