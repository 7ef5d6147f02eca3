import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { plant, setField, storedFields } from './support/emulators.ts';
import { makePet } from './support/pets.ts';
import { expect, heading, offlineErrors, test } from './support/test.ts';

test('settings act, last and are stored @phone', async ({ home, account }) => {
  await home.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name: 'Settings' }).click();
  await expect(heading(home)).toHaveText('Settings');
  await expect(heading(home)).toBeFocused();
  const name = home.getByLabel('Your name');
  await expect(name).toHaveValue('Robin Vale');
  await expectNoOverflow(home);
  await expectAccessibleInBothThemes(home);

  await name.fill('   ');
  await home.getByRole('button', { name: 'Save name' }).click();
  await expect(name).toHaveAccessibleDescription(/Enter the name that we should call you by$/);
  await name.fill('Ada  Byron');
  await home.getByRole('button', { name: 'Save name' }).click();
  await expect(home.getByText('Your name was saved')).toBeVisible();
  await home.getByText('Pounds').click();
  await expect(home.getByRole('switch', { name: 'Orders' })).toBeChecked();
  await home.getByRole('switch', { name: 'Orders' }).click();
  await home.getByRole('switch', { name: 'Care reminders' }).click();
  await home.getByRole('switch', { name: 'News from Pawfolio' }).click();

  await expect
    .poll(() => storedFields(`users/${account.uid}`))
    .toMatchObject({
      displayName: { stringValue: 'Ada Byron' },
      units: { stringValue: 'imperial' },
      notifications: {
        mapValue: {
          fields: {
            orderEmails: { booleanValue: false },
            reminderEmails: { booleanValue: false },
            marketingEmails: { booleanValue: true },
          },
        },
      },
    });
  await home.reload();
  await expect(name).toHaveValue('Ada Byron');
  await expect(home.getByLabel('Pounds')).toBeChecked();
  await expect(home.getByRole('switch', { name: 'Orders' })).not.toBeChecked();
  await expect(home.getByRole('switch', { name: 'Care reminders' })).not.toBeChecked();
  await home.goto('/dashboard');
  await expect(heading(home)).toHaveText(/, Ada$/);
});

/** How many commits this device holds that the server has not answered. */
const unsent = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('pawfolio.unsent.')).length);

test('where dates are written as in Germany, they are so everywhere, until one signs out', async ({
  home,
  account,
}) => {
  const petId = await makePet(home, 'Biscuit');
  await setField(`users/${account.uid}/pets/${petId}`, 'bornOn', { stringValue: '2021-04-12' });
  await home.goto(`/dashboard/pets/${petId}`);
  await expect(home.getByText(/^12 April 2021/)).toBeVisible();

  await home.goto('/dashboard/settings');
  await home.getByLabel('Dates and numbers as in').selectOption('de-DE');
  await expect
    .poll(() => storedFields(`users/${account.uid}`))
    .toMatchObject({ locale: { stringValue: 'de-DE' } });
  await home.goto(`/dashboard/pets/${petId}`);
  await expect(home.getByText(/^12\. April 2021/)).toBeVisible();
  expect(await home.evaluate(() => localStorage.getItem('pawfolio.locale'))).toContain('de-DE');

  await home.goto('/dashboard/settings');
  // What the pages before this one had no time to hear of: whoever leaves sooner is asked.
  await expect.poll(() => unsent(home)).toBe(0);
  await home.getByRole('button', { name: 'Account', exact: true }).click();
  await home.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(home).toHaveURL('/');
  await expect(home.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(await home.evaluate(() => localStorage.getItem('pawfolio.locale'))).toBeNull();
});

test('the storage used is what the server has counted', async ({ home, account }) => {
  await plant(`users/${account.uid}/meta/usage`, {
    ...{ mediaBytes: { integerValue: String(125 * 1024 * 1024) }, mediaCount: { integerValue: '12' } },
    designCount: { integerValue: '0' },
  });
  await home.goto('/dashboard/settings');
  await expect(home.getByText('125 MB of 500 MB, 12 of 1000 files')).toBeVisible();
  await expect(home.getByRole('progressbar', { name: 'Storage used' })).toHaveAttribute(
    'aria-valuenow',
    '25',
  );
});

test.describe('without a network', () => {
  test.use({ expectedErrors: offlineErrors });

  test('a setting is kept, and arrives when the network is back', async ({ home, account, context }) => {
    await home.goto('/dashboard/settings');
    const pounds = home.getByLabel('Pounds');
    // The first change brings the SDK that can keep others.
    await home.getByRole('switch', { name: 'News from Pawfolio' }).click();
    await expect
      .poll(() => storedFields(`users/${account.uid}`))
      .toMatchObject({
        notifications: { mapValue: { fields: { marketingEmails: { booleanValue: true } } } },
      });
    await expect.poll(() => unsent(home)).toBe(0);
    await context.setOffline(true);
    await home.getByText('Pounds').click();
    await expect(pounds).toBeChecked();
    await expect.poll(() => unsent(home)).toBe(1);
    expect(await storedFields(`users/${account.uid}`)).toMatchObject({ units: { stringValue: 'metric' } });

    // Signing out now would lose it.
    await home.getByRole('button', { name: 'Account', exact: true }).click();
    await home.getByRole('button', { name: 'Sign out', exact: true }).click();
    const question = home.getByRole('alertdialog', { name: 'Some changes have not been sent yet' });
    await expect(question).toBeVisible();
    await expect(question.getByRole('button', { name: 'Stay signed in' })).toBeFocused();
    await home.keyboard.press('Enter');
    await expect(question).toBeHidden();

    await context.setOffline(false);
    await expect
      .poll(() => storedFields(`users/${account.uid}`), { timeout: 30_000 })
      .toMatchObject({ units: { stringValue: 'imperial' } });
    await expect.poll(() => unsent(home)).toBe(0);
    await expect(pounds).toBeChecked();
  });
});
