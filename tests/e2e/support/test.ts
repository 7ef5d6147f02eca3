import { expect, test as base, type ConsoleMessage, type Page } from '@playwright/test';
import { commitProfile } from './commits.ts';
import { createAccount, type Account } from './emulators.ts';
import { noteAccount, resumeSession } from './session.ts';

interface Fixtures {
  /** Errors in the console that a journey provokes; any other fails it. */
  expectedErrors: RegExp | null;
  /** A new account, not signed in. */
  account: Account;
  /** The page, with a new account signed in, and nothing open yet. */
  signedIn: Page;
  /** The same with its dashboard open. */
  home: Page;
}

/**
 * Fetching something that fails is an error in the console, the service worker's script too; whoever takes the network
 * away expects this. So is the picture
 * by which Firestore's transport would find out whether google.com can be reached: our content security policy refuses it.
 */
export const offlineErrors =
  /net::ERR_(INTERNET_DISCONNECTED|FAILED|NETWORK)|Could not reach Cloud Firestore|dynamically imported module|error occurred when fetching the script|cleardot\.gif/;
/** What the browser writes of the request behind a refused sign-in. */
export const refusedErrors = /status of 400/;

/** A pointer that passes Google's button has its window prepared, which a machine without the internet cannot (`google.ts` can). */
const OF_GOOGLE = /https:\/\/apis\.google\.com\/js\/api\.js/;

/** Firestore's transport ends a session that the server has ended before, and does not know any more. */
const OF_ENDING = /status of 400[^]*Firestore\/\w+\/channel[^]*TYPE=terminate/;

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
    const expected = [OF_GOOGLE, OF_ENDING, ...(expectedErrors ? [expectedErrors] : [])];
    const unexpected = errors.filter((error) => !expected.some((known) => known.test(error)));
    expect(unexpected, 'errors in the console').toEqual([]);
  },
  // Playwright wants its fixtures destructured, also when there are none.
  // eslint-disable-next-line no-empty-pattern
  account: async ({}, use) => {
    await use(await createAccount());
  },
  signedIn: async ({ page, account }, use) => {
    await commitProfile(account);
    await resumeSession(page, account);
    await use(page);
  },
  home: async ({ signedIn: page }, use) => {
    await page.goto('/dashboard');
    await expect(heading(page)).toBeVisible();
    await use(page);
  },
});

/** Signs in by the form, and waits for the dashboard. */
export async function signIn(page: Page, account: Account): Promise<void> {
  const { email, password } = account;
  noteAccount(page, account);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/dashboard');
  await expect(heading(page)).toBeVisible();
}

/** The title of the page. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/**
 * The app has taken over a prerendered page, down to its title: from then on its buttons do something, its links are followed
 * without another document, and it keeps the place itself. Until then a link is the browser's.
 */
export async function takenOver(page: Page): Promise<void> {
  await page.mouse.move(3, 3); // a visitor's first sign, for which prerendered pages wait
  await page.waitForFunction(() => {
    const title = document.querySelector('[data-page-title]');
    // What React leaves on an element that it has taken over.
    return title !== null && Object.keys(title).some((key) => key.startsWith('__reactProps'));
  });
}

export { expect };
