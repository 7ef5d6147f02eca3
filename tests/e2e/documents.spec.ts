import { readFile } from 'node:fs/promises';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { undo } from './support/care.ts';
import { storedFields, storedFiles, storedIds } from './support/emulators.ts';
import { choose, line, openDocuments, paper, pdf, picker, preview, SLOW } from './support/papers.ts';
import { asFile, phonePhoto } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

test('documents: several at once, looked at before they are sent, found again and downloaded @phone', async ({
  signedIn: page,
  account,
}) => {
  const petId = await openDocuments(page);
  const certificate = await paper();
  await picker(page).setInputFiles([
    pdf(certificate, 'rabies-certificate 2026-03-01.pdf'),
    asFile(await phonePhoto(), 'IMG_0412.jpg'),
  ]);
  const first = page.getByRole('group', { name: 'rabies-certificate 2026-03-01.pdf' });
  await expect(first.getByLabel('Title')).toHaveValue('Rabies certificate');
  await expect(first.getByLabel('Kind')).toHaveValue('vaccination');
  await expect(first.getByLabel('Issued on')).toHaveValue('2026-03-01');
  const second = page.getByRole('group', { name: 'IMG_0412.jpg' });
  await second.getByLabel('Title').fill('');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Add 2 documents' }).click();
  await expect(second.getByLabel('Title')).toBeFocused();
  await expect(second).toContainText('Please give it a title.');
  await second.getByLabel('Title').fill('Blood test');
  await second.getByLabel('Kind').selectOption('Lab result');
  await second.getByLabel('Valid until').fill('2020-05-04');
  await page.getByRole('button', { name: 'Add 2 documents' }).click();

  await expect(preview(page, 'Rabies certificate')).toBeVisible(SLOW);
  await expect(preview(page, 'Blood test')).toBeVisible(SLOW);
  await expect(line(page, 'Rabies certificate')).toContainText('Issued 1 Mar 2026 · PDF, 2 pages');
  // What has expired stands first.
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Lab results',
    'Vaccination certificates',
  ]);
  await expect(line(page, 'Blood test')).toContainText(/Expired \d years ago/);
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);

  await page.getByLabel('Search documents').fill('RABIES cert');
  await expect(line(page, 'Blood test')).toHaveCount(0);
  await expect(page).toHaveURL(/find=RABIES/);
  await page.getByLabel('Search documents').fill('nothing like it');
  await page.getByRole('button', { name: 'Show all documents' }).click();
  await page.getByRole('button', { name: /^Lab results/ }).click();
  await expect(page).toHaveURL(/kind=labResult/);
  await expect(line(page, 'Rabies certificate')).toHaveCount(0);
  await page.reload();
  await expect(line(page, 'Blood test')).toBeVisible();
  await expect(line(page, 'Rabies certificate')).toHaveCount(0);
  await page.getByRole('button', { name: /^Lab results/ }).click();

  const saved = page.waitForEvent('download');
  await choose(page, 'Rabies certificate', 'Download');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('Bella – Rabies certificate – 2026-03-01.pdf');
  expect(file.url()).toMatch(/^blob:/);
  expect((await readFile(await file.path())).equals(certificate)).toBe(true);
  expect(await storedIds(`users/${account.uid}/pets/${petId}/documents`)).toHaveLength(2);
});

test('a document is looked at, edited, deleted, and brought back', async ({ signedIn: page, account }) => {
  const petId = await openDocuments(page);
  const documents = `users/${account.uid}/pets/${petId}/documents`;
  await picker(page).setInputFiles(pdf(await paper(), 'policy.pdf'));
  await page.getByRole('button', { name: 'Add document', exact: true }).click();
  await preview(page, 'Policy').click(SLOW);
  const viewer = page.getByRole('dialog', { name: 'Policy' });
  await expect(viewer.getByRole('img', { name: 'First page of Policy' })).toBeVisible();
  await expect(viewer).toContainText('Page 1 of 2');
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');

  await choose(page, 'Policy', 'Edit');
  const form = page.getByRole('dialog', { name: 'Edit document' });
  await form.getByLabel('Title').fill('Kindly policy');
  await form.getByLabel('Kind').selectOption('Insurance');
  await form.getByLabel('Issued on').fill('2026-05-04');
  await form.getByLabel('Valid until').fill('2026-05-03');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('This is before the day it was issued.');
  await expectAccessibleInBothThemes(page);
  // What was typed is there again after a look elsewhere.
  await page.keyboard.press('Escape');
  await choose(page, 'Policy', 'Edit');
  await expect(form.getByLabel('Title')).toHaveValue('Kindly policy');
  await form.getByLabel('Valid until').fill('2099-05-03');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(line(page, 'Kindly policy')).toContainText('Valid until 3 May 2099');
  const [id = ''] = await storedIds(documents);
  await expect
    .poll(() => storedFields(`${documents}/${id}`))
    .toMatchObject({ title: { stringValue: 'Kindly policy' }, expiresOn: { stringValue: '2099-05-03' } });

  await choose(page, 'Kindly policy', 'Delete');
  await expect(line(page, 'Kindly policy')).toHaveCount(0);
  await undo(page, '“Kindly policy” deleted');
  await expect(preview(page, 'Kindly policy')).toBeVisible();
  expect(await storedIds(documents)).toEqual([id]);

  await choose(page, 'Kindly policy', 'Delete');
  await expect(page.getByText('“Kindly policy” deleted')).toBeVisible();
  await page.reload();
  await expect(page.getByText('found in seconds')).toBeVisible();
  await expect.poll(() => storedIds(documents), SLOW).toEqual([]);
  await expect.poll(() => storedFiles(`media/${account.uid}/`), SLOW).toEqual([]);
});

test('what cannot be used says why, and what to do', async ({ signedIn: page, account }) => {
  const petId = await openDocuments(page);
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  await picker(page).setInputFiles([pdf(html, 'passport.pdf'), asFile(html, 'page.html', 'text/html')]);
  const refused = page.getByRole('alert');
  await expect(refused).toContainText('passport.pdf: This file is not what its name says.');
  await expect(refused).toContainText('page.html: We cannot use this kind of file.');
  expect(await storedIds(`users/${account.uid}/pets/${petId}/documents`)).toEqual([]);

  const locked = await paper({ userPassword: 'secret', pdfVersion: '1.7' });
  const half = (await paper()).subarray(0, 400);
  await picker(page).setInputFiles([pdf(locked, 'locked.pdf'), pdf(half, 'half.pdf')]);
  await page.getByRole('button', { name: 'Add 2 documents' }).click();
  await expect(line(page, 'Locked')).toContainText(
    'This PDF is protected by a password. Please save a copy without the password and send that.',
    SLOW,
  );
  await expect(line(page, 'Half')).toContainText('This file is damaged or incomplete.', SLOW);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Remove Locked' }).click();
  await page.getByRole('button', { name: 'Remove Half' }).click();
  await expect.poll(() => storedIds(`users/${account.uid}/pets/${petId}/documents`)).toEqual([]);
});
