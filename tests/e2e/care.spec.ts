import type { Locator, Page } from '@playwright/test';
import { addDays, addYears, formatDate, today } from '@pawfolio/domain/kernel';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields, storedIds } from './support/emulators.ts';
import { addPet } from './support/pets.ts';
import { expect, heading, offlineErrors, test } from './support/test.ts';

/** Where the journeys take place (playwright.config.ts). */
const TODAY = today('Europe/London');

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const rows = (scope: Locator, words: string): Locator =>
  scope.getByRole('listitem').filter({ hasText: words });

/** Opens the form of a kind from the menu, with the keyboard alone. */
async function add(page: Page, kind: string): Promise<Locator> {
  const button = page.getByRole('button', { name: 'Add to the record' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: kind, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).locator(':focus')).toBeVisible();
  return dialog(page);
}

async function save(page: Page, said: string): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(said, { exact: true }).first()).toBeVisible();
}

/** A pet with its health page open. */
async function openHealth(page: Page, name = 'Biscuit'): Promise<string> {
  const petId = await addPet(page, name);
  await page.getByRole('link', { name: 'Health' }).press('Enter');
  await expect(page).toHaveURL(`/dashboard/pets/${petId}/health`);
  return petId;
}

async function addReminder(page: Page, title: string, dueOn: string): Promise<void> {
  const form = await add(page, 'Reminder');
  await form.getByLabel('What to remember').fill(title);
  await form.getByLabel('Due on').fill(dueOn);
  await save(page, 'Reminder saved');
}

