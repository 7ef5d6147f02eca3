import type { FileChooser, Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** More than any page of the app has to press through. */
const STEPS = 80;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until `target` has the focus, as somebody without a mouse has to. Throws when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < STEPS; step++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target.toString()} is not reached with Tab`);
}

/** Goes there, and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a file field, and opens what the system shows to choose from. */
export async function chooseFiles(page: Page, target: Locator): Promise<FileChooser> {
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, target, 'Enter');
  return chooser;
}

/** Opens a menu, goes from entry to entry by the first letter, and takes the one with this name. */
export async function pickFrom(page: Page, button: Locator, entry: string): Promise<void> {
  await pressOn(page, button);
  const entries = page.getByRole('menuitem');
  await expect(entries.first()).toBeFocused();
  const chosen = page.getByRole('menuitem', { name: entry, exact: true });
  for (let step = await entries.count(); step > 0 && !(await hasFocus(chosen)); step--)
    await page.keyboard.press(entry.charAt(0).toLowerCase());
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Enter');
}
