import { expectAccessible, expectNoOverflow } from './support/checks.ts';
import { freshEmail, storedFields, uidOf } from './support/emulators.ts';
import { atPrintShop, choose, confirmAndPay, orderAndPay, outcome, where } from './support/orders.ts';
import { expect, test } from './support/test.ts';

/* The whole of the shop in one piece, as somebody meets it who has never been here: nothing is prepared. */
test('a visitor designs a tag, pays, signs up, watches two parcels come, and orders again @phone-only', async ({
  page,
}) => {
  await page.goto('/products/round-tag');
  await page.getByRole('link', { name: 'Design yours' }).click();
  await page.getByLabel('Pet’s name').fill('Biscuit');
  await page.getByLabel('Your phone').fill('+44 20 7946 0958');
  const add = page.getByRole('button', { name: 'Add to cart' });
  await expect(add).toBeEnabled({ timeout: 45_000 });
  await add.click();
  const line = page.getByRole('article', { name: /Biscuit/ });
  await line.getByLabel('Quantity').selectOption('2');
  await expect(page).toHaveURL('/cart');

  await orderAndPay(page);
  const orderId = await choose(page, 'Pay');
  await expect(outcome(page)).toContainText('Thank you. It is paid');
  const guest = (await storedFields(`orders/${orderId}`))?.['uid'];

  await page.getByRole('main').getByRole('link', { name: 'Create an account' }).click();
  const email = freshEmail();
  await page.getByLabel('Your name').fill('Robin Vale');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill('correct horse');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page).toHaveURL(`/dashboard/orders/${orderId}`);
  expect(guest).toEqual({ stringValue: await uidOf(email) });
  await expect(where(page)).toContainText('You can still cancel');
  expect(await atPrintShop(page, orderId, 'release')).toBe('done');
  await expect(where(page)).toContainText('The print shop has your order');
  await atPrintShop(page, orderId, 'production');
  await expect(where(page)).toContainText('Your order is being made');
  await atPrintShop(page, orderId, 'ship_first');
  await expect(where(page)).toContainText('Part of your order is on its way');
  await atPrintShop(page, orderId, 'ship_rest');
  await expect(where(page)).toContainText('Your order is on its way');
  await expect(page.getByRole('article', { name: 'Parcel 2 of 2' })).toContainText('1 × ');
  await atPrintShop(page, orderId, 'deliver_first');
  await atPrintShop(page, orderId, 'deliver_rest');
  await expect(where(page)).toContainText('Your order has arrived');
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Order again' }).click();
  await expect(page.getByText('The same again is in your cart')).toBeVisible();
  await expect(line.getByLabel('Quantity')).toHaveValue('2');
  await page.getByRole('link', { name: 'Check out' }).click();
  await expect(page.getByLabel('Street and number')).toHaveValue('12 Harbour Lane');
  await confirmAndPay(page);
  expect(await choose(page, 'Pay')).not.toBe(orderId);
  await expect(outcome(page)).toContainText('Thank you. It is paid');
});
