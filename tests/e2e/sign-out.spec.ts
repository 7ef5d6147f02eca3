import type { BrowserContext, Page } from '@playwright/test';
import { keptDocuments, keptOnDevice, tracesOf } from './support/device.ts';
import { createAccount } from './support/emulators.ts';
import { addPet } from './support/pets.ts';
import { expect, signIn, test } from './support/test.ts';

/** A pet on the page, and the list of pets in another tab. */
async function inTwoTabs(page: Page, context: BrowserContext): Promise<{ petId: string; other: Page }> {
  const petId = await addPet(page, 'Biscuit');
  await keptOnDevice(page, petId);
  const other = await context.newPage();
  await other.goto('/dashboard/pets');
  await expect(other.getByRole('link', { name: /Biscuit/ })).toBeVisible();
  return { petId, other };
}

/** Signs out on the page, which the other tab follows; afterwards nothing of the account is left on this device. */
async function leaveInBoth(page: Page, other: Page, uid: string): Promise<void> {
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await expect(other).toHaveURL(/sign-in/);
  expect(await tracesOf(page, uid)).toEqual([]);
  expect(await keptDocuments(page)).toEqual([]);
}

test('signing out leaves nothing of the account, also in another tab', async ({
  signedIn: page,
  context,
  account,
}) => {
  const { other } = await inTwoTabs(page, context);
  expect(await tracesOf(page, account.uid)).not.toEqual([]);
  await leaveInBoth(page, other, account.uid);

  // The other tab can be used by somebody else at once.
  const stranger = await createAccount();
  await signIn(other, stranger);
  await other.goto('/dashboard/pets');
  await expect(other.getByRole('heading', { name: 'Who shares your home?' })).toBeVisible();
});

test('signing out does not wait for ever for a tab that holds the database', async ({
  signedIn: page,
  context,
  account,
}) => {
  const { petId, other } = await inTwoTabs(page, context);
  await keptOnDevice(other, petId);
  // As a tab does that has just opened it, and does not hear yet that it should be closed.
  await other.evaluate(async () => {
    const [kept] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('firestore/'));
    await new Promise((resolve) => (indexedDB.open(kept?.name ?? '').onsuccess = resolve));
  });
  await leaveInBoth(page, other, account.uid);
});

test('what a session left that ended by itself is gone before somebody else sees anything', async ({
  signedIn: page,
  account,
}) => {
  const petId = await addPet(page, 'Biscuit');
  await keptOnDevice(page, petId);
  await page.goto('/');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('firebaseLocalStorageDb').onsuccess = resolve;
      }),
  );
  await page.evaluate(() => localStorage.removeItem('pawfolio.signed-in'));
  expect(await keptDocuments(page)).not.toEqual([]);

  const stranger = await createAccount();
  await signIn(page, stranger);
  await keptOnDevice(page, stranger.uid);
  await page.goto('/dashboard/pets');
  await expect(page.getByRole('heading', { name: 'Who shares your home?' })).toBeVisible();
  expect((await keptDocuments(page)).filter((path) => path.includes(account.uid))).toEqual([]);
  expect(await tracesOf(page, account.uid)).toEqual([]);
});
