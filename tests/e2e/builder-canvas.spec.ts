import type { Locator, Page } from '@playwright/test';
import { canvas, onCanvas, said, saved, tab } from './support/builder.ts';
import { expectAccessible, expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { drawFingers, placeOf, type Place } from './support/fingers.ts';
import { SLOW } from './support/photos.ts';
import { asFile, phonePhoto } from './support/pictures.ts';
import { expect, heading, test } from './support/test.ts';

const NAME = /^Name, text/;
const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
const by = ({ x, y }: Place, dx: number, dy: number): Place => ({ x: x + dx, y: y + dy });
/** Of the selection's frame, which lies over what is selected. */
const frame = (page: Page): Locator => page.locator('[data-selection] [data-grip]');
const turnOf = (page: Page): Promise<number> =>
  page.locator('[data-selection]').evaluate((group) => {
    const [, degrees] = /rotate\((-?[\d.]+)\)/.exec(group.getAttribute('transform') ?? '') ?? [];
    return Number(degrees);
  });

/** A tag with a name on it, its letters drawn. */
async function openTag(page: Page): Promise<Locator> {
  await page.goto('/build/round-tag');
  await expect(heading(page)).toHaveText('Round tag');
  await page.getByLabel('Pet’s name').fill('Biscuit');
  const name = onCanvas(page, NAME);
  await expect(name.locator('path').first()).toBeAttached();
  return name;
}

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a name is moved at the first touch, one step to undo, and kept', async ({ page }) => {
    const name = await openTag(page);
    await saved(page);
    const before = await placeOf(name);
    const top = await scrolled(page);
    await drawFingers(page, [[before, by(before, 24, 40)]]);
    const after = await placeOf(name);
    expect(after.x - before.x).toBeCloseTo(24, -1);
    expect(after.y - before.y).toBeCloseTo(40, -1);
    expect(await scrolled(page)).toBe(top);
    await expect(name).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Undo' }).tap();
    expect((await placeOf(name)).y).toBeCloseTo(before.y, 0);
    await page.getByRole('button', { name: 'Redo' }).tap();
    expect((await placeOf(name)).y).toBeCloseTo(after.y, 0);
    await expectNoOverflow(page);
    await saved(page);
    await page.reload();
    await expect(name.locator('path').first()).toBeAttached();
    expect((await placeOf(name)).y).toBeCloseTo(after.y, 0);
  });

  test('it is made larger by its corner and turned by its handle', async ({ page }) => {
    const name = await openTag(page);
    await name.tap();
    const before = await placeOf(frame(page));
    const corner = await placeOf(page.locator('[data-handle="se"]'));
    await drawFingers(page, [[corner, by(corner, 30, 15)]]);
    expect((await placeOf(frame(page))).width).toBeGreaterThan(before.width + 10);
    const [handle, middle] = [
      await placeOf(page.locator('[data-handle="rotate"]')),
      await placeOf(frame(page)),
    ];
    const reach = Math.hypot(handle.x - middle.x, handle.y - middle.y);
    await drawFingers(page, [[handle, { x: middle.x + reach, y: middle.y }]]);
    expect(Math.abs(await turnOf(page))).toBe(90);
  });

  test('two fingers on it make it larger and turn it; beside it they zoom', async ({ page }) => {
    const name = await openTag(page);
    await name.tap();
    const before = await placeOf(frame(page));
    const top = await scrolled(page);
    const { x, y } = before;
    // From side by side to twice as far apart, a quarter turned.
    await drawFingers(page, [
      [by(before, -30, 0), { x, y: y - 60 }],
      [by(before, 30, 0), { x, y: y + 60 }],
    ]);
    expect(await turnOf(page)).toBe(90);
    const after = await placeOf(frame(page));
    expect(after.height / before.width).toBeCloseTo(2, 0);
    expect(await scrolled(page)).toBe(top);
    await page.getByRole('button', { name: 'Undo' }).tap();
    expect(await turnOf(page)).toBe(0);
    expect((await placeOf(frame(page))).width).toBeCloseTo(before.width, 0);

    const drawing = canvas(page).getByRole('application');
    const shown = await placeOf(drawing.locator('svg').first());
    const corner = by(await placeOf(drawing), -shown.width / 2 + 30, -60);
    await drawFingers(page, [
      [corner, by(corner, -15, -15)],
      [by(corner, 15, 15), by(corner, 45, 45)],
    ]);
    expect((await placeOf(drawing.locator('svg').first())).width).toBeGreaterThan(shown.width * 1.3);
    expect((await placeOf(frame(page))).width).toBeGreaterThan(before.width * 1.3);
    await saved(page);
  });

  test('a finger beside everything still scrolls the page', async ({ page }) => {
    await openTag(page);
    const drawing = await placeOf(canvas(page).getByRole('application'));
    const edge = by(drawing, -drawing.width / 2 + 8, drawing.height / 2 - 12);
    await drawFingers(page, [[edge, by(edge, 0, -160)]]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
  });
});