test('a year of one pet’s care @phone', async ({ home: page }) => {
  test.slow();
  await openHealth(page);
  await expect(page.getByRole('heading', { name: 'Nothing entered yet' })).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await test.step('a form says what is missing, and keeps what was typed', async () => {
    const form = await add(page, 'Vaccination');
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(form.getByLabel('Vaccine', { exact: true })).toBeFocused();
    await expect(form.getByText('Please fill this in.')).toBeVisible();
    await form.getByLabel('Lot number').fill('A112-07');
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await add(page, 'Vaccination');
    await expect(form.getByLabel('Lot number')).toHaveValue('A112-07');
    await expect(form.getByText('This is what you typed before.')).toBeVisible();
    await expectAccessibleInBothThemes(page);
  });

  await test.step('a vaccine is picked from the suggestions', async () => {
    const form = dialog(page);
    await form.getByLabel('Vaccine', { exact: true }).focus();
    await page.keyboard.type('rab');
    await expect(page.getByRole('option', { name: 'Rabies' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(form.getByLabel('Vaccine', { exact: true })).toHaveValue('Rabies');
    await expect(form.getByText('not advice')).toBeVisible();
    await form.getByLabel('Given on').fill(addYears(addDays(TODAY, 10), -1));
    await form.getByLabel('Next due on').fill(addDays(TODAY, 10));
    await save(page, 'Vaccination saved');
    const vaccines = part(page, 'Vaccinations');
    await expect(vaccines.getByText('Due soon')).toBeVisible();
    await expect(vaccines).toContainText(`Rabies is due on ${formatDate(addDays(TODAY, 10), 'en-GB')}`);
  });

  await test.step('a weight that jumps is pointed out, gently', async () => {
    await (await add(page, 'Weight')).getByLabel('Weight').fill('20 kg');
    await dialog(page).getByLabel('Weighed on').fill(addDays(TODAY, -5));
    await save(page, 'Weight saved');
    await (await add(page, 'Weight')).getByLabel('Weight').fill('25,4');
    await expect(dialog(page).getByText('is 27 % more than 20 kg 5 days earlier')).toBeVisible();
    await save(page, 'Weight saved');
    const weight = part(page, 'Weight');
    await expect(weight.getByText('25.4 kg').first()).toBeVisible();
    await expect(weight.getByText('is 27 % more than')).toBeVisible();
    await weight.getByText('Show as a table').press('Enter');
    await expect(weight.getByRole('row')).toHaveCount(3);
  });

  await test.step('medication, allergies, conditions, visits and contacts have their place', async () => {
    await (await add(page, 'Medication')).getByLabel('Medicine').fill('Carprofen');
    await dialog(page).getByLabel('Last day').fill(addDays(TODAY, -1));
    await dialog(page).getByRole('button', { name: 'Save' }).press('Enter');
    await expect(dialog(page).getByText('This is before the first day.')).toBeVisible();
    await dialog(page).getByLabel('Last day').fill(addDays(TODAY, 2));
    await save(page, 'Medication saved');
    await (await add(page, 'Allergy')).getByLabel('Allergic to').fill('Chicken');
    await dialog(page).getByRole('radio', { name: 'Severe' }).check({ force: true });
    await save(page, 'Allergy saved');
    await expect(part(page, 'Allergies')).toContainText('Severe');
    await (await add(page, 'Contact')).getByLabel('Name').fill('Sam Rivers');
    await dialog(page).getByLabel('Phone').fill('+44 20 7946 0102');
    await save(page, 'Contact saved');
    const phone = part(page, 'Contacts').getByRole('link', { name: '+44 20 7946 0102' });
    await expect(phone).toHaveAttribute('href', 'tel:+442079460102');
    await (await add(page, 'Vet visit')).getByLabel('Reason').fill('Yearly check');
    await save(page, 'Vet visit saved');
  });

  await test.step('the history narrows to a kind, and the address remembers it', async () => {
    const history = part(page, 'History');
    await history.getByRole('button', { name: /^Weights/ }).press('Enter');
    await expect(page).toHaveURL(/\?show=weight$/);
    await page.reload();
    await expect(rows(history, 'Weight ·')).toHaveCount(2);
    await expect(rows(history, 'Vaccination ·')).toHaveCount(0);
    await history.getByRole('button', { name: /^Weights/ }).press('Enter');
    await expect(rows(history, 'Vaccination ·')).toHaveCount(1);
  });

  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
});

test('a vaccination is history: it is corrected beside, and the wrong entry can go and come back', async ({
  home: page,
  account,
}) => {
  const petId = await openHealth(page);
  const records = `users/${account.uid}/pets/${petId}/records`;
  const form = await add(page, 'Vaccination');
  await form.getByLabel('Vaccine', { exact: true }).fill('Rabies');
  await form.getByLabel('Given on').fill(addDays(TODAY, -400));
  await save(page, 'Vaccination saved');
  const vaccines = part(page, 'Vaccinations');
  await expect(vaccines.getByText('Next date not entered')).toBeVisible();

  await vaccines.getByRole('button', { name: 'More for Rabies' }).click();
  await page.getByRole('menuitem', { name: 'Change due date, note or document' }).click();
  await expect(dialog(page).getByLabel('Given on')).toHaveCount(0);
  await dialog(page).getByLabel('Next due on').fill(addDays(TODAY, -35));
  await save(page, 'Vaccination saved');
  await expect(vaccines.getByText('Overdue')).toBeVisible();

  await vaccines.getByRole('button', { name: 'More for Rabies' }).click();
  await page.getByRole('menuitem', { name: 'Add a correction' }).click();
  await dialog(page).getByLabel('Given on').fill(addDays(TODAY, -40));
  await dialog(page).getByLabel('Next due on').fill(addDays(TODAY, 325));
  await save(page, 'Correction saved');
  await expect(vaccines.getByText('Valid', { exact: true })).toBeVisible();
  await expect(vaccines.getByText('One other dose')).toBeVisible();

  await page.getByRole('button', { name: 'Delete the earlier entry' }).click();
  await expect(vaccines.getByText('One other dose')).toHaveCount(0);
  await expect.poll(() => storedIds(records)).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(vaccines.getByText('One other dose')).toBeVisible();
  await expect.poll(() => storedIds(records)).toHaveLength(2);
});

test('what is due is done, put off or set aside, from the record and from home @phone', async ({
  home: page,
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
    await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
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

  test('an entry is kept, shown as waiting, and arrives once', async ({ home: page, account, context }) => {
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

test('a passport to print, and the dates for a calendar @phone', async ({ home: page, account }) => {
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
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(heading(page)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeHidden();
  await expect
    .poll(() => storedFields(`users/${account.uid}/settings/reminders`))
    .toMatchObject({ timeZone: { stringValue: 'Europe/London' } });
});
