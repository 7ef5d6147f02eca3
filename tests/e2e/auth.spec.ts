import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { createAccount, followResetLink, freshEmail, storedFields, uidOf } from './support/emulators.ts';
import { expect, heading, refusedErrors, signIn, test } from './support/test.ts';

test('signing up leads to a dashboard and leaves a profile @phone', async ({ page }) => {
  const email = freshEmail();
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('  Robin   Vale ');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill('correct horse');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page).toHaveURL('/dashboard');
  await expect(heading(page)).toHaveText(/^Good \w+, Robin$/);
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  const profile = await storedFields(`users/${await uidOf(email)}`);
  expect(profile).toMatchObject({
    displayName: { stringValue: 'Robin Vale' },
    locale: { stringValue: 'en-GB' },
    units: { stringValue: 'metric' },
    petCount: { integerValue: '0' },
    lastPetId: { nullValue: null },
    notifications: {
      mapValue: {
        fields: {
          orderEmails: { booleanValue: true },
          reminderEmails: { booleanValue: true },
          marketingEmails: { booleanValue: false },
        },
      },
    },
  });
  expect(profile?.['createdAt']).toEqual(profile?.['updatedAt']);
});

test('the first sign-in makes up for a profile that is missing', async ({ page, account }) => {
  expect(await storedFields(`users/${account.uid}`)).toBeNull();
  await signIn(page, account);
  await expect
    .poll(() => storedFields(`users/${account.uid}`))
    .toMatchObject({
      displayName: { stringValue: 'Robin Vale' },
    });
});

