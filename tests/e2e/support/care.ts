import type { Locator, Page } from '@playwright/test';
import { today } from '@pawfolio/domain/kernel';
import { makePet } from './pets.ts';
import { expect } from './test.ts';

/** Where the journeys take place (playwright.config.ts). */
export const TODAY = today('Europe/London');

/** A part of the page by its title. */
export const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
/** The entries of a list that hold these words. */
export const rows = (scope: Locator, words: string): Locator =>
  scope.getByRole('listitem').filter({ hasText: words });

/** Opens the form of a kind from the menu, with the keyboard alone. */
export async function add(page: Page, kind: string): Promise<Locator> {
  const button = page.getByRole('button', { name: 'Add to the record' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: kind, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).locator(':focus')).toBeVisible();
  return dialog(page);
}

/** Sends the open form, and waits for the answer. */
export async function save(page: Page, said: string): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(said, { exact: true }).first()).toBeVisible();
}

/** Takes back what a message says. */
export const undo = (page: Page, said: string): Promise<void> =>
  page
    .getByRole('region', { name: 'Notifications' })
    .locator('> *')
    .filter({ hasText: said })
    .getByRole('button', { name: 'Undo' })
    .press('Enter');

/** A pet with its health page open. */
export async function openHealth(page: Page, name = 'Biscuit'): Promise<string> {
  const petId = await makePet(page, name);
  await page.goto(`/dashboard/pets/${petId}/health`);
  await expect(page.getByRole('button', { name: 'Add to the record' })).toBeVisible();
  return petId;
}
