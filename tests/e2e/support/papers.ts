import type { Locator, Page } from '@playwright/test';
import { makePet } from './pets.ts';
import { expect } from './test.ts';

export { twoPages as paper } from '../../functions/media/papers.ts';

/** Making a preview takes the server a moment. */
export const SLOW = { timeout: 45_000 };
/** The request that brings a file, or begins to. */
export const UPLOAD = /\/v0\/b\/[^/]+\/o\?name=/;

/** A file for a file input, as a system hands it over that knows no types. */
export const pdf = (buffer: Buffer, name: string) => ({ name, mimeType: 'application/pdf', buffer });

/** A pet with its documents open. Returns its id. */
export async function openDocuments(page: Page, name = 'Bella'): Promise<string> {
  const petId = await makePet(page, name);
  await page.goto(`/dashboard/pets/${petId}/documents`);
  await expect(picker(page)).toBeAttached();
  return petId;
}

/** Where files are picked. */
export const picker = (page: Page): Locator => page.getByLabel(/^Add (.* )?documents/);

/** The line of a paper in the list. */
export const line = (page: Page, title: string): Locator =>
  page
    .getByRole('group', { name: /^Documents of/ })
    .getByRole('listitem')
    .filter({ hasText: title });

/** Chooses from the menu of a paper. */
export async function choose(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${title}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** The button that opens the preview: it is there once the server has made it. */
export const preview = (page: Page, title: string): Locator =>
  page.getByRole('button', { name: `Look at ${title}` });
