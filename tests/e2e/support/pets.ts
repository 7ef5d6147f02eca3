import type { Page } from '@playwright/test';
import { expect, heading } from './test.ts';

/** Adds a pet of which only name and species are known, by the form; its profile is open afterwards. Returns its id. */
export async function addPet(page: Page, name: string, species = 'Dog'): Promise<string> {
  await page.goto('/dashboard/pets/new');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: species, exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Add pet' }).click();
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByText('Saving …')).toBeHidden();
  return petIdIn(page);
}

/** The id of the pet whose profile is open. */
export function petIdIn(page: Page): string {
  const [, id] = /\/pets\/([^/]+)/.exec(new URL(page.url()).pathname) ?? [];
  if (id === undefined) throw new Error(`${page.url()} is no profile`);
  return id;
}

/** The picture with these words, on the page that is open. */
export const pictureOf = (page: Page, words: string) => page.getByRole('img', { name: words, exact: true });
