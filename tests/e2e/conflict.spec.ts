import type { Page } from '@playwright/test';
import { minimalPet, planPetCreate } from '@pawfolio/domain/pet';
import { commitAs, commitProfile } from './support/commits.ts';
import {
  callAs,
  createGuest,
  hasAccount,
  storedFields,
  storedIds,
  type Account,
} from './support/emulators.ts';
import { resumeSession } from './support/session.ts';
import { saveDesign, userOf, type Design } from './support/shop.ts';
import { expect, heading, refusedErrors, test } from './support/test.ts';

test.use({ expectedErrors: refusedErrors });

const PET = 'thesameidtwice';

/** Puts a design into the cart that this browser keeps for somebody. */
async function putIntoCart(page: Page, { uid, email }: Account, design: Design): Promise<void> {
  const cart = { guest: email === '', lines: [{ ...design, quantity: 1 }] };
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `pawfolio.cart.${uid}`,
    JSON.stringify(cart),
  ] as const);
}

const cartOf = (page: Page, { uid }: Account) =>
  page.evaluate((key) => localStorage.getItem(key), `pawfolio.cart.${uid}`);

/** Somebody with one pet, under an id that another account has too. */
async function withPet(account: Account, name: string): Promise<void> {
  const { uid } = account;
  await commitProfile(account);
  const pet = minimalPet({ name, species: 'dog' });
  await commitAs(account, planPetCreate({ uid, petId: PET, petCount: 0, pet }));
}

test('a guest whose address has an account already, and whose pet has an id that is taken, loses nothing', async ({
  page,
  account,
  browser,
}) => {
  await withPet(account, 'Rusty');
  const guest = await createGuest();
  await withPet(guest, 'Biscuit');
  await callAs(guest, 'createShare', { shareId: 'link', petId: PET, documents: [], lifetime: '7d' });
  const share = await storedFields(`users/${guest.uid}/shares/link`);
  const { stringValue: token } = share?.['token'] as { stringValue: string };
  const theirs = await saveDesign(await userOf(account), { name: 'Tag for Rusty' });
  const made = await saveDesign({ uid: guest.uid, token: guest.tokens.id }, { name: 'Tag for Biscuit' });
  await resumeSession(page, guest);
  await putIntoCart(page, account, theirs);
  await putIntoCart(page, guest, made);

  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Robin Vale');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel(/^Password/).fill(account.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText(/We could not create an account with these details/)).toBeVisible();
  expect(await hasAccount(guest.uid)).toBe(true);
  expect(await storedIds(`users/${guest.uid}/pets`)).toEqual([PET]);

  await page
    .getByRole('main')
    .getByRole('link', { name: /Sign in/ })
    .click();
  await expect(page.getByLabel('E-mail')).toHaveValue(account.email);
  await expect(
    page.getByText('What you have made so far, 1 design, 1 pet and 1 cart, comes along'),
  ).toBeVisible();
  await page.getByLabel(/^Password/).fill(account.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/dashboard');
  await expect(
    page.getByText('1 design and 1 pet from before you signed in are now in this account.'),
  ).toBeVisible();

  // Neither was written over: the account's pet keeps the id, the guest's has got another.
  const ids = await storedIds(`users/${account.uid}/pets`);
  expect(ids).toHaveLength(2);
  const nameOf = async (id: string): Promise<unknown> =>
    (await storedFields(`users/${account.uid}/pets/${id}`))?.['name'];
  expect(await nameOf(PET)).toEqual({ stringValue: 'Rusty' });
  expect(await nameOf(ids.find((id) => id !== PET) ?? '')).toEqual({ stringValue: 'Biscuit' });
  expect(await hasAccount(guest.uid)).toBe(false);
  await page.goto('/dashboard/pets');
  for (const name of ['Rusty', 'Biscuit'])
    await expect(page.getByRole('link', { name: new RegExp(name) })).toBeVisible();

  // Both carts are kept, and become one when their owner says so.
  expect(await storedIds(`users/${account.uid}/designs`)).toEqual([made.designId, theirs.designId].sort());
  await page.goto('/cart');
  await expect(page.getByText('One thing from before you signed in')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tag for Rusty' })).toBeVisible();
  expect(await cartOf(page, account)).toContain(theirs.designId);
  await page.getByRole('button', { name: 'Put it into this cart' }).click();
  await expect(page.getByRole('heading', { name: 'Tag for Biscuit' })).toBeVisible();
  expect(await cartOf(page, account)).toContain(theirs.designId);
  expect(await cartOf(page, account)).toContain(made.designId);

  // A link that the guest had sent goes on opening the guest's pet, and the account can end it.
  const sitter = await (await browser.newContext()).newPage();
  await sitter.goto(`/s/${token}`);
  await expect(heading(sitter)).toHaveText('Biscuit');
  await sitter.context().close();
  await page.goto('/dashboard/settings');
  await expect(page.getByRole('switch', { name: 'Link to the passport of Biscuit' })).toBeVisible();
  await expect(page.getByText('What a guest had made was taken over')).toBeVisible();
});
