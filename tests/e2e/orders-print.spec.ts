import { expectAccessibleInBothThemes } from './support/checks.ts';
import { atPrintShop, choose, orderAndPay, outcome, putIn, where } from './support/orders.ts';
import { saveDesign, userOf } from './support/shop.ts';
import { expect, test } from './support/test.ts';

test('a payment takes its time; the print shop fails, gives up, and the money goes back', async ({
  home,
  account,
}) => {
  await home.goto(putIn(await saveDesign(await userOf(account))));
  await orderAndPay(home);
  const orderId = await choose(home, 'Pay by a bank that takes its time');
  await expect(outcome(home)).toContainText('Your bank is working on the payment');
  await home.goBack();
  expect(await choose(home, 'The bank confirms')).toBe(orderId);
  await expect(outcome(home)).toContainText('Thank you. It is paid');
  await home.getByRole('link', { name: 'Follow your order' }).click();

  expect(await atPrintShop(home, orderId, 'release')).toBe('done');
  await atPrintShop(home, orderId, 'hold');
  await expect(where(home)).toContainText('paused your order to check something');
  await atPrintShop(home, orderId, 'resume');
  await expect(where(home)).toContainText('The print shop has your order');
  await atPrintShop(home, orderId, 'fail');
  await expect(where(home)).toContainText('Could not be made');
  await expectAccessibleInBothThemes(home);
  await atPrintShop(home, orderId, 'cancel');
  await expect(where(home)).toContainText('Cancelled, refunded');
  await expect(where(home)).toContainText('Your money is on its way back to you.');
});

test('what comes back is sent once more', async ({ home, account }) => {
  await home.goto(putIn(await saveDesign(await userOf(account))));
  await orderAndPay(home);
  const orderId = await choose(home, 'Pay');
  await home.getByRole('link', { name: 'Follow your order' }).click();
  await atPrintShop(home, orderId, 'release');
  await atPrintShop(home, orderId, 'ship_first');
  await expect(where(home)).toContainText('Your order is on its way');
  await atPrintShop(home, orderId, 'return_first');
  await expect(where(home)).toContainText('Came back');
  await atPrintShop(home, orderId, 'reship');
  await expect(where(home)).toContainText('Your order is on its way');
  await expect(home.getByRole('article', { name: 'Parcel 2 of 2' })).toBeVisible();
});
