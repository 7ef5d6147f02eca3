import { dialog, part, rows, TODAY } from './support/care.ts';
import { storedFields, storedIds } from './support/emulators.ts';
import { chooseFiles, pickFrom, pressOn, tabTo } from './support/keyboard.ts';
import { paper, pdf, picker, preview } from './support/papers.ts';
import { makePet } from './support/pets.ts';
import { plainPhoto, SLOW, tiles } from './support/photos.ts';
import { expect, heading, test } from './support/test.ts';

test('the whole record is kept by keyboard alone: care, photos, papers', async ({
  signedIn: page,
  account,
}) => {
  test.slow();
  const petId = await makePet(page, 'Biscuit');
  const pet = `users/${account.uid}/pets/${petId}`;
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true });

  await test.step('to the pet and to its health page', async () => {
    await page.goto('/dashboard');
    await pressOn(page, page.getByRole('link', { name: 'Skip to content' }));
    await pressOn(
      page,
      page
        .getByRole('main')
        .getByRole('link', { name: /^Biscuit/ })
        .first(),
    );
    await expect(heading(page)).toHaveText('Biscuit');
    await pressOn(page, link('Health'));
    await expect(page.getByRole('button', { name: 'Add to the record' })).toBeVisible();
  });

  await test.step('a weight and a vaccination are entered', async () => {
    await pickFrom(page, page.getByRole('button', { name: 'Add to the record' }), 'Weight');
    await tabTo(page, dialog(page).getByRole('textbox', { name: 'Weight', exact: true }));
    await page.keyboard.type('12.5');
    await press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(part(page, 'Weight').getByText('12.5 kg').first()).toBeVisible();

    await pickFrom(page, page.getByRole('button', { name: 'Add to the record' }), 'Vaccination');
    await tabTo(page, dialog(page).getByLabel('Vaccine', { exact: true }));
    await page.keyboard.type('Rabies');
    await tabTo(page, dialog(page).getByLabel('Next due on'));
    // Whether the day or the month stands first is the browser's to say.
    await page.keyboard.type(`0101${Number(TODAY.slice(0, 4)) + 2}`);
    await pressOn(page, dialog(page).getByRole('button', { name: 'Save' }));
    await expect(dialog(page)).toBeHidden();
    await expect(part(page, 'Vaccinations').getByText('Valid', { exact: true })).toBeVisible();
    await expect.poll(() => storedIds(`${pet}/records`)).toHaveLength(2);
  });

  await test.step('one of them goes, and comes back', async () => {
    const history = part(page, 'History');
    await pickFrom(page, rows(history, 'Weight ·').getByRole('button', { name: /^More for/ }), 'Delete');
    await expect(rows(history, 'Weight ·')).toHaveCount(0);
    await pressOn(page, page.getByRole('button', { name: 'Undo' }));
    await expect(rows(history, 'Weight ·')).toHaveCount(1);
  });

  await test.step('a photo is added, opened, deleted, and brought back', async () => {
    await pressOn(page, link('Photos'));
    await (await chooseFiles(page, page.getByLabel('Add photos of Biscuit'))).setFiles(await plainPhoto(1));
    await expect(tiles(page)).toHaveCount(1, SLOW);
    await pressOn(page, tiles(page));
    await expect(dialog(page)).toBeVisible();
    await press('Escape');
    await expect(tiles(page)).toBeFocused();
    await pickFrom(page, page.getByRole('button', { name: 'More for photo 1 of 1' }), 'Delete');
    await expect(tiles(page)).toHaveCount(0);
    await expect(page.getByLabel('Add photos of Biscuit')).toBeFocused();
    await pressOn(page, page.getByRole('button', { name: 'Undo' }).last());
    await expect(tiles(page)).toBeFocused();
  });

  await test.step('a paper is added and looked at', async () => {
    await pressOn(page, link('Documents'));
    await (await chooseFiles(page, picker(page))).setFiles(pdf(await paper(), 'scan.pdf'));
    await tabTo(page, page.getByLabel('Title'));
    await press('Control+a');
    await page.keyboard.type('Insurance policy');
    await press('Enter');
    await expect(preview(page, 'Insurance policy')).toBeVisible(SLOW);
    await pressOn(page, preview(page, 'Insurance policy'));
    await expect(dialog(page).getByRole('img', { name: 'First page of Insurance policy' })).toBeVisible();
    await press('Escape');
    await expect(preview(page, 'Insurance policy')).toBeFocused();
    const [documentId = ''] = await storedIds(`${pet}/documents`);
    expect(await storedFields(`${pet}/documents/${documentId}`)).toMatchObject({
      title: { stringValue: 'Insurance policy' },
    });
  });
});
