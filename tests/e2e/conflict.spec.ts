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
import { expect, heading, refusedErrors, test } from './support/test.ts';

test.use({ expectedErrors: refusedErrors });

const PET = 'thesameidtwice';

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
  await resumeSession(page, guest);

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
  await page.getByLabel(/^Password/).fill(account.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/dashboard');
  await expect(page.getByText('1 pet from before you signed in is now in this account.')).toBeVisible();

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

  // A link that the guest had sent goes on opening the guest's pet, and the account can end it.
  const sitter = await (await browser.newContext()).newPage();
  await sitter.goto(`/s/${token}`);
  await expect(heading(sitter)).toHaveText('Biscuit');
  await sitter.context().close();
  await page.goto('/dashboard/settings');
  await expect(page.getByRole('switch', { name: 'Link to the passport of Biscuit' })).toBeVisible();
  await expect(page.getByText('What a guest had made was taken over')).toBeVisible();
});
