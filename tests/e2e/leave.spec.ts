import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import {
  callAs,
  hasAccount,
  runScheduled,
  setField,
  storedFields,
  storedFiles,
  wholeDatabase,
} from './support/emulators.ts';
import { openDocuments, paper, pdf, picker, preview, SLOW } from './support/papers.ts';
import { expect, heading, test } from './support/test.ts';
import { unzip } from '../support/zip.ts';

interface Manifest {
  files: { path: string; bytes: number; sha256: string }[];
}

test('a copy of one’s data holds every record and file, each as its manifest says', async ({
  signedIn: home,
  account,
}) => {
  const petId = await openDocuments(home, 'Biscuit');
  const certificate = await paper();
  await picker(home).setInputFiles([pdf(certificate, 'rabies-certificate 2026-03-01.pdf')]);
  await home.getByRole('button', { name: 'Add document', exact: true }).click();
  await expect(preview(home, 'Rabies certificate')).toBeVisible(SLOW);
  await callAs(account, 'createShare', { shareId: 'link', petId, documents: [], lifetime: '7d' });

  await home.goto('/dashboard/settings');
  await home.getByRole('button', { name: 'Make a copy of my data' }).click();
  const fetching = home.waitForEvent('download', SLOW);
  await home.getByRole('button', { name: /^Download \(/ }).click(SLOW);
  const files = await unzip(await readFile(await (await fetching).path()));

  const text = (path: string): string => files.get(path)?.toString() ?? '';
  const { files: listed } = JSON.parse(text('manifest.json')) as Manifest;
  expect([...files.keys()].sort()).toEqual([...listed.map(({ path }) => path), 'manifest.json'].sort());
  for (const { path, bytes, sha256 } of listed) {
    const file = files.get(path) ?? Buffer.alloc(0);
    expect([path, file.length, createHash('sha256').update(file).digest('hex')]).toEqual([
      path,
      bytes,
      sha256,
    ]);
  }
  // The files are those that are stored, the paper is the one that was sent, and each record is there.
  const stored = await storedFiles(`media/${account.uid}/`);
  const kept = stored.filter((path) => !path.includes('/exports/'));
  expect(kept.length).toBeGreaterThan(1);
  for (const path of kept) expect(files.has(path.replace(`media/${account.uid}`, 'files'))).toBe(true);
  expect([...files.values()].some((file) => file.equals(certificate))).toBe(true);
  expect(JSON.parse(text('data/pets.json'))).toMatchObject([
    { id: petId, name: 'Biscuit', documents: [{ title: 'Rabies certificate' }] },
  ]);
  expect(JSON.parse(text('data/account.json'))).toMatchObject({ account: { email: account.email } });
  const link = await storedFields(`users/${account.uid}/shares/link`);
  const { stringValue: token } = link?.['token'] as { stringValue: string };
  expect(JSON.parse(text('data/shares.json'))).toMatchObject([{ id: 'link', petId, views: 0 }]);
  for (const file of files.values()) expect(file.includes(token)).toBe(false);

  await expect(home.getByText('A copy of all data was downloaded')).toBeVisible();
  await expect(home.getByText('A copy of all data was asked for')).toBeVisible();
});

/** Makes the deletion due, and lets the hour strike. */
async function strike(jobId: string): Promise<void> {
  await setField(`jobs/${jobId}`, 'dueAt', { timestampValue: '2026-01-01T00:00:00Z' });
  await runScheduled('accountJobs');
}

test('a deletion that is not taken back leaves nothing of anybody, and a receipt', async ({
  signedIn: home,
  account,
  browser,
}) => {
  const petId = await openDocuments(home, 'Biscuit');
  await picker(home).setInputFiles([pdf(await paper(), 'rabies-certificate 2026-03-01.pdf')]);
  await home.getByRole('button', { name: 'Add document', exact: true }).click();
  await expect(preview(home, 'Rabies certificate')).toBeVisible(SLOW);
  await callAs(account, 'publishTag', { petId, fields: ['name'], lostMode: false });
  await callAs(account, 'createShare', { shareId: 'link', petId, documents: [], lifetime: '7d' });

  expect((await wholeDatabase()).some((text) => text.includes(account.uid))).toBe(true);
  await home.goto('/dashboard/settings');
  await home.getByRole('button', { name: 'Delete my account' }).click();
  await home.getByLabel('Type DELETE to confirm').fill('DELETE');
  await home.getByLabel(/^Your current password/).fill(account.password);
  await home.getByRole('button', { name: 'Delete in 7 days' }).click();
  const receipt = home.getByRole('link', { name: 'Your receipt' });
  await expect(receipt).toBeVisible();
  const path = (await receipt.getAttribute('href')) ?? '';
  const jobId = path.slice(path.lastIndexOf('/') + 1);

  const later = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await later.goto(path);
  await expect(later.getByText('There is no receipt here yet.')).toBeVisible();
  // The page that stays open would write and read on behalf of an account that goes.
  await home.close();
  await strike(jobId);
  await strike(jobId);

  expect(await hasAccount(account.uid)).toBe(false);
  const traces = async (): Promise<string[]> =>
    (await wholeDatabase()).filter((text) => text.includes(account.uid) || text.includes(account.email));
  await expect.poll(traces).toEqual([]);
  for (const root of ['media', 'incoming']) expect(await storedFiles(`${root}/${account.uid}/`)).toEqual([]);

  await later.reload();
  await expect(heading(later)).toHaveText('Receipt of a deletion');
  const row = (label: string) => later.locator('dl > div').filter({ hasText: label });
  await expect(row('Pets, with their records')).toContainText('1 deleted');
  await expect(row('Lost-pet cards')).toContainText('1 deleted');
  await expect(row('Links for vets and sitters')).toContainText('1 deleted');
  await expect(row('Photos and documents, as files')).toContainText('2 deleted');
  await expect(row('Paid orders')).toContainText('None');
  await expectNoOverflow(later);
  await expectAccessibleInBothThemes(later);
  await later.context().close();
});
