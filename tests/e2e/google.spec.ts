import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { commitProfile } from './support/commits.ts';
import {
  createGuest,
  freshEmail,
  hasAccount,
  providersOf,
  storedFields,
  storedIds,
  uidOf,
  type Account,
} from './support/emulators.ts';
import { bringGoogle, chooseKnown, chooseNew, chooseUnverified, createByGoogle } from './support/google.ts';
import { makePet } from './support/pets.ts';
import { resumeSession } from './support/session.ts';
import { expect, heading, refusedErrors, test } from './support/test.ts';

test.beforeEach(async ({ context }) => {
  await bringGoogle(context);
});

const press = (page: Page) => () => page.getByRole('button', { name: 'Continue with Google' }).click();
const someone = () => ({ email: freshEmail(), name: 'Robin Vale' });

/** A guest with one pet. */
async function guestWithPet(page: Page): Promise<{ guest: Account; petId: string }> {
  const guest = await createGuest();
  await commitProfile(guest);
  await resumeSession(page, guest);
  return { guest, petId: await makePet(page, 'Biscuit') };
}

test('signing up with Google leads to a dashboard and leaves a profile @phone-only', async ({ page }) => {
  const user = someone();
  await page.goto('/sign-up?next=%2Fdashboard%2Fpets');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  await chooseNew(page, press(page), user);
  await expect(page).toHaveURL('/dashboard/pets');
  const uid = await uidOf(user.email);
  await expect
    .poll(() => storedFields(`users/${uid}`))
    .toMatchObject({ displayName: { stringValue: 'Robin Vale' } });
});

test('signing in with Google, after a window that was closed', async ({ page }) => {
  const user = someone();
  const uid = await createByGoogle(user);
  await page.goto('/sign-in');
  const opening = page.waitForEvent('popup');
  await press(page)();
  await (await opening).close();
  const button = page.getByRole('button', { name: 'Continue with Google' });
  // The SDK takes some seconds to be sure that the window will not answer any more.
  await expect(button).not.toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await chooseKnown(page, press(page), user.email);
  await expect(page).toHaveURL('/dashboard');
  await expect(heading(page)).toHaveText(/, Robin$/);
  await expect.poll(() => storedFields(`users/${uid}`)).not.toBeNull();
});

test('a guest who goes on with Google keeps everything, under the same uid', async ({ page }) => {
  const { guest, petId } = await guestWithPet(page);
  const user = someone();
  await page.goto('/sign-up');
  await expect(page.getByText('What you have made so far, 1 pet, comes along')).toBeVisible();
  await chooseNew(page, press(page), user);
  await expect(page).toHaveURL('/dashboard');
  expect(await uidOf(user.email)).toBe(guest.uid);
  await expect
    .poll(() => storedFields(`users/${guest.uid}`))
    .toMatchObject({ displayName: { stringValue: 'Robin Vale' }, lastPetId: { stringValue: petId } });
});

test.describe('refused at first', () => {
  test.use({ expectedErrors: refusedErrors });

  test('a guest whose Google account is there already takes along what they made', async ({ page }) => {
    const user = someone();
    const uid = await createByGoogle(user);
    const { guest, petId } = await guestWithPet(page);
    await page.goto('/sign-in');
    await chooseKnown(page, press(page), user.email);
    await expect(page).toHaveURL('/dashboard');
    await expect(page.getByText('1 pet from before you signed in is now in this account.')).toBeVisible();
    expect(await storedIds(`users/${uid}/pets`)).toEqual([petId]);
    expect(await hasAccount(guest.uid)).toBe(false);
  });

  test('an address with a password asks for it once, and then has both', async ({ page, account }) => {
    await page.goto('/sign-in');
    await chooseUnverified(page, press(page), { email: account.email, name: 'Robin Vale' });
    await expect(page.getByRole('alert')).toContainText(
      'There is an account with this address that has a password.',
    );
    await expect(page.getByLabel('E-mail')).toHaveValue(account.email);
    await page.getByLabel(/^Password/).fill(account.password);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('From now on you can sign in with Google too')).toBeVisible();
    expect(await providersOf(account.email)).toEqual(['google.com', 'password']);
  });
});
