import type { Page } from '@playwright/test';

/** One journey, its budgets, and what it needs of the page. */
export interface Journey {
  name: string;
  /** Documents that may be read; a function of what is on screen at the end for "one a visible item". */
  reads: number | ((page: Page) => Promise<number>);
  writes?: number;
  /** Requests to Storage and calls of functions. */
  others?: number;
  /** Opens a device that knows nothing but who is signed in; else the page goes on as it was left. */
  cold: boolean;
  /** How much may be read that this visit has read before; for a change that is told as it happens, that says nothing. */
  twice?: number;
  /** Walks, up to where everything that was asked for is on screen. */
  walk: (page: Page) => Promise<void>;
}

const title = (page: Page, words: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: words }).waitFor();
const pictureOf = (page: Page) => page.locator('main img[src^="blob:"]').first().waitFor();

/** What a reader would count: entries of lists, and the title. */
const visibleItems = async (page: Page): Promise<number> =>
  (await page.locator('main li:visible').count()) + 1;

export const journeys = (biscuit: string, photo: Buffer): readonly Journey[] => [
  {
    name: 'Home, new device, 3 pets',
    cold: true,
    reads: 6,
    twice: 0,
    // A picture of each pet, and of each thing that is made for one.
    others: 6,
    walk: async (page) => {
      await page.goto('/dashboard');
      await page
        .getByRole('link', { name: /Biscuit/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'List of pets, new device, 3 pets',
    cold: true,
    // Each pet, and once what is due of all and how it looks.
    reads: 4,
    twice: 0,
    others: 3,
    walk: async (page) => {
      await page.goto('/dashboard/pets');
      await page.getByRole('link', { name: /Biscuit/ }).waitFor();
      await pictureOf(page);
    },
  },
  {
    name: '… the profile of one of them',
    cold: false,
    reads: visibleItems,
    twice: 0,
    others: 3,
    walk: async (page) => {
      await page.getByRole('link', { name: /Biscuit/ }).click();
      await title(page, 'Biscuit');
      // The photos, which come last.
      await page.locator('main li img[src^="blob:"]').first().waitFor();
    },
  },
  {
    name: '… all its photos, and its papers',
    cold: false,
    reads: visibleItems,
    twice: 0,
    others: 8,
    walk: async (page) => {
      await page.getByRole('link', { name: 'Documents', exact: true }).click();
      await page
        .getByRole('button', { name: /^More for/ })
        .nth(1)
        .waitFor();
      await page.getByRole('link', { name: 'Photos', exact: true }).click();
      await page.locator('main li[data-photo]').first().waitFor();
    },
  },
  {
    name: 'Profile of a pet, new device',
    cold: true,
    reads: visibleItems,
    // A picture of each photo that is shown.
    others: 3,
    twice: 0,
    walk: async (page) => {
      await page.goto(`/dashboard/pets/${biscuit}`);
      await title(page, 'Biscuit');
      await page.getByRole('heading', { name: 'Care', exact: true }).waitFor();
    },
  },
  {
    name: '… its health page',
    cold: false,
    reads: visibleItems,
    twice: 0,
    walk: async (page) => {
      await page.getByRole('link', { name: 'Health' }).click();
      await page.getByRole('heading', { name: 'History' }).waitFor();
    },
  },
  {
    name: '… a weight is added',
    cold: false,
    reads: 3,
    writes: 1,
    walk: async (page) => {
      await page.getByRole('button', { name: 'Add to the record' }).click();
      await page.getByRole('menuitem', { name: 'Weight', exact: true }).click();
      await page
        .getByRole('dialog')
        .getByLabel(/^Weight/)
        .fill('28.4');
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await page.getByText('Weight saved').waitFor();
    },
  },
  {
    name: '… back to home, the list and here',
    cold: false,
    reads: 6,
    // The list of pets has the one whose page was opened first.
    twice: 1,
    // A small picture of each, and a large one of those that were not shown before.
    others: 5,
    walk: async (page) => {
      const dashboard = page.getByRole('navigation', { name: 'Dashboard' });
      await dashboard.getByRole('link', { name: 'Home' }).click();
      await title(page, /^Good/);
      await page
        .getByRole('link', { name: /Biscuit/ })
        .first()
        .waitFor();
      await dashboard.getByRole('link', { name: 'Pets' }).click();
      await title(page, 'Your pets');
      await page.getByRole('link', { name: /Biscuit/ }).click();
      await title(page, 'Biscuit');
      await page.getByRole('link', { name: 'Health' }).click();
      await page.getByRole('heading', { name: 'History' }).waitFor();
    },
  },
  {
    name: '… a photo is added',
    cold: false,
    // The photos that are there, and the new one in each state on its way.
    reads: async (page) => (await page.locator('main li:visible').count()) + 4,
    writes: 1,
    others: 12,
    walk: async (page) => {
      await page.getByRole('link', { name: 'Photos' }).click();
      // A new photo is the first. To be known as new: the page may still be reading those that are there.
      const first = page.locator('main li[data-photo]').first();
      await first.waitFor();
      const known = await first.getAttribute('data-photo');
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'beach.jpg', mimeType: 'image/jpeg', buffer: photo });
      // Only what the server has finished can be opened.
      await page
        .locator(`main li[data-photo]:first-child:not([data-photo="${known}"]) button img[src^="blob:"]`)
        .waitFor({ timeout: 120_000 });
    },
  },
];
