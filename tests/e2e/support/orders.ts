import type { Locator, Page } from '@playwright/test';
import type { Design } from './shop.ts';
import { expect, heading } from './test.ts';

const address = {
  'Full name': 'Robin Vale',
  'Street and number': '12 Harbour Lane',
  'Town or city': 'Bristol',
  Postcode: 'BS1 4QA',
} as const;

/** What puts a design into the cart. */
export const putIn = ({ designId, revision }: Design): string => `/cart?add=${designId}&revision=${revision}`;

/** The last look, and on to the page of the sandbox. */
export async function confirmAndPay(page: Page): Promise<void> {
  await page.getByLabel(/I have read every word/).check();
  await page.getByLabel(/made for me alone/).check();
  await page.getByRole('button', { name: /Order and pay/ }).click();
  await expect(heading(page)).toHaveText('Sandbox');
}

/** From the cart to the page of the sandbox, as somebody who reads what is read back. */
export async function orderAndPay(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Check out' }).click();
  await expect(heading(page)).toHaveText('Check out');
  for (const [label, value] of Object.entries(address))
    await page.getByLabel(label, { exact: false }).fill(value);
  await confirmAndPay(page);
}

/** The id of the order that the page is about. */
export function orderIdIn(page: Page): string {
  const [, id] = /\/(?:checkout|orders)\/([^/?#]+)/.exec(page.url()) ?? [];
  if (id === undefined) throw new Error(`${page.url()} is about no order`);
  return id;
}

/** Chooses on the sandbox's page, and comes back to the shop. */
export async function choose(page: Page, what: string): Promise<string> {
  await page.getByRole('button', { name: what, exact: true }).click();
  await expect(heading(page)).toHaveText('Your payment');
  return orderIdIn(page);
}

export const outcome = (page: Page): Locator => page.getByRole('main').getByRole('status').first();
export const where = (page: Page): Locator => page.getByRole('region', { name: 'Where it stands' });

/** Lets the print shop of the sandbox take a step, through Hosting as `npm run sandbox:print` does. */
export async function atPrintShop(page: Page, orderId: string, action: string): Promise<string> {
  const answer = await page.request.post(`/sandbox/print?order=${orderId}`, {
    form: { action },
    headers: { accept: 'application/json' },
    timeout: 60_000,
  });
  const { said } = (await answer.json()) as { said: string };
  if (!answer.ok()) throw new Error(`${action}: ${said}`);
  return said;
}