test('a protected page leads to signing in, and signing in back to it', async ({ page, account }) => {
  await page.goto('/dashboard/settings?from=mail#units');
  await expect(heading(page)).toHaveText('Sign in');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel(/^Password/).fill(account.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/dashboard/settings?from=mail#units');
  await expect(heading(page)).toHaveText('Settings');
  await expect(heading(page)).toBeFocused();
});

test('the way back survives a detour to the other forms, and so does the address', async ({ page }) => {
  const email = freshEmail();
  await page.goto('/dashboard/pets');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(heading(page)).toHaveText('Reset your password');
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await page.getByRole('link', { name: 'Back to sign in' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Create an account' }).click();
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await page.getByLabel('Your name').fill('Robin');
  await page.getByLabel(/^Password/).fill('correct horse');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page).toHaveURL('/dashboard/pets');
});

test('a way back that leads elsewhere is not taken', async ({ page, account }) => {
  await page.goto('/sign-in?next=//evil.example/dashboard');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel(/^Password/).fill(account.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/dashboard');
});

test('who is signed in stays so over a reload, and is not asked to sign in again', async ({ home }) => {
  await home.reload();
  await expect(heading(home)).toHaveText(/^Good \w+, Robin$/);
  await home.goto('/sign-in?next=%2Fdashboard%2Fsettings');
  await expect(home).toHaveURL('/dashboard/settings');
  await home.goto('/');
  await home.getByRole('banner').getByRole('link', { name: 'Your pets' }).click();
  await expect(home).toHaveURL('/dashboard');
});

test('signing out leaves nothing of the account on the device @phone-only', async ({ home }) => {
  await home.getByRole('button', { name: 'Account' }).click();
  await expectAccessibleInBothThemes(home);
  await home.getByRole('button', { name: 'Sign out' }).click();
  await expect(home).toHaveURL('/');
  await expect(home.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  const left = await home.evaluate(async () => ({
    databases: (await indexedDB.databases())
      .map(({ name }) => name)
      .filter((name) => name?.startsWith('firestore')),
    // The app itself may stay: it is the same for everybody.
    caches: (await caches.keys()).filter((name) => !name.startsWith('pawfolio.app.')),
    hint: localStorage.getItem('pawfolio.signed-in'),
  }));
  expect(left).toEqual({ databases: [], caches: [], hint: null });
  await home.goto('/dashboard');
  await expect(home).toHaveURL('/sign-in?next=%2Fdashboard');
});

test.describe('refused', () => {
  test.use({ expectedErrors: refusedErrors });

  test('a wrong password and an unknown address sound the same, and nothing typed is lost', async ({
    page,
    account,
  }) => {
    const words: (string | null)[] = [];
    for (const email of [account.email, freshEmail()]) {
      await page.goto('/sign-in');
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel(/^Password/).fill('not the password');
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      const refusal = page.getByRole('alert');
      await expect(refusal).toBeVisible();
      words.push(await refusal.textContent());
      await expect(page.getByLabel('E-mail')).toHaveValue(email);
      await expect(page.getByLabel(/^Password/)).toHaveValue('not the password');
    }
    expect(words).toEqual(Array(2).fill('That e-mail and password do not match an account.'));
    await expectAccessibleInBothThemes(page);
  });

  test('an address that has an account already is not told to be one', async ({ page, account }) => {
    await page.goto('/sign-up');
    await page.getByLabel('Your name').fill('Somebody');
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByLabel(/^Password/).fill('correct horse');
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByRole('alert')).toHaveText(/^We could not create an account with these details/);
    await expect(page.getByLabel('Your name')).toHaveValue('Somebody');
    await expect(page.getByLabel(/^Password/)).toHaveValue('correct horse');
  });

  test('a reset is asked for in the same words for any address, and works @phone-only', async ({
    page,
    account,
  }) => {
    for (const email of [freshEmail(), account.email]) {
      await page.goto('/reset-password');
      await page.getByLabel('E-mail').fill(email);
      await page.getByRole('button', { name: 'Send me a link' }).click();
      await expect(page.getByRole('alert')).toContainText(
        `If ${email} has an account, a mail with a link is on its way.`,
      );
    }
    await expectNoOverflow(page);
    await expectAccessibleInBothThemes(page);
    await followResetLink(account.email, 'a new password');
    await signIn(page, { ...account, password: 'a new password' });
  });
});

test('what is missing is said at its field, which gets the focus', async ({ page }) => {
  await page.goto('/sign-up');
  await page.getByRole('button', { name: 'Create account' }).click();
  const name = page.getByLabel('Your name');
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Enter the name that we should call you by');
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription('Enter your e-mail address');
  await expect(page.getByLabel(/^Password/)).toHaveAccessibleDescription(/Use at least 8 characters$/);
  await expectAccessibleInBothThemes(page);
  await page.getByLabel('E-mail').fill('robin@');
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(
    'Enter an e-mail address like name@example.com',
  );
});

test('password managers are told what each field is, and a password can be looked at', async ({ page }) => {
  await page.goto('/sign-up');
  await expect(page.getByLabel('Your name')).toHaveAttribute('autocomplete', 'name');
  await expect(page.getByLabel('E-mail')).toHaveAttribute('autocomplete', 'username');
  const password = page.getByLabel(/^Password/);
  await expect(password).toHaveAttribute('autocomplete', 'new-password');
  await password.fill('correct horse');
  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(password).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Hide password' }).click();
  await expect(password).toHaveAttribute('type', 'password');
  await page.goto('/sign-in');
  await expect(page.getByLabel(/^Password/)).toHaveAttribute('autocomplete', 'current-password');
});

test('an account can be made, left and entered by keyboard alone', async ({ page }) => {
  const account = { ...(await createAccount()), name: 'Robin' };
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  await page.goto('/sign-in');
  await expect(heading(page)).toHaveText('Sign in');
  // Skip link, logo, then the form.
  await press('Tab', 3);
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await page.keyboard.type(account.email);
  await press('Tab');
  await page.keyboard.type(account.password);
  await press('Enter');
  await expect(page).toHaveURL('/dashboard');
  await expect(heading(page)).toBeFocused();
  await press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Account' })).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('link', { name: 'Settings' }).last()).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Account' })).toBeFocused();
  await press('Enter');
  await press('Tab', 2);
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeFocused();
  await press('Enter');
  await expect(page).toHaveURL('/');
});
