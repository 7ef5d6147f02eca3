import { fulfilment } from '../functions/support/webhooks.ts';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { saveDesignOf } from './support/designs.ts';
import { choose, confirmAndPay, orderAndPay, orderIdIn, outcome, putIn, where } from './support/orders.ts';
import { addPet } from './support/pets.ts';
import { becomeGuest, saveDesign, userOf, type Design } from './support/shop.ts';
import { expect, heading, test } from './support/test.ts';

test('a guest orders, pays, follows two parcels and orders again', async ({ page, context }) => {
  const guest = await becomeGuest(context);
  const [tag, bone] = [
    await saveDesign(guest),
    await saveDesign(guest, { productId: 'bone-tag', name: 'Bone tag for Biscuit' }),
  ];
  await page.goto(putIn(tag));
  await expect(page.getByRole('article', { name: 'Tag for Biscuit', exact: true })).toBeVisible();
  await expect(page).toHaveURL('/cart');
  await page.goto(putIn(bone));
  await page.getByRole('article', { name: 'Bone tag for Biscuit' }).getByLabel('Quantity').selectOption('2');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);

  await orderAndPay(page);
  const orderId = await choose(page, 'Pay');
  await expect(outcome(page)).toContainText('Thank you. It is paid');
  await expect(page.getByText('This order can be seen in this browser only')).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('link', { name: 'Follow your order' }).click();
  await expect(where(page)).toContainText('You can still cancel');

  const parcel = (id: string, design: Design, quantity: number) => ({
    shipment: {
      id,
      carrier: 'Royal Mail',
      trackingNumber: `RM${id}GB`,
      trackingUrl: `https://tracking.example/RM${id}GB`,
      items: [{ designId: design.designId, quantity }],
    },
  });
  const now = Date.now();
  await fulfilment(orderId, 'in_production', now + 1_000).send();
  await expect(where(page)).toContainText('Your order is being made');
  await fulfilment(orderId, 'shipped', now + 2_000, parcel('1', tag, 1)).send();
  await expect(where(page)).toContainText('Part of your order is on its way');
  await fulfilment(orderId, 'shipped', now + 3_000, parcel('2', bone, 2)).send();
  await expect(where(page)).toContainText('Your order is on its way');
  const second = page.getByRole('article', { name: 'Parcel 2 of 2' });
  await expect(second).toContainText('2 × Bone tag for Biscuit');
  await expect(second.getByRole('link', { name: /Follow it at Royal Mail/ })).toHaveAttribute(
    'href',
    'https://tracking.example/RM2GB',
  );
  await expect(page.getByRole('list', { name: 'What has happened' }).getByRole('listitem')).toHaveCount(5);
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);

  await page.getByRole('link', { name: 'Order again' }).click();
  await expect(heading(page)).toHaveText('Your cart');
  await expect(page.getByText('The same again is in your cart')).toBeVisible();
  await expect(
    page.getByRole('article', { name: 'Bone tag for Biscuit' }).getByLabel('Quantity'),
  ).toHaveValue('2');
});

test('what is typed at the checkout, and the order itself, outlive a reload and a way back', async ({
  home,
  account,
}) => {
  await home.goto(putIn(await saveDesign(await userOf(account))));
  await home.getByRole('link', { name: 'Check out' }).click();
  await home.getByRole('button', { name: /Order and pay/ }).click();
  await expect(home.getByRole('alert')).toContainText('things to put right');
  await home.getByLabel('Full name').fill('Robin Vale');
  await home.reload();
  await expect(home.getByLabel('Full name')).toHaveValue('Robin Vale');

  await home.goto('/cart');
  await orderAndPay(home);
  await home.getByRole('link', { name: 'Leave without paying' }).click();
  await expect(outcome(home)).toContainText('You have not paid yet');
  const orderId = orderIdIn(home);
  await home.getByRole('link', { name: 'Back to your cart' }).click();
  // The address was kept in the book, and is chosen now.
  await home.getByRole('link', { name: 'Check out' }).click();
  await expect(home.getByRole('radio', { name: /12 Harbour Lane/ })).toBeChecked();
  await confirmAndPay(home);
  expect(await choose(home, 'Pay')).toBe(orderId);
  await expect(outcome(home)).toContainText('Thank you. It is paid');
  await home.goto('/cart');
  await expect(home.getByText('Nothing in your cart yet')).toBeVisible();
});

