import type { Page, Route } from '@playwright/test';
import { add, part, save } from './support/care.ts';
import { documentsUrl, storedFields, storedIds, type Account } from './support/emulators.ts';
import { petIdIn } from './support/pets.ts';
import { plainPhoto, SLOW, tiles } from './support/photos.ts';
import { routeUntil } from './support/routes.ts';
import { expect, heading, test } from './support/test.ts';

// The second time, the server refuses what it has taken; the transport ends a session that it has given up.
test.use({ expectedErrors: /status of 40[03]|ERR_CONNECTION_RESET/ });

const WRITES = /Firestore\/Write\/channel/;

/** The writes in what Firestore's transport sends: fields of a form, each holding JSON. */
const writesIn = (body: string): unknown[] =>
  [...new URLSearchParams(body)]
    .filter(([field]) => field.endsWith('___data__'))
    .flatMap(([, json]) => (JSON.parse(json) as { writes?: unknown[] }).writes ?? []);

/**
 * The server takes what the page sends without a word, and then hears it once more: so it goes when a connection breaks between
 * a write and its answer. Answers with how many commits came twice.
 */
async function loseAnswers(page: Page, { tokens }: Account): Promise<() => number> {
  let twice = 0;
  await page.route(WRITES, async (route: Route) => {
    const writes = writesIn(route.request().postData() ?? '');
    if (writes.length > 0) {
      const headers = { Authorization: `Bearer ${tokens.id}` };
      const body = JSON.stringify({ writes });
      const first = await fetch(`${documentsUrl().url}:commit`, { method: 'POST', headers, body });
      // Refused: it is here for the second time already.
      if (first.ok) twice += 1;
    }
    await route.continue();
  });
  return () => twice;
}

test('what the server took before its answer was lost is not called refused', async ({
  home: page,
  account,
}) => {
  const twice = await loseAnswers(page, account);

  const petId = await test.step('a pet, which is counted once', async () => {
    await page.goto('/dashboard/pets/new');
    await page.getByLabel('Name').fill('Biscuit');
    await page.getByRole('radio', { name: 'Dog' }).check({ force: true });
    const before = twice();
    await page.getByRole('button', { name: 'Add pet' }).click();
    await expect(heading(page)).toHaveText('Biscuit');
    await expect.poll(twice).toBeGreaterThan(before);
    await expect(page.getByText(/could not be saved/)).toHaveCount(0);
    const { uid } = account;
    expect(await storedIds(`users/${uid}/pets`)).toEqual([petIdIn(page)]);
    expect(await storedFields(`users/${uid}`)).toMatchObject({ petCount: { integerValue: '1' } });
    return petIdIn(page);
  });

  await test.step('a photo', async () => {
    const before = twice();
    await page.getByRole('link', { name: 'Photos', exact: true }).click();
    await page.getByLabel('Add photos of Biscuit').setInputFiles(await plainPhoto(1));
    await expect(tiles(page)).toHaveCount(1, SLOW);
    expect(twice()).toBeGreaterThan(before);
    expect(await storedIds(`users/${account.uid}/pets/${petId}/photos`)).toHaveLength(1);
  });

  await test.step('an entry, also after a reload', async () => {
    const before = twice();
    await page.getByRole('link', { name: 'Health', exact: true }).click();
    await (await add(page, 'Weight')).getByLabel('Weight').fill('20 kg');
    await save(page, 'Weight saved');
    await expect(part(page, 'Weight').getByText('20 kg').first()).toBeVisible();
    await expect(page.getByText(/could not be saved/)).toHaveCount(0);
    await expect.poll(twice).toBeGreaterThan(before);
    await page.reload();
    await expect(part(page, 'Weight').getByText('20 kg').first()).toBeVisible();
    await expect(page.getByText(/could not be saved/)).toHaveCount(0);
    expect(await storedIds(`users/${account.uid}/pets/${petId}/records`)).toHaveLength(1);
  });

  await test.step('an entry of which nobody can tell for a while', async () => {
    const looks = /:batchGet$/;
    const letThrough = await routeUntil(page, looks, (route) => route.abort('connectionreset'));
    const look = page.waitForRequest(looks);
    await (await add(page, 'Weight')).getByLabel('Weight').fill('21 kg');
    await save(page, 'Weight saved');
    await look;
    letThrough();
    const unsent = (): Promise<number> =>
      page.evaluate(
        () => Object.keys(localStorage).filter((key) => key.startsWith('pawfolio.unsent.')).length,
      );
    await expect.poll(unsent).toBe(0);
    await expect(page.getByText(/could not be saved/)).toHaveCount(0);
    expect(await storedIds(`users/${account.uid}/pets/${petId}/records`)).toHaveLength(2);
  });
});
