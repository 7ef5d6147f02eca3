import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import {
  followNewAddress,
  freshEmail,
  providersOf,
  storedFields,
  tokenOf,
  uidOf,
} from './support/emulators.ts';
import { bringGoogle, chooseKnown, chooseNew, createByGoogle } from './support/google.ts';
import { expect, heading, refusedErrors, test } from './support/test.ts';

const form = (page: Page, name: string) => page.getByRole('form', { name });
const open = async (page: Page): Promise<void> => {
  await page.goto('/dashboard/settings');
  await expect(page.getByRole('heading', { name: 'Signing in' })).toBeVisible();
};
/** The server has looked at how this account signs in, so that it can tell what is changed from here on. */
const looked = (uid: string) => expect.poll(() => storedFields(`users/${uid}/meta/signIn`)).not.toBeNull();
/** What the record of sensitive actions says, on the page that is open. */
const activity = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
    .locator('span');

test.describe('with refusals', () => {
  test.use({ expectedErrors: refusedErrors });

  test('a password is changed in place, by whoever knows the one before @phone', async ({
    signedIn: page,
    account,
  }) => {
    await open(page);
    await looked(account.uid);
    await page.getByRole('button', { name: 'Change password' }).click();
    const change = form(page, 'Change password');
    await change.getByRole('button', { name: 'Save password' }).click();
    await expect(change.getByLabel(/^New password/)).toBeFocused();
    await change.getByLabel(/^New password/).fill('a longer one by far');
    await change.getByLabel(/^Your current password/).fill('not the password');
    await expectNoOverflow(page);
    await expectAccessibleInBothThemes(page);
    await change.getByRole('button', { name: 'Save password' }).click();
    await expect(change.getByRole('alert')).toHaveText('That is not your password. Please try again.');
    await expect(change.getByLabel(/^New password/)).toHaveValue('a longer one by far');
    await change.getByLabel(/^Your current password/).fill(account.password);
    await change.getByRole('button', { name: 'Save password' }).click();
    await expect(page.getByText('Your password was changed')).toBeVisible();
    await expect(activity(page)).toHaveText(['The password was changed']);
    expect(await tokenOf(account)).toBeUndefined();
    expect(await tokenOf({ ...account, password: 'a longer one by far' })).toBeTruthy();
    await page.reload();
    await expect(heading(page)).toHaveText('Settings');
  });
});

test('another address counts once its owner has followed the link', async ({ signedIn: page, account }) => {
  const email = freshEmail();
  await open(page);
  await page.getByRole('button', { name: 'Change e-mail' }).click();
  const change = form(page, 'Change e-mail');
  await change.getByLabel(/^New e-mail/).fill(account.email);
  await change.getByLabel(/^Your current password/).fill(account.password);
  await change.getByRole('button', { name: 'Send me a link' }).click();
  await expect(change.getByLabel(/^New e-mail/)).toHaveAccessibleDescription(/That is your address already$/);
  await change.getByLabel(/^New e-mail/).fill(email);
  await change.getByRole('button', { name: 'Send me a link' }).click();
  const waiting = page.getByRole('status').filter({ hasText: `Waiting for you to confirm ${email}` });
  await expect(waiting).toContainText(`Until you follow it, your address is ${account.email}.`);
  await expectAccessibleInBothThemes(page);
  expect(await uidOf(account.email)).toBe(account.uid);
  await page.reload();
  await expect(waiting).toBeVisible();
  await waiting.getByRole('button', { name: 'I have followed the link' }).click();
  await expect(waiting).toContainText('The link has not been followed yet.');
  await looked(account.uid);
  await followNewAddress(email);
  await waiting.getByRole('button', { name: 'I have followed the link' }).click();
  await expect(page.getByText(`Your address is now ${email}`)).toBeVisible();
  await expect(waiting).toBeHidden();
  await expect(activity(page)).toHaveText(['The e-mail address was changed']);
  expect(await uidOf(email)).toBe(account.uid);
});