test('every unhappy end says what it is, and what to do', async ({ home, account }) => {
  const design = await saveDesign(await userOf(account));
  await home.goto(putIn(design));
  await orderAndPay(home);
  const failed = await choose(home, 'Pay by a bank that takes its time');
  await expect(outcome(home)).toContainText('Your bank is working on the payment');
  // What has been promised is not in the cart any more.
  await home.goBack();
  await home.getByRole('button', { name: 'The bank refuses' }).click();
  await expect(outcome(home)).toContainText('Payment failed');
  // The page of the failed payment is used up: the same order gets another.
  await home.getByRole('button', { name: 'Try to pay again' }).click();
  await expect(heading(home)).toHaveText('Sandbox');
  await home.getByRole('link', { name: 'Leave without paying' }).click();
  await expect(outcome(home)).toContainText('You have not paid yet');
  await home.getByRole('link', { name: 'Go to the payment page' }).click();
  await expect(heading(home)).toHaveText('Sandbox');
  expect(await choose(home, 'Pay')).toBe(failed);
  await expect(outcome(home)).toContainText('Thank you. It is paid');

  await home.goto(putIn(design));
  await home.getByRole('link', { name: 'Check out' }).click();
  await confirmAndPay(home);
  const expired = await choose(home, 'Let the session expire');
  expect(expired).not.toBe(failed);
  await expect(outcome(home)).toContainText('Payment page closed');
  await home.getByRole('link', { name: 'Back to your cart' }).click();
  await expect(home.getByRole('article', { name: 'Tag for Biscuit' })).toBeVisible();
});

test('an order is taken back while it can be, and says so when it is paused', async ({ home, account }) => {
  await home.goto(putIn(await saveDesign(await userOf(account))));
  await orderAndPay(home);
  const cancelled = await choose(home, 'Pay');
  await home.getByRole('link', { name: 'Follow your order' }).click();
  await expect(home.getByRole('timer')).toContainText(/You can for \d+:\d\d more/);
  await home.getByRole('button', { name: 'Cancel the order' }).click();
  await home.getByRole('alertdialog').getByRole('button', { name: 'Cancel the order' }).click();
  await expect(where(home)).toContainText('Your order was cancelled.');
  await expect(where(home)).toContainText('Your money is on its way back to you.');
  await expect(where(home).getByRole('link', { name: 'Order again' })).toBeVisible();

  await where(home).getByRole('link', { name: 'Order again' }).click();
  await home.getByRole('link', { name: 'Check out' }).click();
  await confirmAndPay(home);
  const held = await choose(home, 'Pay');
  expect(held).not.toBe(cancelled);
  await fulfilment(held, 'on_hold', Date.now() + 1_000, { reason: 'A photo is dark' }).send();
  await home.goto('/dashboard/orders');
  await expect(home.getByRole('status').filter({ hasText: 'One order has a problem' })).toBeVisible();
  const rows = home.getByRole('list', { name: 'Orders' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Paused');
  await expectAccessibleInBothThemes(home);
  await home.getByRole('button', { name: 'Cancelled' }).click();
  await expect(rows).toHaveCount(1);
  await expect(home).toHaveURL('/dashboard/orders?show=ended');
  await rows.first().getByRole('link').click();
  await expect(where(home)).toContainText('Cancelled');
});

test('what was ordered for a pet stands on its profile, with where it is', async ({ home, account }) => {
  const [biscuit, miso] = [await addPet(home, 'Biscuit'), await addPet(home, 'Miso')];
  await saveDesignOf(account, { designId: 'tag', name: 'Tag for Biscuit', petId: biscuit });
  await saveDesignOf(account, { designId: 'other', name: 'Tag for Miso', petId: miso });
  await home.goto(putIn({ designId: 'tag', revision: 1 }));
  await orderAndPay(home);
  const orderId = await choose(home, 'Pay');
  await home.goto(`/dashboard/pets/${biscuit}/designs`);
  const ordered = home.getByRole('region', { name: 'Ordered for Biscuit' }).getByRole('listitem');
  await expect(ordered).toHaveCount(1);
  await expect(ordered.getByRole('link')).toHaveAttribute('href', `/dashboard/orders/${orderId}`);
  await expectAccessibleInBothThemes(home);
  await home.goto(`/dashboard/pets/${miso}/designs`);
  await expect(home.getByRole('list', { name: 'Made for Miso' })).toBeVisible();
  await expect(home.getByText('Ordered for')).toBeHidden();
});

test.describe('an order that is not there', () => {
  // What the browser writes of a request that the rules refuse.
  test.use({ expectedErrors: /status of 403/ });

  test('looks like one of somebody else', async ({ home }) => {
    await home.goto('/dashboard/orders/AAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    await expect(heading(home)).toHaveText('No such order');
    await home.goto('/checkout/AAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    await expect(home.getByText('We cannot show this order here')).toBeVisible();
  });
});
