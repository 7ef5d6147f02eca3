import type { BrowserContext, Page } from '@playwright/test';
import type { Account } from './emulators.ts';

/** Who is signed in where. */
const accounts = new WeakMap<BrowserContext, Account>();

/** Notes who is signed in, for `accountOf`. */
export const noteAccount = (page: Page, account: Account): unknown => accounts.set(page.context(), account);

/** Who is signed in in a page's browser. Throws when a journey has signed nobody in. */
export function accountOf(page: Page): Account {
  const account = accounts.get(page.context());
  if (!account) throw new Error('Nobody is signed in here');
  return account;
}

/** What Firebase Auth keeps of somebody who is signed in, without an address of a guest; it moves it to where it wants it by itself. */
const keptUser = ({ uid, name, email, tokens }: Account) => ({
  ...(email === ''
    ? { uid, emailVerified: false, isAnonymous: true, providerData: [] }
    : {
        ...{ uid, email, emailVerified: false, displayName: name, isAnonymous: false },
        providerData: [
          { providerId: 'password', uid: email, displayName: name, email, phoneNumber: null, photoURL: null },
        ],
      }),
  stsTokenManager: {
    refreshToken: tokens.refresh,
    accessToken: tokens.id,
    expirationTime: Date.now() + 3_600_000,
  },
  ...{ createdAt: String(Date.now()), lastLoginAt: String(Date.now()), apiKey: 'demo', appName: '[DEFAULT]' },
});

/** Makes a browser one in which somebody is signed in, as an earlier visit would have left it. Opens no page of the app. */
export async function resumeSession(page: Page, account: Account): Promise<void> {
  await page.goto('/favicon.svg');
  await page.evaluate(
    (user) => {
      localStorage.setItem('firebase:authUser:demo:[DEFAULT]', user);
      localStorage.setItem('pawfolio.signed-in', '1');
    },
    JSON.stringify(keptUser(account)),
  );
  noteAccount(page, account);
}