test('Google is added to an account and removed again', async ({ signedIn: page, account, context }) => {
  await bringGoogle(context);
  await open(page);
  await looked(account.uid);
  await page.getByRole('button', { name: 'Connect Google' }).click();
  const proof = form(page, 'Connect Google');
  await expect(page.getByRole('button', { name: 'Choose the Google account' })).toBeHidden();
  await proof.getByLabel(/^Your current password/).fill(account.password);
  await proof.getByRole('button', { name: 'Go on' }).click();
  const choice = page.getByRole('button', { name: 'Choose the Google account' });
  await expect(choice).toBeFocused();
  await chooseNew(page, () => choice.click(), { email: freshEmail(), name: 'Robin Vale' });
  await expect(page.getByText('You can now sign in with Google', { exact: true })).toBeVisible();
  expect(await providersOf(account.email)).toEqual(['google.com', 'password']);
  await expect(activity(page)).toHaveText(['A way to sign in was added']);
  await page.getByRole('button', { name: 'Remove Google' }).click();
  await expect(page.getByRole('button', { name: 'Connect Google' })).toBeVisible();
  await expect(activity(page)).toHaveText(['A way to sign in was removed', 'A way to sign in was added']);
  expect(await providersOf(account.email)).toEqual(['password']);
});

test.describe('with a wrong password', () => {
  test.use({ expectedErrors: refusedErrors });

  test('Google is not added by whoever finds the browser open', async ({ signedIn: page, account }) => {
    await open(page);
    await page.getByRole('button', { name: 'Connect Google' }).click();
    const proof = form(page, 'Connect Google');
    await proof.getByLabel(/^Your current password/).fill('not the password');
    await proof.getByRole('button', { name: 'Go on' }).click();
    await expect(proof.getByRole('alert')).toHaveText('That is not your password. Please try again.');
    await expect(page.getByRole('button', { name: 'Choose the Google account' })).toBeHidden();
    expect(await providersOf(account.email)).toEqual(['password']);
  });
});

test('the only way in cannot be removed before there is another', async ({ page, context }) => {
  await bringGoogle(context);
  const user = { email: freshEmail(), name: 'Robin Vale' };
  await createByGoogle(user);
  await page.goto('/sign-in?next=%2Fdashboard%2Fsettings');
  await chooseKnown(
    page,
    () => page.getByRole('button', { name: 'Continue with Google' }).click(),
    user.email,
  );
  await expect(page.getByText('Your only way in. Add a password before you remove it.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Google' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a password' }).click();
  const add = form(page, 'Add a password');
  await add.getByLabel(/^New password/).fill('a longer one by far');
  await add.getByRole('button', { name: 'Save password' }).click();
  await expect(page.getByText('You can now sign in with a password')).toBeVisible();
  expect(await providersOf(user.email)).toEqual(['google.com', 'password']);
  await expect(page.getByRole('button', { name: 'Remove Google' })).toBeVisible();
});

test('an account that has only Google is deleted by its owner, and kept after all @phone', async ({
  page,
  context,
}) => {
  await bringGoogle(context);
  const user = { email: freshEmail(), name: 'Robin Vale' };
  const uid = await createByGoogle(user);
  const google = (name: string) => () => page.getByRole('button', { name }).click();
  await page.goto('/sign-in?next=%2Fdashboard%2Fsettings');
  await chooseKnown(page, google('Continue with Google'), user.email);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  const leave = form(page, 'Delete my account');
  await expect(leave.getByLabel(/password/)).toHaveCount(0);
  const send = google('Confirm with Google and delete in 7 days');
  await send();
  await expect(leave.getByLabel('Type DELETE to confirm')).toHaveAccessibleDescription(/in capital letters/);
  await leave.getByLabel('Type DELETE to confirm').fill('DELETE');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  // Whoever chooses somebody else in that window deletes nothing.
  await chooseNew(page, send, { email: freshEmail(), name: 'Somebody Else' });
  await expect(leave.getByRole('alert')).toContainText('That is another Google account.');
  expect(await storedFields(`users/${uid}/meta/deletion`)).toBeNull();
  await chooseKnown(page, send, user.email);
  await expect(page.getByText(/Your account will be deleted on/)).toBeVisible();
  expect(await storedFields(`users/${uid}/meta/deletion`)).not.toBeNull();
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await expect(page.getByRole('button', { name: 'Delete my account' })).toBeVisible();
  expect(await storedFields(`users/${uid}/meta/deletion`)).toBeNull();
});
