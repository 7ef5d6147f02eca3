import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { storedFields, storedIds } from './support/emulators.ts';
import { expect, test } from './support/test.ts';

const entries = (page: Page) => page.getByRole('list', { name: 'Addresses' }).getByRole('listitem');

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  await page.getByLabel('Country').selectOption({ label: 'United Kingdom' });
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
}

const mill = { 'Full name': 'Robin Vale', 'Street and number': '7 Mill Lane', 'Town or city': 'Bristol' };
const park = {
  'Full name': 'Ada Byron',
  'Street and number': '1 Park Row',
  'Town or city': 'Leeds',
  Postcode: 'LS1 5HD',
};

test('addresses are kept, changed, one of them the usual one, and come back when deleted by mistake @phone', async ({
  signedIn: page,
  account,
}) => {
  const stored = async () => {
    const path = `users/${account.uid}/addresses`;
    const all = await Promise.all((await storedIds(path)).map((id) => storedFields(`${path}/${id}`)));
    return (
      all
        // One that was deleted between the two readings is not there any more.
        .filter((fields) => fields !== null)
        .map((fields) => {
          const { line1, isDefault } = fields as {
            line1: { stringValue: string };
            isDefault: { booleanValue: boolean };
          };
          return `${line1.stringValue}${isDefault.booleanValue ? ', usual' : ''}`;
        })
        .sort()
    );
  };
  await page.goto('/dashboard/settings');
  await page.getByRole('button', { name: 'Add an address' }).click();
  await fill(page, { ...mill, Postcode: '12345' });
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect(page.getByLabel('Postcode')).toBeFocused();
  await expect(page.getByLabel('Postcode')).toHaveAccessibleDescription(
    /This does not look like a postcode of United Kingdom/,
  );
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  await page.getByLabel('Postcode').fill('bs14qa');
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('BS1 4QA');
  await page.getByRole('button', { name: 'Add an address' }).click();
  await fill(page, park);
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect.poll(stored).toEqual(['1 Park Row', '7 Mill Lane, usual']);

  await page.getByRole('button', { name: 'Make usual: Ada Byron, 1 Park Row' }).click();
  await expect.poll(stored).toEqual(['1 Park Row, usual', '7 Mill Lane']);
  await expect(entries(page).first()).toContainText('Ada Byron');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);

  await page.getByRole('button', { name: 'Change Robin Vale, 7 Mill Lane' }).click();
  await page.getByLabel('Street and number').fill('9 Mill Lane');
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect.poll(stored).toEqual(['1 Park Row, usual', '9 Mill Lane']);

  await page.getByRole('button', { name: 'Delete Ada Byron, 1 Park Row' }).click();
  await expect.poll(stored).toEqual(['9 Mill Lane, usual']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(stored).toEqual(['1 Park Row, usual', '9 Mill Lane']);
  await page.reload();
  await expect(entries(page)).toHaveCount(2);

  // Between a deletion and its undoing another one was made the usual one, and the heir went.
  await page.getByRole('button', { name: 'Add an address' }).click();
  await fill(page, { ...park, 'Street and number': '3 Hill Street' });
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect.poll(stored).toEqual(['1 Park Row, usual', '3 Hill Street', '9 Mill Lane']);
  await page.getByRole('button', { name: 'Delete Ada Byron, 1 Park Row' }).click();
  await page.getByRole('button', { name: 'Make usual: Robin Vale, 9 Mill Lane' }).click();
  await page.getByRole('button', { name: 'Delete Ada Byron, 3 Hill Street' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(stored).toEqual(['1 Park Row', '9 Mill Lane, usual']);
});
