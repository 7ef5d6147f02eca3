import type { Page } from '@playwright/test';
import type { Pixels } from '@pawfolio/domain/builder';
import sharp from 'sharp';
import type { DrawJob, DrawPictures } from '../../web/harness/jobs.ts';
import { openHarness } from '../lib/harness.ts';
import type { ParityCase } from './cases.ts';
import type { ParityPhoto } from './photos.ts';
import { scaledTo, type Opaque } from './pixels.ts';

/** So many pictures on one page as stay within this height. */
const PAGE_PX = 8_000;

interface Harness {
  draw: (jobs: readonly DrawJob[], pictures: DrawPictures) => Promise<void>;
}

const tall = ({ height, onScreen }: ParityCase): number => height * onScreen;

export interface ParityBrowser {
  /** What Chromium shows of each. */
  draw: (cases: readonly ParityCase[]) => Promise<Opaque[]>;
  close: () => Promise<void>;
}

/**
 * Opens `web/harness`, where the app's own components draw with the app's own HarfBuzz and fonts: from documents, so that
 * nothing of what is shown comes from the server's side.
 */
export async function openBrowser(photos: readonly ParityPhoto[]): Promise<ParityBrowser> {
  const { page, close } = await openHarness({ width: 2500, height: 800 });
  const pictures: Record<string, Pixels & { url: string }> = {};
  for (const { key, bytes, width, height } of photos)
    pictures[key] = { width, height, url: await addPhoto(page, bytes) };
  return {
    draw: async (cases) => {
      const drawn: Opaque[] = [];
      for (const batch of batches(cases)) drawn.push(...(await drawBatch(page, batch, pictures)));
      return drawn;
    },
    close,
  };
}

const addPhoto = (page: Page, bytes: Buffer): Promise<string> =>
  page.evaluate(async (base64) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    return URL.createObjectURL(blob);
  }, bytes.toString('base64'));

function batches(cases: readonly ParityCase[]): ParityCase[][] {
  const all: ParityCase[][] = [];
  let room = 0;
  for (const each of cases) {
    if (tall(each) > room) {
      all.push([]);
      room = PAGE_PX;
    }
    all.at(-1)?.push(each);
    room -= tall(each);
  }
  return all;
}

async function drawBatch(
  page: Page,
  batch: readonly ParityCase[],
  pictures: DrawPictures,
): Promise<Opaque[]> {
  const tops = batch.map((_, at) => batch.slice(0, at).reduce((sum, each) => sum + tall(each), 0));
  const jobs: DrawJob[] = batch.map(({ document, spec, width, onScreen, ...each }, at) => ({
    ...{ document, spec, surfaceId: spec.id, width: width * onScreen, top: tops[at] ?? 0 },
    // A whole multiple of what is compared, which is not always the nearest whole number.
    height: each.height * onScreen,
  }));
  await page.evaluate(
    async ([all, shown]) => {
      await (globalThis as unknown as { harness: Harness }).harness.draw(all, shown);
    },
    [jobs, pictures] as const,
  );
  const total = batch.reduce((sum, each) => sum + tall(each), 0);
  const clip = {
    x: 0,
    y: 0,
    width: Math.max(...batch.map(({ width, onScreen }) => width * onScreen)),
    height: total,
  };
  const shot = await page.screenshot({ clip, fullPage: true, type: 'png' });
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return batch.map(({ width, height, onScreen }, at) => {
    const shown = { width: width * onScreen, height: height * onScreen };
    return scaledTo(cut(data, info.width, { top: tops[at] ?? 0, ...shown }), { width, height });
  });
}

/** One picture out of the whole page. */
function cut(
  page: Buffer,
  pageWidth: number,
  { top, width, height }: { top: number; width: number; height: number },
): Opaque {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = ((top + y) * pageWidth + x) * 3;
      data.set(page.subarray(from, from + 3), (y * width + x) * 4);
    }
  return { data, width, height };
}
