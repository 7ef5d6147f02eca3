import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields, storedIds } from './support/emulators.ts';
import { openDocuments, paper, pdf, picker, preview, SLOW } from './support/papers.ts';
import { makePet } from './support/pets.ts';
import { expect, heading, test } from './support/test.ts';

/** A phone on which nobody is signed in. */
async function strangersPhone(browser: Browser, url: string): Promise<Page> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await phone.newPage();
  await page.goto(url);
  return page;
}

/** The page asks by itself when it is looked at again. */
const lookAgain = (page: Page): Promise<unknown> => page.evaluate(() => dispatchEvent(new Event('focus')));

test('a link for the vet: made, opened without signing in, a document fetched, ended while it is open', async ({
  signedIn: home,
  account,
  browser,
}) => {
  const petId = await openDocuments(home, 'Biscuit');
  const certificate = await paper();
  await picker(home).setInputFiles([pdf(certificate, 'rabies-certificate 2026-03-01.pdf')]);
  await home.getByRole('button', { name: 'Add document', exact: true }).click();
  await expect(preview(home, 'Rabies certificate')).toBeVisible(SLOW);
  await home.getByRole('button', { name: 'More for Biscuit' }).click();
  await home.getByRole('menuitem', { name: 'Share with a vet or sitter' }).click();
  await expect(home).toHaveURL(`/dashboard/pets/${petId}/share`);
  await expect(home.getByText('None. Nobody but you can read Biscuit’s passport.')).toBeVisible();
  await home.getByRole('checkbox', { name: 'Rabies certificate' }).check();
  await home.getByText('24 hours', { exact: true }).click();
  await expect(home.getByRole('radio', { name: '24 hours' })).toBeChecked();
  await home.getByRole('button', { name: 'Make the link' }).click();
  await expect(home.getByText('The passport and Rabies certificate')).toBeVisible();
  await expect(home.getByText(/Not opened yet/)).toBeVisible();
  await expectNoOverflow(home);
  await expectAccessibleInBothThemes(home);
  const url = (await home.getByRole('link', { name: 'Look at it' }).getAttribute('href')) ?? '';
  expect(new URL(url).pathname).toMatch(/^\/s\/[\w-]{32}$/);

  const vet = await strangersPhone(browser, url);
  const headers = (await vet.request.fetch(url, { method: 'HEAD' })).headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  await expect(heading(vet)).toHaveText('Biscuit');
  await expectNoOverflow(vet);
  await expectAccessibleInBothThemes(vet);
  const fetching = vet.waitForEvent('download');
  await vet.getByRole('link', { name: 'Download Rabies certificate' }).click();
  const file = await fetching;
  expect(file.suggestedFilename()).toMatch(/^Biscuit . Rabies certificate . 2026-03-01\.pdf$/);
  expect((await readFile(await file.path())).equals(certificate)).toBe(true);
  await expect(home.getByText(/Opened once, last on/)).toBeVisible();

  const sitter = await strangersPhone(browser, url);
  await home.getByRole('button', { name: 'End the link' }).click();
  await expect(home.getByText('None. Nobody but you can read Biscuit’s passport.')).toBeVisible();
  // One reaches for the document, the other only looks at the page again.
  await vet.getByRole('link', { name: 'Download Rabies certificate' }).click();
  await lookAgain(sitter);
  for (const page of [vet, sitter]) {
    await expect(heading(page)).toHaveText('This link has ended');
    await expect(page.getByText('Biscuit')).toHaveCount(0);
    await page.context().close();
  }
  expect(await storedIds('shareLinks')).not.toContain(new URL(url).pathname.slice(3));
  const [shareId = ''] = await storedIds(`users/${account.uid}/shares`);
  expect(await storedFields(`users/${account.uid}/shares/${shareId}`)).toMatchObject({
    revoked: { booleanValue: true },
    token: { nullValue: null },
  });
});

test('what is public is one list with a switch each and one for all @phone', async ({ home, browser }) => {
  const petId = await makePet(home, 'Biscuit');
  await home.goto(`/dashboard/pets/${petId}/share`);
  await home.getByRole('button', { name: 'Make the link' }).click();
  await expect(home.getByRole('button', { name: 'End the link' })).toHaveCount(1);
  await home.getByRole('button', { name: 'Make the link' }).click();
  await expect(home.getByRole('button', { name: 'End the link' })).toHaveCount(2);
  const url = (await home.getByRole('link', { name: 'Look at it' }).first().getAttribute('href')) ?? '';
  const stranger = await strangersPhone(browser, url);
  await expect(heading(stranger)).toHaveText('Biscuit');
  await home.goto(`/dashboard/pets/${petId}/card`);
  await home.getByRole('button', { name: 'Make the card public' }).click();
  await expect(home.getByText('Public', { exact: true })).toBeVisible();

  await home.goto('/dashboard/settings');
  const links = home.getByRole('switch', { name: 'Link to the passport of Biscuit' });
  await expect(links).toHaveCount(2);
  await expect(home.getByRole('switch', { name: 'Lost-pet card of Biscuit' })).toBeChecked();
  await expect(home.getByText('sees: name and what animal it is.')).toBeVisible();
  await expect(home.getByText(/whom to call, vet and insurance\), no documents\. Opens until/)).toHaveCount(
    2,
  );
  await expectNoOverflow(home);
  await expectAccessibleInBothThemes(home);
  await links.last().click();
  await expect(links).toHaveCount(1);
  await home.getByRole('button', { name: 'Make nothing public' }).click();
  await expect(home.getByText('no lost-pet card is public, and no link opens anything')).toBeVisible();
  await lookAgain(stranger);
  await expect(heading(stranger)).toHaveText('This link has ended');
  await stranger.context().close();
});
