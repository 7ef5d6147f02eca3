import type { Page } from '@playwright/test';
import { addDays, formatDate } from '@pawfolio/domain/kernel';
import { add, dialog, openHealth, part, rows, save, TODAY, undo } from './support/care.ts';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields, storedIds } from './support/emulators.ts';
import { expect, heading, offlineErrors, test } from './support/test.ts';

async function addReminder(page: Page, title: string, dueOn: string): Promise<void> {
  const form = await add(page, 'Reminder');
  await form.getByLabel('What to remember').fill(title);
  await form.getByLabel('Due on').fill(dueOn);
  await save(page, 'Reminder saved');
}

test('what is due is done, put off or set aside, from the record and from home @phone', async ({
  signedIn: page,
}) => {
  await openHealth(page);
  await addReminder(page, 'Flea treatment', addDays(TODAY, 3));
  await addReminder(page, 'Worming tablet', addDays(TODAY, -2));
  const due = part(page, 'Due now and soon');
  await expect(due.getByRole('listitem')).toHaveText([/Worming tablet/, /Flea treatment/]);
  await expect(due).toContainText('Overdue by 2 days');

  await test.step('put off', async () => {
    await due.getByRole('button', { name: 'More for Flea treatment' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Put off…' }).press('Enter');
    await expectAccessibleInBothThemes(page);
    await dialog(page).getByRole('button', { name: 'Put off' }).press('Enter');
    await expect(dialog(page).getByText('Please enter a date.')).toBeVisible();
    await dialog(page).getByRole('button', { name: 'In a week' }).press('Enter');
    await expect(
      rows(due, 'Flea treatment').getByRole('button', { name: 'Flea treatment: done' }),
    ).toHaveCount(0);
    await due.getByText('Put off or not applicable (1)').press('Enter');
    await expect(due).toContainText(`Back on ${formatDate(addDays(TODAY, 7), 'en-GB')}`);
    await due.getByRole('button', { name: 'Bring back Flea treatment' }).press('Enter');
    await expect(due.getByRole('button', { name: 'Flea treatment: done' })).toBeVisible();
  });

  await test.step('home shows it, and settles it', async () => {
    await page
      .getByRole('navigation', { name: 'Dashboard' })
      .getByRole('link', { name: 'Home' })
      .press('Enter');
    const now = part(page, 'Needs you now');
    await expect(now.getByRole('listitem')).toHaveText([
      /Biscuit: Worming tablet/,
      /Biscuit: Flea treatment/,
    ]);
    await expectNoOverflow(page);
    await expectAccessibleInBothThemes(page);
    await now.getByRole('button', { name: 'Worming tablet: done' }).press('Enter');
    await expect(now.getByRole('listitem')).toHaveText([/Biscuit: Flea treatment/]);
    await undo(page, 'Worming tablet: done');
    await expect(now.getByRole('listitem')).toHaveCount(2);
    await now.getByRole('button', { name: 'Worming tablet: done' }).press('Enter');
    await now.getByRole('button', { name: 'More for Flea treatment' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Does not apply' }).press('Enter');
    await expect(part(page, 'All well')).toContainText('Nothing is due');
    await expect(page.getByText('Flea treatment will not be shown again for this date')).toBeVisible();
    await page.reload();
    await expect(part(page, 'All well')).toBeVisible();
  });
});

test.describe('without a connection', () => {
  test.use({ expectedErrors: offlineErrors });

  test('an entry is kept, shown as waiting, and arrives once', async ({
    signedIn: page,
    account,
    context,
  }) => {
    const petId = await openHealth(page);
    const records = `users/${account.uid}/pets/${petId}/records`;
    await (await add(page, 'Weight')).getByLabel('Weight').fill('20');
    await save(page, 'Weight saved');
    await expect.poll(() => storedIds(records)).toHaveLength(1);

    await context.setOffline(true);
    await (await add(page, 'Weight')).getByLabel('Weight').fill('21');
    await save(page, 'Weight kept on this device. It is sent when you are online again.');
    const history = part(page, 'History');
    await expect(rows(history, '21 kg').getByText('Waiting to be sent')).toBeVisible();
    expect(await storedIds(records)).toHaveLength(1);

    await context.setOffline(false);
    await expect(page.getByText('Waiting to be sent')).toHaveCount(0);
    expect(await storedIds(records)).toHaveLength(2);
  });
});

test('a passport to print, and the dates for a calendar @phone', async ({ signedIn: page, account }) => {
  await openHealth(page);
  const form = await add(page, 'Vaccination');
  await form.getByLabel('Vaccine', { exact: true }).fill('Rabies');
  await form.getByLabel('Next due on').fill(addDays(TODAY, 365));
  await save(page, 'Vaccination saved');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add dates to your calendar' }).press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('biscuit-calendar.ics');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const calendar = Buffer.concat(chunks).toString();
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${addDays(TODAY, 365).replaceAll('-', '')}`);

  await page.getByRole('link', { name: 'Passport' }).first().press('Enter');
  await expect(heading(page)).toHaveText('Biscuit’s passport');
  const sheet = page.getByRole('article', { name: 'Passport of Biscuit' });
  await expect(sheet.getByRole('row', { name: /Rabies/ })).toContainText('Valid');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PDF' }).press('Enter');
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('biscuit-passport.pdf');
  const parts: Buffer[] = [];
  for await (const part of await saved.createReadStream()) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString('latin1')).toMatch(/^%PDF-1\.7[^]*%%EOF\s*$/);
  await expect(page.getByText('The PDF has been saved.')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(heading(page)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeHidden();
  await expect
    .poll(() => storedFields(`users/${account.uid}/settings/reminders`))
    .toMatchObject({ timeZone: { stringValue: 'Europe/London' } });
});
