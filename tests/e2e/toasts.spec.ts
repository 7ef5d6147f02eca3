import { add, dialog, openHealth } from './support/care.ts';
import { expect, test } from './support/test.ts';

// For a moment, the clock of the page stands at its beginning.
test.use({ expectedErrors: /update time that is in the future/ });

test('a message that comes up below a pointer that rests goes by itself; one that is moved over stays', async ({
  signedIn: page,
}) => {
  await openHealth(page);
  const said = page.getByRole('region', { name: 'Notifications' }).getByText('Weight saved');
  const place = { x: 1150, y: 750 };
  await page.clock.install({ time: Date.now() });
  for (const isMovedOver of [false, true]) {
    await (await add(page, 'Weight')).getByLabel('Weight').fill('20 kg');
    await page.mouse.move(place.x, place.y);
    await dialog(page).getByRole('button', { name: 'Save' }).press('Enter');
    await expect(said).toBeVisible();
    const isBelow = (): Promise<boolean> =>
      page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.closest('[aria-label="Notifications"] > *') != null,
        place,
      );
    await expect.poll(isBelow).toBe(true);
    if (isMovedOver) await page.mouse.move(place.x + 2, place.y);
    await page.clock.fastForward('00:20');
    await expect(said).toHaveCount(isMovedOver ? 1 : 0);
  }
});