/** A mug with a photo of the visitor's own, chosen, its picture on the canvas. */
async function openWithPhoto(page: Page): Promise<Locator> {
  await page.goto('/build/stoneware-mug');
  await page.getByLabel('Pet’s name').fill('Biscuit');
  await saved(page);
  await tab(page, 'Design').click();
  await page.getByRole('button', { name: 'Photo', exact: true }).click();
  await page.getByLabel(/^Add a picture/).setInputFiles(asFile(await phonePhoto()));
  const photo = canvas(page).locator('[data-element][aria-pressed="true"]');
  await expect(photo.locator('image')).toBeAttached(SLOW);
  return photo;
}

/** Where the picture lies behind its frame, and how large it is, in px. */
const pictureIn = (photo: Locator) => placeOf(photo.locator('image'));
const hitBox = (photo: Locator) => placeOf(photo.locator('rect').first());

test('a photo is moved and zoomed inside its mask by pointer and by keys, its frame where it was', async ({
  page,
}) => {
  const photo = await openWithPhoto(page);
  await page.getByLabel('Frame').selectOption('circle');
  const mask = await hitBox(photo);
  const first = await pictureIn(photo);

  await page.mouse.dblclick(mask.x, mask.y);
  await page.mouse.move(mask.x, mask.y);
  await page.mouse.down();
  await page.mouse.move(mask.x + 10, mask.y + 4, { steps: 4 });
  await page.mouse.move(mask.x + 20, mask.y + 8, { steps: 4 });
  await page.mouse.up();
  const dragged = await pictureIn(photo);
  expect(dragged.x - first.x).toBeGreaterThan(8);
  expect(await hitBox(photo)).toEqual(mask);
  await page.keyboard.press('Escape');

  await photo.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const zoomed = await pictureIn(photo);
  expect(zoomed.width).toBeGreaterThan(dragged.width * 1.15);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(said(page)).toHaveText('Picture moved');
  expect((await pictureIn(photo)).y).toBeLessThan(zoomed.y);
  expect(await hitBox(photo)).toEqual(mask);
  await expectAccessible(page);
  // Enough of it to leave the frame: it stays filled.
  for (let step = 0; step < 30; step++) await page.keyboard.press('Shift+ArrowLeft');
  const pushed = await pictureIn(photo);
  expect(pushed.x + pushed.width / 2).toBeGreaterThanOrEqual(mask.x + mask.width / 2 - 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText(/mm across/);
  expect((await hitBox(photo)).x).toBeGreaterThan(mask.x);
  await saved(page);
});

test('everything on the canvas can be done by keys', async ({ page }) => {
  const name = await openTag(page);
  await saved(page);
  await canvas(page).getByRole('radio').first().focus();
  for (let stops = 0; stops < 12; stops++) {
    if (await name.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  const start = await placeOf(frame(page));

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(said(page)).toHaveText(/mm across, .* mm down/);
  expect((await placeOf(frame(page))).y).toBeGreaterThan(start.y + 10);
  await page.keyboard.press('+');
  await expect(said(page)).toHaveText(/mm by .* mm/);
  expect((await placeOf(frame(page))).width).toBeGreaterThan(start.width);
  await page.keyboard.press('Shift+]');
  await expect(said(page)).toHaveText('Turned to 15°');
  expect(await turnOf(page)).toBe(15);
  await expectAccessibleInBothThemes(page);

  await page.keyboard.press('Control+d');
  await expect(said(page)).toHaveText('Name copied');
  await expect(onCanvas(page, NAME)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(onCanvas(page, NAME)).toHaveCount(1);
  await name.focus();
  await page.keyboard.press('Delete');
  await expect(said(page)).toHaveText('Name deleted');
  await expect(name).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(name).toHaveCount(1);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

  await name.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused();
  await name.focus();
  await page.keyboard.press('Escape');
  await expect(frame(page)).toHaveCount(0);
  await saved(page);
});
