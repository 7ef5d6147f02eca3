import type { Page } from '@playwright/test';
import { expectNoOverflow } from './support/checks.ts';
import { plant, storedFields, storedIds } from './support/emulators.ts';
import { openDocuments, paper, pdf, picker, preview, SLOW } from './support/papers.ts';
import { makePet } from './support/pets.ts';
import { expect, heading, test } from './support/test.ts';

const make = (page: Page) => page.getByRole('button', { name: 'Make the link' });
const ends = (page: Page) => page.getByRole('button', { name: 'End the link' });

test.describe('when the answer is lost', () => {
  test.use({ expectedErrors: /createShare|net::ERR_/ });

  test('what is chosen afterwards is what the next link shows, and ending the first stops nothing', async ({
    signedIn: home,
    account,
  }) => {
    const petId = await openDocuments(home, 'Biscuit');
    await picker(home).setInputFiles([pdf(await paper(), 'rabies-certificate 2026-03-01.pdf')]);
    await home.getByRole('button', { name: 'Add document', exact: true }).click();
    await expect(preview(home, 'Rabies certificate')).toBeVisible(SLOW);
    await home.goto(`/dashboard/pets/${petId}/share`);
    let asked = 0;
    await home.route('**/createShare', async (route) => {
      asked++;
      if (asked > 2) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await home.getByRole('checkbox', { name: 'Rabies certificate' }).check();
    await home.getByText('30 days', { exact: true }).click();
    await make(home).click();
    await expect(home.getByRole('alert')).toContainText('The connection failed');
    // The same again makes no second link.
    await make(home).click();
    await expect.poll(() => asked).toBe(2);
    await expect(ends(home)).toHaveCount(1);
    expect(await storedIds(`users/${account.uid}/shares`)).toHaveLength(1);

    await home.getByRole('checkbox', { name: 'Rabies certificate' }).uncheck();
    await home.getByText('24 hours', { exact: true }).click();
    await make(home).click();
    await expect(home.getByText('The link is made. Copy it and send it')).toBeVisible();
    await expect(ends(home)).toHaveCount(2);
    const shares = await Promise.all(
      (await storedIds(`users/${account.uid}/shares`)).map((id) =>
        storedFields(`users/${account.uid}/shares/${id}`),
      ),
    );
    expect(shares).toHaveLength(2);
    const short = shares.find(
      (share) => (share?.['lifetime'] as { stringValue: string }).stringValue === '24h',
    );
    expect(short).toMatchObject({ documents: { arrayValue: {} } });
    expect(JSON.stringify(short?.['documents'])).not.toContain('stringValue');
    await expect(
      home.getByRole('listitem').filter({ hasText: 'The passport and Rabies certificate' }),
    ).toHaveCount(1);
  });

  test('ended from the list, it stands in the way of no other', async ({ home }) => {
    const petId = await makePet(home, 'Biscuit');
    await home.goto(`/dashboard/pets/${petId}/share`);
    await home.route(
      '**/createShare',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await make(home).click();
    await expect(home.getByRole('alert')).toContainText('The connection failed');
    await ends(home).click();
    await expect(home.getByText('None. Nobody but you can read Biscuit’s passport.')).toBeVisible();
    await make(home).click();
    await expect(home.getByRole('alert')).toContainText('No link was made');
    await make(home).click();
    await expect(ends(home)).toHaveCount(1);
  });
});

test('a link that opens is listed however many came after it and have ended', async ({ home, account }) => {
  const petId = await makePet(home, 'Biscuit');
  const at = (ms: number) => ({ timestampValue: new Date(Date.now() + ms).toISOString() });
  const HOUR = 3_600_000;
  const share = (createdAt: number, endsAt: number, token: string) => ({
    ...{ petId: { stringValue: petId }, documents: { arrayValue: {} }, lifetime: { stringValue: '30d' } },
    ...{ token: { stringValue: token.padEnd(32, 'x') }, revoked: { booleanValue: false } },
    ...{ views: { integerValue: '0' }, lastViewedAt: { nullValue: null } },
    ...{ createdAt: at(createdAt), endsAt: at(endsAt) },
  });
  const path = (id: string) => `users/${account.uid}/shares/${id}`;
  await plant(path('long'), share(-29 * 24 * HOUR, 24 * HOUR, 'long'));
  await Promise.all(
    Array.from({ length: 110 }, (_, n) =>
      plant(path(`s${n}`), share(-28 * 24 * HOUR + n, -HOUR - n, `s${n}`)),
    ),
  );
  await home.goto('/dashboard/settings');
  await expect(heading(home)).toHaveText('Settings');
  await expect(home.getByRole('switch', { name: 'Link to the passport of Biscuit' })).toHaveCount(1);
  await expectNoOverflow(home);
});
