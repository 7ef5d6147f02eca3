import type { Page } from '@playwright/test';
import { add, dialog, openHealth, part, rows, save } from './support/care.ts';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { keptOnDevice, serveVersions } from './support/device.ts';
import { callAs, removeDocument, storedFields, storedIds } from './support/emulators.ts';
import { expect, heading, offlineErrors, test } from './support/test.ts';

test.use({ expectedErrors: new RegExp(`${offlineErrors.source}|ERR_|status of 40`) });
// What waits is sent when the SDK tries again, which it does ever more rarely the longer the network is away.
const patiently = { timeout: 60_000 };

/** That there is no network, in the words for whichever way the browser has noticed it. */
const strip = (page: Page) =>
  page.getByRole('status').filter({ hasText: /You are offline|cannot be reached/ });

/** Adds a weight to the health page that is open; without a network it is kept. */
async function addWeight(page: Page, kilograms: string, online = true): Promise<void> {
  const form = await add(page, 'Weight');
  await form.getByLabel(/^Weight/).fill(kilograms);
  await save(
    page,
    online ? 'Weight saved' : 'Weight kept on this device. It is sent when you are online again.',
  );
}

const recordsOf = (uid: string, petId: string): string => `users/${uid}/pets/${petId}/records`;

test('the record opens without a network after the tab was closed, and says as of when @phone', async ({
  signedIn: page,
  context,
  account,
}) => {
  const petId = await openHealth(page, 'Biscuit');
  await addWeight(page, '12.4');
  await expect.poll(() => storedIds(recordsOf(account.uid, petId))).toHaveLength(1);
  const [recordId = ''] = await storedIds(recordsOf(account.uid, petId));
  await page.goto('/dashboard/pets');
  await expect(page.getByRole('link', { name: /Biscuit/ })).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByText('Biscuit').first()).toBeVisible();
  await page.goto(`/dashboard/pets/${petId}/health`);
  await expect(page.getByText('12.4 kg').first()).toBeVisible();
  await keptOnDevice(page, petId, recordId, account.uid);
  await page.close();

  await context.setOffline(true);
  for (const [address, words] of [
    [`/dashboard/pets/${petId}/health`, '12.4 kg'],
    [`/dashboard/pets/${petId}`, 'Biscuit'],
    ['/dashboard/pets', 'Biscuit'],
    ['/dashboard', 'Biscuit'],
  ] as const) {
    const cold = await context.newPage();
    await cold.goto(address);
    await expect(cold.getByRole('main').getByText(words).first()).toBeVisible();
    await expect(strip(cold)).toContainText(/This is as of \d\d:\d\d\./);
    await expectNoOverflow(cold);
    if (address === '/dashboard') await expectAccessibleInBothThemes(cold);
    await cold.close();
  }
});

test('what is changed without a network is kept over a reload, and arrives exactly once @phone-only', async ({
  signedIn: page,
  context,
  account,
}) => {
  const petId = await openHealth(page, 'Biscuit');
  await expect(page.getByRole('button', { name: 'Add to the record' })).toBeVisible();
  await keptOnDevice(page, petId);
  await context.setOffline(true);
  await addWeight(page, '12.4', false);
  const entry = rows(part(page, 'History'), '12.4 kg');
  await expect(entry.getByText('Waiting to be sent')).toBeVisible();
  await expect(strip(page)).toContainText('1 change waiting');
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Colour and markings').fill('Cream');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(heading(page)).toHaveText('Biscuit');
  await expect(page.getByText('Saving …')).toBeVisible();
  await expect(strip(page)).toContainText('2 changes waiting');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);

  await page.goto(`/dashboard/pets/${petId}/health`);
  await expect(entry.getByText('Waiting to be sent')).toBeVisible();
  await expect(strip(page)).toContainText('2 changes waiting');
  expect(await storedIds(recordsOf(account.uid, petId))).toEqual([]);

  await context.setOffline(false);
  await expect(entry.getByText('Waiting to be sent')).toBeHidden(patiently);
  await expect(page.getByText(/changes? waiting/)).toBeHidden(patiently);
  await expect(entry).toHaveCount(1);
  expect(await storedIds(recordsOf(account.uid, petId))).toHaveLength(1);
  expect(await storedFields(`users/${account.uid}/pets/${petId}`)).toMatchObject({
    colour: { stringValue: 'Cream' },
  });
  await page.reload();
  await expect(entry).toHaveCount(1);
  expect(await storedIds(recordsOf(account.uid, petId))).toHaveLength(1);
  await expect(page.getByText('could not be saved')).toHaveCount(0);
});

