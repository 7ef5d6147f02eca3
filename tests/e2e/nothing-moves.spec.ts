import type { Page } from '@playwright/test';
import { callAs } from './support/emulators.ts';
import { openDocuments, paper, pdf, picker, preview, SLOW } from './support/papers.ts';
import { expect, heading, test } from './support/test.ts';

/** Notes, from the beginning of every page on, where in the document each of its headings stands. */
async function noteHeadings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const places: Record<string, number[]> = {};
    Object.assign(window, { headingPlaces: places });
    const look = (): void => {
      for (const title of document.querySelectorAll('main h1, main h2')) {
        const top = Math.round(title.getBoundingClientRect().top + scrollY);
        const known = (places[title.textContent] ??= []);
        if (known.at(-1) !== top) known.push(top);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The headings that moved after they had come. */
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { headingPlaces } = window as unknown as { headingPlaces: Record<string, number[]> };
    return Object.entries(headingPlaces)
      .filter(([, tops]) => tops.length > 1)
      .map(([title, tops]) => `${title}: ${tops.join(', ')}`);
  });

test('nothing moves under the finger while a page fills @phone', async ({ signedIn: page, account }) => {
  const petId = await openDocuments(page, 'Biscuit');
  await picker(page).setInputFiles([pdf(await paper(), 'rabies-certificate 2026-03-01.pdf')]);
  await page.getByRole('button', { name: 'Add document', exact: true }).click();
  await expect(preview(page, 'Rabies certificate')).toBeVisible(SLOW);
  await callAs(account, 'publishTag', { petId, fields: ['name'], lostMode: false });
  await callAs(account, 'createShare', { shareId: 'link', petId, documents: [], lifetime: '7d' });
  await noteHeadings(page);

  await page.goto('/dashboard/settings');
  // What comes late: cards and links, and what was done.
  await expect(page.getByRole('button', { name: 'Make nothing public' })).toBeVisible();
  await expect(page.getByText('A lost-pet card was made public')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete my account' })).toBeVisible();
  expect(await moved(page)).toEqual([]);

  await page.goto(`/dashboard/pets/${petId}`);
  await expect(heading(page)).toHaveText('Biscuit');
  await expect(page.getByRole('link', { name: 'Rabies certificate' })).toBeVisible();
  await expect(page.getByText('Nothing is due now.')).toBeVisible();
  await expect(page.getByText('Add Biscuit’s first photo')).toBeVisible();
  expect(await moved(page)).toEqual([]);
});
