import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { commitProfile } from './support/commits.ts';
import {
  callAs,
  createGuest,
  freshEmail,
  hasAccount,
  storedFields,
  storedIds,
  uidOf,
  type Account,
} from './support/emulators.ts';
import { makePet } from './support/pets.ts';
import { resumeSession } from './support/session.ts';
import { expect, heading, test } from './support/test.ts';

/** A guest with one pet. */
async function guestWithPet(page: Page): Promise<{ guest: Account; petId: string }> {
  const guest = await createGuest();
  await commitProfile(guest);
  await resumeSession(page, guest);
  return { guest, petId: await makePet(page, 'Biscuit') };
}

test('a guest who signs up keeps everything, under the same uid', async ({ page }) => {
  const { guest, petId } = await guestWithPet(page);
  await page.goto('/sign-up');
  await expect(page.getByText('What you have made so far, 1 pet, comes along')).toBeVisible();
  const email = freshEmail();
  await page.getByLabel('Your name').fill('Robin Vale');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill('correct horse');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page).toHaveURL('/dashboard');
  expect(await uidOf(email)).toBe(guest.uid);
  await expect
    .poll(() => storedFields(`users/${guest.uid}`))
    .toMatchObject({ displayName: { stringValue: 'Robin Vale' }, lastPetId: { stringValue: petId } });
  await page.goto('/dashboard/pets');
  await expect(page.getByRole('link', { name: /Biscuit/ })).toBeVisible();
});

test('a guest who signs in to an account takes along what they made, and is told', async ({
  page,
  account,
}) => {
  const { guest, petId } = await guestWithPet(page);
  await commitProfile(account);
  await page.goto('/sign-in');
  await expectNoOverflow(page);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel(/^Password/).fill(account.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/dashboard');
  await expect(page.getByText('1 pet from before you signed in is now in this account.')).toBeVisible();
  expect(await storedIds(`users/${account.uid}/pets`)).toEqual([petId]);
  expect(await hasAccount(guest.uid)).toBe(false);
  await page.goto('/dashboard/pets');
  await expect(page.getByRole('link', { name: /Biscuit/ })).toBeVisible();
});

test('a guest can delete what they have made, without a password to show, and take that back', async ({
  page,
}) => {
  const { guest } = await guestWithPet(page);
  await page.goto('/dashboard/settings');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.getByLabel('Type DELETE to confirm').fill('DELETE');
  await expect(page.getByLabel(/^Your current password/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Delete in 7 days', exact: true }).click();
  await expect(page.getByText(/Your account will be deleted on/)).toBeVisible();
  expect(await storedFields(`users/${guest.uid}/meta/deletion`)).not.toBeNull();
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await expect(page.getByRole('button', { name: 'Delete my account' })).toBeVisible();
  expect(await storedFields(`users/${guest.uid}/meta/deletion`)).toBeNull();
});

test('a copy of one’s data is made and fetched; what is public is taken back; a deletion too', async ({
  home,
  account,
}) => {
  const petId = await makePet(home, 'Biscuit');
  await callAs(account, 'publishTag', { petId, fields: ['name'], lostMode: false });
  await home.goto('/dashboard/settings');
  const card = home.getByRole('switch', { name: 'Lost-pet card of Biscuit' });
  await expect(card).toBeChecked();
  await expectNoOverflow(home);
  await expectAccessibleInBothThemes(home);
  await card.click();
  await expect(home.getByText('no lost-pet card is public')).toBeVisible();

  await home.getByRole('button', { name: 'Make a copy of my data' }).click();
  const fetching = home.waitForEvent('download');
  await home.getByRole('button', { name: /^Download \(/ }).click();
  const copy = await fetching;
  expect(copy.suggestedFilename()).toBe('pawfolio-data.zip');
  expect(
    readFileSync(await copy.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  await home.getByRole('button', { name: 'Delete my account' }).click();
  await home.getByLabel('Type DELETE to confirm').fill('delete');
  await home.getByRole('button', { name: 'Delete in 7 days' }).click();
  await expect(home.getByLabel('Type DELETE to confirm')).toHaveAccessibleDescription(/in capital letters/);
  await home.getByLabel('Type DELETE to confirm').fill('DELETE');
  await home.getByLabel(/^Your current password/).fill(account.password);
  await home.getByRole('button', { name: 'Delete in 7 days' }).click();
  await expect(home.getByText(/Your account will be deleted on/)).toBeVisible();
  expect(await storedFields(`users/${account.uid}/meta/deletion`)).not.toBeNull();
  await home.getByRole('button', { name: 'Keep my account' }).click();
  await expect(home.getByRole('button', { name: 'Delete my account' })).toBeVisible();
  expect(await storedFields(`users/${account.uid}/meta/deletion`)).toBeNull();
  await expect(heading(home)).toHaveText('Settings');
});
