import type { Page } from '@playwright/test';
import { commitAs, commitProfile } from './support/commits.ts';
import { minimalPet, planPetCreate } from '@pawfolio/domain/pet';
import { createGuest, freshEmail, hasAccount, storedIds, uidOf, type Account } from './support/emulators.ts';
import { makePet } from './support/pets.ts';
import { routeUntil } from './support/routes.ts';
import { resumeSession } from './support/session.ts';
import { expect, offlineErrors, test } from './support/test.ts';

test.use({ expectedErrors: new RegExp(`${offlineErrors.source}|status of 400`) });

const PET = 'whataguestmade';
const moved = (page: Page) => page.getByText('1 pet from before you signed in is now in this account.');

/** A guest with one pet, in no browser. */
async function guestElsewhere(): Promise<Account> {
  const guest = await createGuest();
  await commitProfile(guest);
  const pet = minimalPet({ name: 'Biscuit', species: 'dog' });
  await commitAs(guest, planPetCreate({ uid: guest.uid, petId: PET, petCount: 0, pet }));
  return guest;
}

const part = (words: object): string => Buffer.from(JSON.stringify(words)).toString('base64url');

/** Leaves in a browser what a sign-in leaves there whose move has not begun, with a proof that has ended meanwhile. */
async function leaveNote(page: Page, guest: Account, to: Account): Promise<void> {
  const token = `${part({ alg: 'none' })}.${part({ sub: guest.uid, exp: 1 })}.`;
  const note = { guest: guest.uid, to: to.uid, token, refresh: guest.tokens.refresh, left: 0 };
  await page.evaluate((text) => localStorage.setItem('pawfolio.guest', text), JSON.stringify([note]));
}
const noteIn = (page: Page) => page.evaluate(() => localStorage.getItem('pawfolio.guest'));

test('what a guest made follows an hour later too, on a page that is no dashboard', async ({
  signedIn: page,
  account,
}) => {
  const guest = await guestElsewhere();
  await leaveNote(page, guest, account);
  await page.goto('/cart');
  await expect(moved(page)).toBeVisible();
  expect(await storedIds(`users/${account.uid}/pets`)).toEqual([PET]);
  expect(await hasAccount(guest.uid)).toBe(false);
  expect(await noteIn(page)).toBeNull();
});

test('who signs out while a guest’s things are on their way is asked, and has them later', async ({
  signedIn: page,
  account,
}) => {
  const guest = await guestElsewhere();
  await leaveNote(page, guest, account);
  const letThrough = await routeUntil(page, '**/mergeGuest', (route) => route.abort());
  await page.goto('/dashboard');
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('Some things from before you signed in are still on their way')).toBeVisible();
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  expect(await storedIds(`users/${account.uid}/pets`)).toEqual([]);
  letThrough();
  await page.goto('/dashboard/pets');
  await expect(page.getByRole('link', { name: /Biscuit/ })).toBeVisible();
  expect(await storedIds(`users/${account.uid}/pets`)).toEqual([PET]);
});

test('a guest whose signing up is cut off in the middle goes on where it was', async ({ page }) => {
  const guest = await createGuest();
  await commitProfile(guest);
  await resumeSession(page, guest);
  const petId = await makePet(page, 'Biscuit');
  const email = freshEmail();
  // The account has its password by then, and nobody has told this page.
  const letThrough = await routeUntil(page, '**/accounts:signInWithPassword*', (route) => route.abort());
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Robin Vale');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill('correct horse');
  const create = page.getByRole('button', { name: 'Create account' });
  await create.click();
  await expect(page.getByRole('alert').filter({ hasText: 'The connection failed' })).toBeVisible();
  expect(await uidOf(email)).toBe(guest.uid);
  letThrough();
  await create.click();
  await expect(page).toHaveURL('/dashboard');
  expect(await noteIn(page)).toBeNull();
  expect(await storedIds(`users/${guest.uid}/pets`)).toEqual([petId]);
});
