import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The cloud has everything. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible({ timeout: 45_000 });

/** The picture that can be worked on. */
export const canvas = (page: Page): Locator => page.getByRole('region', { name: 'Your design' });

/** An element on it, by what it is called. */
export const onCanvas = (page: Page, name: RegExp): Locator => canvas(page).getByRole('button', { name });

/** A panel of forms beside it. */
export const tab = (page: Page, words: string): Locator =>
  page.getByRole('tab', { name: new RegExp(`^${words}`) });

/** What a screen reader was told last of what a key has done. */
export const said = (page: Page): Locator => canvas(page).getByRole('status');
