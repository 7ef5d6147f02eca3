import { expect, test as base, type ConsoleMessage, type Page } from '@playwright/test';
import { createAccount, type Account } from './emulators.ts';

interface Fixtures {
  /** Errors in the console that a journey provokes; any other fails it. */
  expectedErrors: RegExp | null;
  /** A new account, not signed in. */
  account: Account;
  /** The page, with a new account signed in and its dashboard open. */
  home: Page;
}

/**
 * Fetching something that fails is an error in the console; whoever takes the network away expects this. So is the picture
 * by which Firestore's transport would find out whether google.com can be reached: our content security policy refuses it.
 */
export const offlineErrors =
  /net::ERR_(INTERNET_DISCONNECTED|FAILED|NETWORK)|Could not reach Cloud Firestore|dynamically imported module|cleardot\.gif/;
/** What the browser writes of the request behind a refused sign-in. */
export const refusedErrors = /status of 400/;

function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return errors;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [null, { option: true }],
  page: async ({ page, expectedErrors, javaScriptEnabled }, use) => {
    const errors = watch(page);
    // The browser only warns of some violations of the content security policy; here each is an error.
    if (javaScriptEnabled) {
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`Content security policy: ${violatedDirective} ${blockedURI}`);
        });
      });
    }
    await use(page);
    const unexpected = errors.filter((error) => !expectedErrors?.test(error));
    expect(unexpected, 'errors in the console').toEqual([]);
  },
  // Playwright wants its fixtures destructured, also when there are none.
  // eslint-disable-next-line no-empty-pattern
  account: async ({}, use) => {
    await use(await createAccount());
  },
  home: async ({ page, account }, use) => {
    await signIn(page, account);
    await use(page);
  },
});

/** Signs in by the form, and waits for the dashboard. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/dashboard');
  await expect(heading(page)).toBeVisible();
}

/** The title of the page. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

export { expect };
