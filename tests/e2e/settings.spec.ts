import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields } from './support/emulators.ts';
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
            orderEmails: { booleanValue: true },
            reminderEmails: { booleanValue: false },
            marketingEmails: { booleanValue: true },
          },
        },
      },
    });
  await home.reload();
  await expect(name).toHaveValue('Ada Byron');
  await expect(home.getByLabel('Pounds')).toBeChecked();
  await expect(home.getByRole('switch', { name: 'Care reminders' })).not.toBeChecked();
  await home.goto('/dashboard');
  await expect(heading(home)).toHaveText(/, Ada$/);
});

/** How many commits this device holds that the server has not answered. */
const unsent = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('pawfolio.unsent.')).length);

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
