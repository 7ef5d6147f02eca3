import type { Page } from '@playwright/test';
import { add, dialog, openHealth, part, rows, save, undo } from './support/care.ts';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields, storedIds } from './support/emulators.ts';
import { choose, paper, pdf, SLOW, UPLOAD } from './support/papers.ts';
import { routeUntil } from './support/routes.ts';
import { expect, test } from './support/test.ts';

/** Fills the form of a rabies vaccination with a certificate; it is open and not yet sent afterwards. */
async function withCertificate(page: Page, name: string): Promise<void> {
  const form = await add(page, 'Vaccination');
  await form.getByLabel('Vaccine', { exact: true }).fill('Rabies');
  await page.keyboard.press('Tab');
  await form.getByLabel('Attach a new file').setInputFiles(pdf(await paper(), name));
  await expect(form.getByRole('group', { name: 'Document' })).toContainText(name);
}

const history = (page: Page) => rows(part(page, 'History'), 'Rabies');

test('a certificate is attached to a vaccination in its form, and clears the entry when it is deleted @phone', async ({
  signedIn: page,
  account,
}) => {
  const petId = await openHealth(page, 'Bella');
  const pet = `users/${account.uid}/pets/${petId}`;
  const form = await add(page, 'Vaccination');
  const wrong = Buffer.from('<!doctype html>');
  await form.getByLabel('Attach a new file').setInputFiles(pdf(wrong, 'scan.pdf'));
  await expect(form.getByRole('alert')).toContainText('scan.pdf: This file is not what its name says.');
  await form.getByLabel('Vaccine', { exact: true }).fill('Rabies');
  await page.keyboard.press('Tab');
  await form.getByLabel('Attach a new file').setInputFiles(pdf(await paper(), 'scan.pdf'));
  await expect(dialog(page)).toContainText('Kept among Bella’s documents as “Rabies certificate”');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  // Closing the form loses the file as little as what was typed.
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('button', { name: 'Add to the record' }).click();
  await page.getByRole('menuitem', { name: 'Vaccination', exact: true }).click();
  await expect(dialog(page)).toContainText('scan.pdf');
  await save(page, 'Vaccination saved');

  const certificate = history(page).getByRole('link', { name: 'Rabies certificate' });
  await expect(certificate).toHaveAttribute('href', /\?open=/, SLOW);
  await certificate.click();
  const viewer = page.getByRole('dialog', { name: 'Rabies certificate' });
  await expect(viewer.getByRole('img', { name: 'First page of Rabies certificate' })).toBeVisible();
  await viewer.getByRole('button', { name: 'Close' }).click();
  const [recordId = ''] = await storedIds(`${pet}/records`);
  const [documentId = ''] = await storedIds(`${pet}/documents`);
  expect(await storedFields(`${pet}/records/${recordId}`)).toMatchObject({
    documentId: { stringValue: documentId },
  });
  expect(await storedFields(`${pet}/documents/${documentId}`)).toMatchObject({
    kind: { stringValue: 'vaccination' },
  });

  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(part(page, 'Documents').getByRole('link', { name: 'Rabies certificate' })).toBeVisible();
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await choose(page, 'Rabies certificate', 'Delete');
  await page.getByRole('link', { name: 'Health', exact: true }).click();
  await expect(history(page)).toContainText('Its document has just been deleted.');
  await undo(page, '“Rabies certificate” deleted');
  await expect(certificate).toBeVisible();
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await choose(page, 'Rabies certificate', 'Delete');
  await page.reload();
  await expect
    .poll(() => storedFields(`${pet}/records/${recordId}`), SLOW)
    .toMatchObject({ documentId: { nullValue: null } });
  await page.getByRole('link', { name: 'Health', exact: true }).click();
  await expect(history(page)).toBeVisible();
  await expect(history(page)).not.toContainText('document');
});

test.describe('a certificate that could not be sent', () => {
  test.use({ expectedErrors: /status of 403/ });

  test('leaves the vaccination saved, says so, and can be sent again', async ({
    signedIn: page,
    account,
  }) => {
    const petId = await openHealth(page, 'Bella');
    const letThrough = await routeUntil(page, UPLOAD, (route) => route.fulfill({ status: 403, body: '{}' }));
    await withCertificate(page, 'rabies.pdf');
    await save(page, 'Vaccination saved');
    const toast = page.getByRole('region', { name: 'Notifications' });
    await expect(toast).toContainText('Vaccination saved, but not its document.');
    await expect(history(page)).toContainText('belongs to another account');
    expect(await storedIds(`users/${account.uid}/pets/${petId}/records`)).toHaveLength(1);
    letThrough();
    await toast.getByRole('button', { name: 'Try again' }).click();
    await expect(history(page).getByRole('link', { name: 'Rabies' })).toHaveAttribute(
      'href',
      /\?open=/,
      SLOW,
    );
  });
});

test('an existing document is attached, and a file that the server refuses is explained on the entry', async ({
  signedIn: page,
  account,
}) => {
  const petId = await openHealth(page, 'Bella');
  const form = await add(page, 'Vaccination');
  await form.getByLabel('Vaccine', { exact: true }).fill('Rabies');
  await page.keyboard.press('Tab');
  const locked = await paper({ userPassword: 'secret', pdfVersion: '1.7' });
  await form.getByLabel('Attach a new file').setInputFiles(pdf(locked, 'locked.pdf'));
  await save(page, 'Vaccination saved');
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText(
    'Vaccination saved, but not its document. This PDF is protected by a password.',
    SLOW,
  );
  await expect(history(page)).toContainText('This PDF is protected by a password.');

  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await page.getByLabel('Add documents').setInputFiles(pdf(await paper(), 'open.pdf'));
  await page.getByRole('button', { name: 'Add document', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Look at Open' })).toBeVisible(SLOW);
  await page.getByRole('link', { name: 'Health', exact: true }).click();
  await history(page)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: /document/ }).click();
  await dialog(page).getByLabel('Document').selectOption('Open');
  await save(page, 'Vaccination saved');
  await expect(history(page).getByRole('link', { name: 'Open', exact: true })).toBeVisible();
  expect(await storedIds(`users/${account.uid}/pets/${petId}/documents`)).toHaveLength(2);
});