test('of what this device has never held it is not said that there is nothing', async ({
  signedIn: page,
  context,
  account,
}) => {
  const petId = await openHealth(page, 'Biscuit');
  await callAs(account, 'publishTag', { petId, fields: ['name'], lostMode: false });
  await page.goto(`/dashboard/pets/${petId}`);
  await expect(heading(page)).toHaveText('Biscuit');
  await keptOnDevice(page, petId, account.uid);
  await page.close();
  await context.setOffline(true);
  const cold = await context.newPage();
  // Whether the browser notices is not the same at every opening; here it has.
  await cold.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await cold.goto('/dashboard/settings');
  for (const title of ['Addresses', 'What is public now', 'Recent security activity', 'Your data'])
    await expect(cold.getByRole('region', { name: title })).toContainText('this is not on this device yet');
  await expectNoOverflow(cold);
  await expectAccessibleInBothThemes(cold);
  await cold.goto(`/dashboard/pets/${petId}/card`);
  await expect(cold.getByText('What is public is decided by the server.')).toBeVisible();
  await cold.close();
});

test('a change that is refused after the page was closed is told, with what was typed', async ({
  signedIn: page,
  context,
  account,
}) => {
  const petId = await openHealth(page, 'Biscuit');
  await addWeight(page, '12.4');
  await expect.poll(() => storedIds(recordsOf(account.uid, petId))).toHaveLength(1);
  const [recordId = ''] = await storedIds(recordsOf(account.uid, petId));
  await keptOnDevice(page, petId, recordId);
  await context.setOffline(true);
  const history = part(page, 'History');
  await rows(history, '12.4 kg').getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await dialog(page).getByLabel('Note').fill('After the long walk.');
  await dialog(page).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(strip(page)).toContainText('1 change waiting');
  await page.close();

  // Meanwhile another device has deleted it.
  await removeDocument(`${recordsOf(account.uid, petId)}/${recordId}`);
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto('/dashboard');
  await expect(next.getByText('1 change could not be saved.')).toBeVisible(patiently);
  await next.getByRole('button', { name: 'Look at it' }).click();
  await expect(dialog(next)).toContainText('After the long walk.');
  await expectAccessibleInBothThemes(next);
  await dialog(next).getByRole('button', { name: 'Throw it away' }).click();
  await expect(dialog(next)).toContainText('There are none left.');
  await next.keyboard.press('Escape');
  await expect(next.getByText('could not be saved')).toHaveCount(0);
});

test('two tabs without a network know of each other’s changes, and one can be closed', async ({
  signedIn: page,
  context,
  account,
}) => {
  const petId = await openHealth(page, 'Biscuit');
  await keptOnDevice(page, petId);
  const other = await context.newPage();
  await other.goto(`/dashboard/pets/${petId}/health`);
  await expect(other.getByRole('button', { name: 'Add to the record' })).toBeVisible();
  await keptOnDevice(other, petId);
  await context.setOffline(true);
  await addWeight(page, '12.4', false);
  const entry = rows(part(other, 'History'), '12.4 kg');
  await expect(entry.getByText('Waiting to be sent')).toBeVisible();
  await expect(strip(other)).toContainText('1 change waiting');
  await page.close();
  await context.setOffline(false);
  await expect(entry.getByText('Waiting to be sent')).toBeHidden(patiently);
  await expect(other.getByText(/changes? waiting/)).toBeHidden(patiently);
  await expect(entry).toHaveCount(1);
  expect(await storedIds(recordsOf(account.uid, petId))).toHaveLength(1);
});

test('a newer version is offered, and loaded when asked for', async ({ page, account, baseURL }) => {
  const versions = await serveVersions(baseURL ?? '');
  try {
    await page.goto(`${versions.url}/sign-in`);
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByLabel(/^Password/).fill(account.password);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/dashboard$/);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect(page.getByText('newer version')).toHaveCount(0);
    versions.publish();
    await page.reload();
    await expect(page.getByText('There is a newer version of Pawfolio.')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    // Nothing is forced: the page is the same until it is asked for.
    await page.getByRole('link', { name: 'Pets', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Who shares your home?' })).toBeVisible();
    await page.getByRole('button', { name: 'Reload to update' }).click();
    await expect
      .poll(() => page.evaluate(() => caches.keys()).catch(() => []))
      .toEqual([expect.stringMatching(/^pawfolio\.app\.next/)]);
    await expect(page.getByRole('heading', { name: 'Who shares your home?' })).toBeVisible();
    await expect(page.getByText('newer version')).toHaveCount(0);
  } finally {
    versions.close();
  }
});
