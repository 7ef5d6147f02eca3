import { addDays, addYears, formatDate } from '@pawfolio/domain/kernel';
import { add, dialog, openHealth, part, rows, save, TODAY, undo } from './support/care.ts';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedIds } from './support/emulators.ts';
import { expect, test } from './support/test.ts';

test('a year of one pet’s care @phone', async ({ signedIn: page }) => {
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
  signedIn: page,
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
  await undo(page, 'Vaccination deleted');
  await expect(vaccines.getByText('One other dose')).toBeVisible();
  await expect.poll(() => storedIds(records)).toHaveLength(2);
});
