import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { makePet } from './pets.ts';
import { asFile } from './pictures.ts';
import { expect } from './test.ts';

export const SLOW = { timeout: 60_000 };

/** Colours by which the pictures of a journey are told apart. */
export const colours = ['#c0392b', '#27ae60', '#2980b9', '#f1c40f'] as const;

/** A JPEG of one colour, with its number in the name. */
export const plainPhoto = async (number: number, colour: string = colours[number % 4] ?? '#888') =>
  asFile(
    await sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
      .jpeg()
      .toBuffer(),
    `photo-${number}.jpg`,
  );

/** A pet with its photos open, and so many of them ready: each shows its number as its caption. Returns the pet's id. */
export async function petWithPhotos(page: Page, number: number, name = 'Biscuit'): Promise<string> {
  const petId = await makePet(page, name);
  await page.goto(`/dashboard/pets/${petId}/photos`);
  for (let at = 1; at <= number; at++) {
    await page.getByLabel(/^Add photos/).setInputFiles(await plainPhoto(at));
    await expect(tiles(page)).toHaveCount(at, SLOW);
  }
  return petId;
}

/** The photos on the wall that can be opened. */
export const tiles = (page: Page): Locator => page.getByRole('button', { name: /Open, \d+ of/ });

/** Ids of the photos as they stand on the wall. */
export const order = (page: Page): Promise<string[]> =>
  page
    .getByRole('list', { name: /^Photos of/ })
    .locator('[data-photo]')
    .evaluateAll((all) => all.map((tile) => tile.getAttribute('data-photo') ?? ''));

/** Slides a finger over the middle of an element; positive goes to the right. */
export async function swipe(page: Page, over: Locator, by: number): Promise<void> {
  const box = await over.boundingBox();
  if (!box) throw new Error('Nothing to swipe over');
  const y = box.y + box.height / 2;
  const from = box.x + box.width / 2 - by / 2;
  const touch = await page.context().newCDPSession(page);
  // The finger takes 30 ms from place to place and rests at the end: no fling goes on that would swallow the next tap.
  let timestamp = Date.now() / 1_000 - 1;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) => {
    timestamp += type === 'touchEnd' ? 0.3 : 0.03;
    return touch.send('Input.dispatchTouchEvent', {
      type,
      timestamp,
      touchPoints: x === undefined ? [] : [{ x, y }],
    });
  };
  await send('touchStart', from);
  for (const part of [0.25, 0.5, 0.75, 1, 1]) await send('touchMove', from + by * part);
  await send('touchEnd');
}
